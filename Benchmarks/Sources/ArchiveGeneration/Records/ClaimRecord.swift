/// All that a claim's file says.
package struct ClaimRecord: Sendable {
    package let plan: ClaimPlan
    package let summary: String?
    package let reviewed: Day?
    package let reviewers: [String]
    /// A date as precise as it is known.
    package let made: String?
    package let about: [Int]
    package let positions: [Position]
    package let evidence: [Evidence]
    package let relations: [ClaimRelation]
    package let topics: [Int]
    package let history: [HistoryEntry]
    package let alias: String?
    package let body: [Block]
}

extension ArchivePlan {
    package func claim(_ number: Int) -> ClaimRecord {
        let plan = claims[number]
        var random = random(.claimRecord, number)
        let positions = positions(ofClaim: number, &random)
        let isDisputed = positions.contains { $0.stance == .denies || $0.stance == .questions }
        let evidence = evidence(ofClaim: number, isDisputed: isDisputed, &random)
        let firstCarrier = appearances.places(ofClaim: number).first.map { articles[$0.article].day } ?? Day.first
        let newest = max(positions.map(\.on).max() ?? Day.first, evidence.map { self.newest($0) }.max() ?? Day.first)
        let reviewed = newest + random.between(1, 60)
        let wasRated = plan.rating != nil || random.chance(25)
        let made = firstCarrier + -random.below(30)
        return ClaimRecord(
            plan: plan, summary: plan.rating == nil ? nil : summary(number, &random),
            reviewed: plan.rating == nil ? nil : reviewed,
            reviewers: plan.rating == nil
                ? [] : ["\(random.pick(Lexicon.givenNames)) \(random.pick(Lexicon.familyNames))"],
            made: random.chance(20) ? nil : random.chance(15) ? made.monthText : made.text,
            about: about(number, &random), positions: positions, evidence: evidence,
            relations: relations(ofClaim: number, &random), topics: topics(ofClaim: number),
            history: wasRated ? history(plan.rating, from: firstCarrier, to: reviewed, &random) : [],
            alias: random.chance(1) ? "filed-\(String(number, radix: 36))" : nil,
            body: analysis(number, &random))
    }

    /// The newest day that an entry of evidence names.
    private func newest(_ evidence: Evidence) -> Day {
        let day: Day
        switch evidence.source {
        case .article(let article, _): day = articles[article].day
        case .address(_, _, _, let published, _): day = published
        }
        return max(day, evidence.accessed ?? day)
    }

    private func summary(_ number: Int, _ random: inout SplitMix64) -> String {
        "Minutes and documents were compared with what was said. \(Sentence.filler(&random))"
    }

    private func about(_ number: Int, _ random: inout SplitMix64) -> [Int] {
        let first = number % actors.count
        let second = random.below(actors.count)
        return random.chance(40) && second != first ? [first, second] : [first]
    }

    /// The analysis below a claim: two or three paragraphs with links.
    private func analysis(_ number: Int, _ random: inout SplitMix64) -> [Block] {
        var blocks: [Block] = [.paragraph([.text(Sentence.fillers(3, &random))])]
        if random.chance(50) { blocks.append(.heading("What the documents say")) }
        let other = random.below(claims.count)
        blocks.append(
            .paragraph([
                .text(Sentence.fillers(2, &random) + " Compare "), .link(.claim(other), text: ""),
                .text(" The statement concerns "),
                .link(.actor(number % actors.count), text: actors[number % actors.count].name), .text("."),
            ]))
        if random.chance(30) {
            blocks.append(
                .list([[.text(Sentence.filler(&random))], [.text(Sentence.filler(&random))]], isOrdered: false))
        }
        return blocks
    }
}
