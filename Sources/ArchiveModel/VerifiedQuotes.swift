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
    private let entries: [Entry]
    private let places: [QuoteReference: Int32]
    /// Into `entries`, in the order of the article's text.
    private let byArticle: Postings<Article, Int32>
    /// Who is told what is read, if anybody.
    private let log: ReadLog?

    /// None at all.
    package static let none = VerifiedQuotes([], articleCount: 0)

    /// - Parameter entries: claims in the order of their ids, the positions of each before its evidence, then actors.
    package init(_ entries: [Entry], articleCount: Int) {
        self.entries = entries
        var places = [QuoteReference: Int32](minimumCapacity: entries.count)
        for (index, entry) in entries.enumerated() { places[entry.reference] = Int32(index) }
        self.places = places
        var order = Array(entries.indices)
        Self.sort(&order, of: entries)
        byArticle = Postings(
            count: articleCount, pairs: order.map { (key: entries[$0].place.article, value: Int32($0)) })
        log = nil
    }

    private init(_ quotes: VerifiedQuotes, entries: [Entry], byArticle: Postings<Article, Int32>) {
        self.entries = entries
        places = quotes.places
        self.byArticle = byArticle
        log = quotes.log
    }

    /// The same quotes, but that those in one article stand elsewhere in it.
    ///
    /// - Parameter moved: all that stand in the article.
    package func replacing(_ moved: [Entry], in article: Handle<Article>) -> VerifiedQuotes {
        if moved.isEmpty { return self }
        var entries = entries
        var order: [Int] = []
        for entry in moved {
            guard let index = places[entry.reference] else { continue }
            entries[Int(index)] = entry
            order.append(Int(index))
        }
        Self.sort(&order, of: entries)
        return VerifiedQuotes(
            self, entries: entries, byArticle: byArticle.replacing(order.map { Int32($0) }, of: article))
    }

    /// In the order of the articles' texts.
    private static func sort(_ indices: inout [Int], of entries: [Entry]) {
        indices.sort { left, right in
            let (a, b) = (entries[left].place.bytes, entries[right].place.bytes)
            return (a.start, a.end, left) < (b.start, b.end, right)
        }
    }

    private init(_ quotes: VerifiedQuotes, log: ReadLog) {
        entries = quotes.entries
        places = quotes.places
        byArticle = quotes.byArticle.noting(in: log)
        self.log = log
    }

    /// The same quotes, with each look at them told to a log: where one stands depends on the article that it stands in.
    func noting(in log: ReadLog) -> VerifiedQuotes { VerifiedQuotes(self, log: log) }

    /// Where a quote stands; nothing where it was not verified.
    package subscript(reference: QuoteReference) -> QuotePlace? {
        guard let place = places[reference].map({ entries[Int($0)].place }) else { return nil }
        if let log { log.note(log.keys.start(.article) + place.article.index) }
        return place
    }

    /// The quotes that stand in an article, in the order of its text.
    package func standing(in article: Handle<Article>) -> [Entry] {
        entries.isEmpty ? [] : byArticle[article].map { entries[Int($0)] }
    }
}
