import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let evidence = DataTable(
        "evidence", "Something that bears on a claim.", key: ["claim", "number"],
        columns: Column.claimPart(numberedBy: "the claim’s file") + evidenceColumns + evidenceQuoteColumns + evidenceLastColumns
    ) {
        $0.claims.count
    } rows: {
        $0.claimParts(\.evidence, in: $1)
    }

    private static let evidenceColumns: [Column<ClaimPartRow<Evidence>>] = [
        .init("stance", .text, "`supports`, `undermines` or `context`.") { .text($0.evidence.stance.rawValue) },
        .init("article", .text, of: "articles", "An article of this archive.") { row in
            DataValue(row.evidence.article.map { row.archive[$0].id })
        },
        .init("source_url", .address, "Or an address.") { DataValue($0.web?.address) },
        .init("title", .text, "What stands at the address.") { DataValue($0.web?.title) },
        .init("publisher", .text, "Who published it.") { DataValue($0.evidence.publisher) },
        .init("published", .date, "When it was published.") { DataValue($0.evidence.published?.value.text) },
        .init("archived_url", .address, "An archived copy.") { DataValue($0.evidence.archived?.value.text) },
        .init("accessed", .date, "When the address was read.") { DataValue($0.evidence.accessed?.value.text) },
        .init("page", .text, "The page or section.") { DataValue($0.evidence.page) },
    ]

    private static let evidenceQuoteColumns: [Column<ClaimPartRow<Evidence>>] = Column.quote(
        { row in row.evidence.quote.map { ($0.value, .evidence(row.reference)) } }, in: { $0.source })

    private static let evidenceLastColumns: [Column<ClaimPartRow<Evidence>>] = [
        .init("translation", .text, "A translation of the quote.") { DataValue($0.evidence.translation) },
        .init("note", .text, "An editor’s remark.") { DataValue($0.evidence.note?.value) },
    ]
}

extension ClaimPartRow<Evidence> {
    fileprivate var evidence: Evidence { part }
    fileprivate var reference: EvidenceReference { EvidenceReference(claim: handle, evidence: index) }

    fileprivate var web: (address: String, title: String)? {
        if case .web(let address, let title) = evidence.source { (address.value.text, title) } else { nil }
    }
}
