import ArchiveModel
import Markup

extension DataTable.Column {
    /// A quote with whether and where it stands in the article that it names.
    static func quote(
        _ quote: @escaping @Sendable (Row) -> (text: String, reference: QuoteReference)?,
        in source: @escaping @Sendable (Row) -> DataSource
    ) -> [Self] {
        let place: @Sendable (Row) -> QuotePlace? = { row in
            quote(row).flatMap { source(row).archive.quotes[$0.reference] }
        }
        // Where the text is not published, a position in it says nothing to anyone.
        let shownPlace: @Sendable (Row) -> QuotePlace? = { row in
            place(row).flatMap { source(row).archive[$0.article].publishesText ? $0 : nil }
        }
        return [
            .init("quote", .text, "Words of the source.") { DataValue(quote($0)?.text) },
            .init("quote_verified", .flag, "Whether they stand in the archived text, word for word.") { row in
                quote(row) == nil ? .none : .flag(place(row) != nil)
            },
            .init("quote_start", .integer, "Where they begin in the archived text, in code points from 0.") {
                DataValue(shownPlace($0).map { Int($0.codePoints.start) })
            },
            .init("quote_end", .integer, "Where they end, likewise; words that were left out included.") {
                DataValue(shownPlace($0).map { Int($0.codePoints.end) })
            },
        ]
    }
}

extension Article {
    /// Whether the whole of the archived text may be published.
    var publishesText: Bool { !isWithdrawn && display == .full }
}
