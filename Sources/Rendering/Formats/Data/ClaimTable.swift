import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let claims = DataTable(
        "claims", "A checkable proposition with its verdict, if it has one.", key: ["id"],
        columns: Column.head() + claimColumns + Column.tail("claims")
    ) {
        $0.claims.count
    } rows: {
        $0.rows($0.archive.claims, in: $1)
    }

    private static let claimColumns: [Column<RecordRow<Claim>>] = [
        .own("claim", .text, "The proposition.") { .text($0.record.claim.value) },
        .own("verdict", .text, "The rating’s id; absent for a claim that is not rated.") {
            DataValue($0.record.verdict?.value.id)
        },
        .own("verdict_label", .text, "The rating as a reader sees it.") { DataValue($0.record.verdict?.value.label) },
        .own("verdict_value", .integer, "The rating’s place on the scale, greater is truer; absent for what lies on none.") {
            DataValue($0.record.verdict?.value.value)
        },
        .own("summary", .text, "Why, in one or two sentences.") { DataValue($0.record.summary?.value) },
        .own("reviewed", .date, "When it was last reviewed.") { DataValue($0.record.reviewed?.value.text) },
        .own("reviewers", .texts, "Who reviewed it.") { DataValue($0.record.reviewers) },
        .own("made", .date, "When the claim was first made, as far as known.") {
            DataValue($0.record.made?.value.text)
        },
        .own("about", .names, of: "actors", "Whom it is about.") { row in
            DataValue(row.record.about.map { row.archive[$0.value].id })
        },
        .own("topics", .names, of: "topics", "What it belongs to.") { row in
            DataValue(row.record.topics.map { row.archive[$0.value].id })
        },
        related("revises", .revises, "Older claims that it takes the place of."),
        related("narrows", .narrows, "Wider claims that it is a part of."),
        related("contradicts", .contradicts, "Claims that cannot hold beside it."),
        related("repeats", .repeats, "Claims that say the same."),
        .own("positions", .integer, "How many rows of `positions` belong to it.") {
            .integer($0.record.positions.count)
        },
        .own("evidence", .integer, "How many rows of `evidence` belong to it.") {
            .integer($0.record.evidence.count)
        },
        .own("annotations", .integer, "How many rows of `annotations` carry it.") {
            .integer($0.archive.backReferences.citations[$0.handle].count)
        },
    ]

    private static func related(
        _ name: String, _ kind: ClaimRelation.Kind, _ summary: String
    ) -> Column<RecordRow<Claim>> {
        .own(name, .names, of: "claims", summary) { row in
            DataValue(row.record.relations.filter { $0.kind == kind }.map { row.archive[$0.claim].id })
        }
    }
}
