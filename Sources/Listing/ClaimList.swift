internal import ArchiveModel
internal import Markup

/// The claims as rows.
enum ClaimList {
    private static let columns = [
        ListColumn("id"), ListColumn("verdict"), ListColumn("reviewed"), ListColumn("about", isInTable: false),
        ListColumn("topics", isInTable: false), ListColumn("positions", isInTable: false, isNumber: true),
        ListColumn("evidence", isInTable: false, isNumber: true), ListColumn("origins", isInTable: false, isNumber: true),
        ListColumn("articles", isNumber: true), ListColumn("claim"),
    ]

    static func make(_ archive: Archive, _ filter: ListFilter) -> ([ListColumn], [[ListValue]]) {
        let rows = archive.claims.allHandles.compactMap { handle -> [ListValue]? in
            let claim = archive[handle]
            guard !claim.isWithdrawn, filter.admits(claim, handle, in: archive) else { return nil }
            return [
                .text(claim.id), ListValue(claim.verdict?.value.id), ListValue(claim.reviewed?.value.text),
                .list(claim.about.map { archive[$0.value].id }), .list(claim.topics.map { archive[$0.value].id }),
                .integer(claim.positions.count), .integer(claim.evidence.count),
                .integer(Set(claim.evidence.map { EvidenceOrigin($0, in: archive) }).count),
                .integer(Set(archive.backReferences.citations[handle].map(\.article)).count), .text(claim.claim.value),
            ]
        }
        return (columns, rows)
    }
}
