import ArchiveModel
import Hypertext
import Markup

/// The address of a place in an article's body at which a quote begins that some record shows.
///
///     <span id="_quote-41"></span>
struct QuoteAnchor {
    /// In the body's HTML.
    let offset: Int
    let id: String

    func append(to output: inout [UInt8]) {
        output.append(utf8: "<span id=\"")
        HTMLEscaping.append(id, to: &output)
        output.append(utf8: "\"></span>")
    }

    /// The anchors of an article in the order of its text: one for all quotes that begin at the same place.
    static func all(of handle: Handle<Article>, in archive: Archive) -> [QuoteAnchor] {
        let article = archive[handle]
        var places: [QuotePlace] = []
        for entry in archive.quotes.standing(in: handle) where archive.shows(entry.reference) && article.shows(entry.place) {
            if places.last?.bytes.start != entry.place.bytes.start { places.append(entry.place) }
        }
        guard !places.isEmpty else { return [] }
        let offsets = HTMLOffsets.find(places.map { Int($0.bytes.start) }, in: article.body)
        return zip(places, offsets).compactMap { place, offset in
            offset.map { QuoteAnchor(offset: $0, id: ArticleAnchors.quote(place)) }
        }
    }
}
