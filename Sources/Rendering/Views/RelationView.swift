import ArchiveModel
import Markup
import Mustache

/// How a claim stands to others, one kind at a time.
struct RelationView: View {
    let kind: ClaimRelation.Kind
    let words: String
    let claims: [ClaimSummaryView]

    static let shape = Shape<RelationView>(
        "relation",
        [
            .text("kind", doc: "`revises`, `revised-by`, `narrows`, `narrowed-by`, `contradicts` or `repeats`.") {
                $0.kind.rawValue
            },
            .text("words", doc: "As it stands between «This claim» and the other one.") { $0.words },
            .list("claims", of: ClaimSummaryView.self) { $0.claims },
        ])
}

extension Site {
    /// One page of a claim's relations by kind, without claims that were withdrawn: of each kind the slice of that number.
    ///
    /// - Parameter number: from 1, which is the claim's own page.
    func relations(of claim: Claim, page number: Int = 1) -> [RelationView] {
        ClaimRelation.Kind.allCases.compactMap { kind in
            let claims = page(number, of: related(to: claim, by: kind)[...])
            return claims.isEmpty ? nil : RelationView(kind: kind, words: words.relation(kind), claims: claims.map(summary))
        }
    }

    /// How many pages a claim's relations take is decided by the kind with most of them: other claims add to them without end.
    func longestRelation(of claim: Claim) -> Int {
        // Nearly always; then nobody has to ask which of them were withdrawn.
        guard claim.relations.count > pageSize else { return claim.relations.count }
        return ClaimRelation.Kind.allCases.map { related(to: claim, by: $0).count }.max() ?? 0
    }

    private func related(to claim: Claim, by kind: ClaimRelation.Kind) -> [Handle<Claim>] {
        claim.relations.filter { $0.kind == kind && !archive[$0.claim].isWithdrawn }.map(\.claim)
    }
}
