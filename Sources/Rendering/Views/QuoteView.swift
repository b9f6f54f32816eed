import ArchiveModel
import Hypertext
import Markup
import Mustache

/// Words of a source, and whether they were found there.
struct QuoteView: View {
    let text: String
    /// Where they stand; nothing for a quote that names no article of the archive.
    let place: Address?
    /// Whether the article in which they stand is a notice.
    let isWithdrawn: Bool

    static let shape = Shape<QuoteView>(
        "quote",
        [
            .text("text") { $0.text },
            .flag("isVerified", doc: "The words stand in the archived text, word for word.") { $0.place != nil },
            .flag("isWithdrawn", doc: "They stood in the archived text, and the article has been withdrawn since.") {
                $0.isWithdrawn
            },
            .address("place", doc: "Where they stand in the article of this archive; there when they are verified.") {
                $0.place
            },
        ])
}

extension Site {
    func view(of quote: Located<String>, at reference: QuoteReference) -> QuoteView {
        let place = archive.quotes[reference]
        return QuoteView(
            text: quote.value, place: place.map(address), isWithdrawn: place.map { archive[$0.article].isWithdrawn } ?? false)
    }

    /// Where a quote stands: its anchor, or the article as a whole where the page does not show the words.
    func address(of place: QuotePlace) -> Address {
        let article = archive[place.article]
        return routes.address(
            Routes.article(article.id), fragment: article.shows(place) ? ArticleAnchors.quote(place) : nil)
    }
}

extension Article {
    /// Whether the words of a quote are on the article's page.
    func shows(_ place: QuotePlace) -> Bool {
        !isWithdrawn && body.blocks[Int(place.block)].isPublished
    }
}

extension Archive {
    /// Whether the record that a quote stands in shows it: withdrawn ones are notices.
    func shows(_ reference: QuoteReference) -> Bool {
        switch reference {
        case .position(let position): !self[position.claim].isWithdrawn
        case .evidence(let evidence): !self[evidence.claim].isWithdrawn
        case .relation(let relation): !self[relation.actor].isWithdrawn
        }
    }
}
