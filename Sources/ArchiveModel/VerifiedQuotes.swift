internal import Markup

/// Every quote that was found in the article it names: what pages, exports and the integrity file say about a quote comes
/// from here, so that they never differ.
///
/// A quote that is not here is only cited: it names no article of the archive, or no archive could be made.
package struct VerifiedQuotes: Sendable {
    /// One quote with the place where it stands.
    package struct Entry: Sendable, Hashable {
        package let reference: QuoteReference
        package let place: QuotePlace

        package init(reference: QuoteReference, place: QuotePlace) {
            self.reference = reference
            self.place = place
        }
    }

    /// Claims in the order of their ids, the positions of each before its evidence, then actors.
    package let all: [Entry]
    private let places: [QuoteReference: Int32]
    /// Into `all`, in the order of the article's text.
    private let byArticle: Postings<Article, Int32>

    /// None at all.
    package static let none = VerifiedQuotes([], articleCount: 0)

    /// - Parameter entries: in the order of `all`.
    package init(_ entries: [Entry], articleCount: Int) {
        all = entries
        var places = [QuoteReference: Int32](minimumCapacity: entries.count)
        for (index, entry) in entries.enumerated() { places[entry.reference] = Int32(index) }
        self.places = places
        let order = entries.indices.sorted { left, right in
            let (a, b) = (entries[left].place.bytes, entries[right].place.bytes)
            return (a.start, a.end, left) < (b.start, b.end, right)
        }
        byArticle = Postings(
            count: articleCount, pairs: order.map { (key: entries[$0].place.article, value: Int32($0)) })
    }

    /// Where a quote stands; nothing where it was not verified.
    package subscript(reference: QuoteReference) -> QuotePlace? { places[reference].map { all[Int($0)].place } }

    /// The quotes that stand in an article, in the order of its text.
    package func standing(in article: Handle<Article>) -> [Entry] {
        all.isEmpty ? [] : byArticle[article].map { all[Int($0)] }
    }
}
