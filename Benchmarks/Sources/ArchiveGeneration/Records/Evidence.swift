/// An entry of a claim's evidence.
package struct Evidence: Sendable {
    package let source: EvidenceSource
    package let stance: EvidenceStance
    package let page: String?
    package let accessed: Day?
    package let note: String?
}

/// Where an entry of evidence is found.
package enum EvidenceSource: Sendable {
    /// An article of the archive, with words that stand in it.
    case article(Int, quote: String?)
    case address(String, title: String, publisher: String, published: Day, archived: String)
}

/// What an entry of evidence does to its claim.
package enum EvidenceStance: String, Sendable {
    case supports, undermines, context
}

extension ArchivePlan {
    /// Two to four entries, of two origins at least: the article that carries the claim first, a document at an address,
    /// and other articles that carry it.
    ///
    /// - Parameter isDisputed: each entry says what it does to the claim, and there are entries on both sides.
    func evidence(ofClaim claim: Int, isDisputed: Bool, _ random: inout SplitMix64) -> [Evidence] {
        let rating = claims[claim].rating ?? .unproven
        var articles: [SlotPlace] = []
        for place in appearances.places(ofClaim: claim).prefix(8) {
            if !articles.contains(where: { $0.article == place.article }) { articles.append(place) }
        }
        let wanted = max(random.between(2, 4), isDisputed ? 3 : 2)
        var entries: [Evidence] = []
        for place in 0..<wanted {
            let note = isDisputed || random.chance(30) ? Sentence.filler(&random) : nil
            let stance = rating.evidence(at: place)
            let other = place == 0 ? articles.first : place == 1 ? nil : articles.dropFirst(place - 1).first
            entries.append(
                other.map { entry(carriedBy: $0, stance, note, &random) }
                    ?? entry(atAddressFor: claim, place, stance, note, &random))
        }
        return entries
    }

    private func entry(
        carriedBy slot: SlotPlace, _ stance: EvidenceStance, _ note: String?, _ random: inout SplitMix64
    ) -> Evidence {
        let quote = random.chance(85) ? Quotation.drawn(from: passage(slot), &random) : nil
        return Evidence(
            source: .article(slot.article, quote: quote), stance: stance,
            page: random.chance(15) ? "p. \(random.between(2, 240))" : nil, accessed: nil, note: note)
    }

    private func entry(
        atAddressFor claim: Int, _ place: Int, _ stance: EvidenceStance, _ note: String?, _ random: inout SplitMix64
    ) -> Evidence {
        let carrier = appearances.places(ofClaim: claim).first.map { articles[$0.article].day } ?? Day.first
        let published = carrier + (random.below(60) - 30)
        let matter = random.pick(Lexicon.matters)
        let name = "\(Slug.make(matter, number: claim))-\(place)"
        let address = "https://records.example/\(published.civil.year)/\(name)"
        return Evidence(
            source: .address(
                address, title: "Minutes on \(matter)", publisher: actors[outlets[0]].name, published: published,
                archived: "https://archive.example/\(published.text)/\(address)"),
            stance: stance, page: nil, accessed: published + random.between(1, 30), note: note)
    }
}
