/// An entry of a claim's positions.
package struct Position: Sendable {
    package let by: Int
    package let stance: Stance
    package let on: Day
    package let confidence: String?
    package let wording: Wording?
    /// The article that reports it.
    package let article: Int?
    package let quote: String?
    package let note: String?
}

extension ArchivePlan {
    /// One to four positions, of different actors; each is what an article that carries the claim reports of them.
    func positions(ofClaim claim: Int, _ random: inout SplitMix64) -> [Position] {
        let wanted = random.between(1, 4)
        var positions: [Position] = []
        for place in appearances.places(ofClaim: claim).prefix(12) where positions.count < wanted {
            let article = articles[place.article]
            let slot = article.slots[place.place]
            guard slot.claim == claim, slot.second == nil, slot.stance != .mentions, let speaker = slot.speakers.first,
                !positions.contains(where: { $0.by == speaker })
            else { continue }
            positions.append(
                Position(
                    by: speaker, stance: slot.stance, on: article.day,
                    confidence: random.chance(25) ? random.pick(["low", "moderate", "high"]) : nil,
                    wording: Attitude(claim: claim, actor: speaker, seed: size.seed).wording, article: place.article,
                    quote: random.chance(60) ? Quotation.drawn(from: passage(place), &random) : nil,
                    note: random.chance(20) ? Sentence.filler(&random) : nil))
        }
        if positions.isEmpty {
            let speaker = random.below(actors.count)
            let attitude = Attitude(claim: claim, actor: speaker, seed: size.seed)
            let day = appearances.places(ofClaim: claim).first.map { articles[$0.article].day } ?? Day.first
            positions.append(
                Position(
                    by: speaker, stance: attitude.stance, on: day, confidence: nil, wording: attitude.wording,
                    article: nil, quote: nil, note: Sentence.filler(&random)))
        }
        return positions
    }
}
