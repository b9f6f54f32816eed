internal import ArchiveModel
internal import Markup

extension Archive {
    /// Two claims and where the file of the first says how they stand to each other.
    struct ClaimPair {
        let claim: Claim
        let other: Claim
        let range: ByteRange
    }

    /// Each pair of claims that stand in a relation, once, in order of id; withdrawn ones are left out.
    ///
    /// A pair that both files name is the one of the claim with the smaller id.
    func claimPairs(_ kind: ClaimRelation.Kind) -> [ClaimPair] {
        var pairs: [ClaimPair] = []
        for handle in claims.allHandles {
            let claim = self[handle]
            guard !claim.relations.isEmpty, !claim.isWithdrawn else { continue }
            for relation in claim.relations where relation.kind == kind {
                guard let range = relation.range else { continue }
                let other = self[relation.claim]
                let isNamedBefore =
                    relation.claim < handle
                    && other.relations.contains { $0.kind == kind && $0.claim == handle && $0.range != nil }
                guard !other.isWithdrawn, !isNamedBefore else { continue }
                pairs.append(ClaimPair(claim: claim, other: other, range: range))
            }
        }
        return pairs
    }
}
