import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let positions = DataTable(
        "positions", "What an actor holds of a claim, in the actor’s own degree of certainty.", key: ["claim", "number"],
        columns: Column.claimPart(numberedBy: "the claim’s page") + positionColumns + positionQuoteColumns + positionLastColumns
    ) {
        $0.claims.count
    } rows: {
        $0.claimParts(\.positions, in: $1)
    }

    private static let positionColumns: [Column<ClaimPartRow<Position>>] = [
        .init("actor", .text, of: "actors", "Who holds it.") { .text($0.archive[$0.position.by.value].id) },
        .init("stance", .text, "`asserts`, `denies`, `questions` or `retracts`.") {
            .text($0.position.stance.rawValue)
        },
        .init("on", .date, "When.") { DataValue($0.position.on?.value.text) },
        .init("confidence", .text, "How good the actor says the basis is: `low`, `moderate` or `high`.") {
            DataValue($0.position.confidence?.rawValue)
        },
        .init("likelihood", .text, "How probable the actor says it is (ICD 203), as written, or `fact`.") {
            DataValue($0.position.wording?.word)
        },
        .init("likelihood_low", .integer, "The lower end of the likelihood’s band, in per cent.") {
            DataValue($0.position.wording?.percent?.lowerBound)
        },
        .init("likelihood_high", .integer, "The upper end of it.") {
            DataValue($0.position.wording?.percent?.upperBound)
        },
        .init("article", .text, of: "articles", "The article that reports it.") { row in
            DataValue(row.position.article.map { row.archive[$0.value].id })
        },
        .init("source_url", .address, "Where it stands on the web.") { DataValue($0.position.url?.value.text) },
    ]

    private static let positionQuoteColumns: [Column<ClaimPartRow<Position>>] = Column.quote(
        { row in row.position.quote.map { ($0.value, .position(row.reference)) } }, in: { $0.source })

    private static let positionLastColumns: [Column<ClaimPartRow<Position>>] = [
        .init("note", .text, "An editor’s remark.") { DataValue($0.position.note?.value) }
    ]
}

extension ClaimPartRow<Position> {
    fileprivate var position: Position { part }
    fileprivate var reference: PositionReference { PositionReference(claim: handle, position: index) }
}

extension Wording {
    /// The band that a reader is shown; nothing for what was stated without reserve.
    var percent: ClosedRange<Int>? {
        if case .likelihood(let likelihood) = self { likelihood.band.percent } else { nil }
    }
}
