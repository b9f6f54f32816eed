/// How a claim stands to another.
package struct ClaimRelation: Sendable {
    /// `revises`, `narrows`, `contradicts` or `repeats`.
    package let kind: String
    package let claim: Int
}

extension ArchivePlan {
    /// Relations to claims with a lower number alone, so none is given twice and there are no cycles.
    ///
    /// A claim revises only what has no verdict, contradicts nothing that holds as it does, and repeats only what is rated
    /// like it.
    func relations(ofClaim claim: Int, _ random: inout SplitMix64) -> [ClaimRelation] {
        guard claim > 0, let rating = claims[claim].rating, random.chance(35) else { return [] }
        let own = claims[claim]
        let window = (0..<40).map { _ in random.below(claim) }
        func first(_ isFit: (ClaimPlan) -> Bool) -> Int? {
            window.first { isFit(claims[$0]) && claims[$0].text != own.text }
        }
        switch random.below(10) {
        case 0:
            return first { $0.rating == nil }.map { [ClaimRelation(kind: "revises", claim: $0)] } ?? []
        case 1...3:
            return first { $0.rating == rating }.map { [ClaimRelation(kind: "repeats", claim: $0)] } ?? []
        case 4...6:
            return first { !($0.rating?.holds ?? false) || !rating.holds }
                .map { [ClaimRelation(kind: "contradicts", claim: $0)] } ?? []
        default:
            return [ClaimRelation(kind: "narrows", claim: window[0])]
        }
    }
}
