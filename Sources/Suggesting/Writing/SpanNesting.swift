/// Brings proposals into an order in which each lies within another or beside it.
enum SpanNesting {
    /// Without those that would cut through one before them, and without a second claim for the same words.
    static func nested(_ proposals: [Suggestions.Proposal]) -> [Suggestions.Proposal] {
        let order = proposals.sorted { left, right in
            (left.block, left.range.lowerBound, -left.range.upperBound, rank(left)) < (
                right.block, right.range.lowerBound, -right.range.upperBound, rank(right)
            )
        }
        var result: [Suggestions.Proposal] = []
        var open: [Suggestions.Proposal] = []
        for proposal in order where !proposal.range.isEmpty {
            while let last = open.last, last.block != proposal.block || last.range.upperBound <= proposal.range.lowerBound {
                open.removeLast()
            }
            if let last = open.last {
                if proposal.range.upperBound > last.range.upperBound { continue }
                if proposal.range == last.range, rank(proposal) == rank(last) { continue }
                // One statement of nobody within another says it twice.
                if case .claim(let inner) = proposal, case .claim(let outer) = last,
                    inner.statement.speakers == outer.statement.speakers, !inner.statement.isGapped
                {
                    continue
                }
            }
            open.append(proposal)
            result.append(proposal)
        }
        return result
    }

    private static func rank(_ proposal: Suggestions.Proposal) -> Int {
        if case .claim = proposal { 0 } else { 1 }
    }
}
