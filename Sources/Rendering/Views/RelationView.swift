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
    /// A claim's relations by kind, without claims that were withdrawn.
    func relations(of claim: Claim) -> [RelationView] {
        ClaimRelation.Kind.allCases.compactMap { kind in
            let claims = claim.relations.filter { $0.kind == kind && !archive[$0.claim].isWithdrawn }.map(\.claim)
            return claims.isEmpty ? nil : RelationView(kind: kind, words: words.relation(kind), claims: claims.map(summary))
        }
    }
}
