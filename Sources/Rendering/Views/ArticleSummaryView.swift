import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An article in a line: title, outlet, date, and what its text is.
struct ArticleSummaryView: View {
    let title: String
    let address: Address
    let language: String?
    let isWithdrawn: Bool
    let outlet: String?
    let published: DateView
    let kind: String
    let textKind: String
    let summary: String?

    static let shape = Shape<ArticleSummaryView>(
        "articleSummary",
        [
            .text("title") { $0.title },
            .address("address") { $0.address },
            .text("language", doc: "The article's language where it is not the site's.") { $0.language },
            .flag("isWithdrawn", doc: "Whether the article's page is a notice.") { $0.isWithdrawn },
            .text("outlet") { $0.outlet },
            .view("published", of: DateView.self) { $0.published },
            .text("kind", doc: "«News report».") { $0.kind },
            .text("textKind", doc: "`full`, `excerpt`, `digest` or `translation`.") { $0.textKind },
            .text("summary") { $0.summary },
        ])
}

extension Site {
    func summary(of handle: Handle<Article>) -> ArticleSummaryView {
        let article = archive[handle]
        return ArticleSummaryView(
            title: article.title.value, address: addresses[handle],
            language: foreignLanguage(of: article), isWithdrawn: article.isWithdrawn, outlet: article.outlet?.text,
            published: view(of: article.published.value), kind: words.genre(article.genre),
            textKind: article.text.rawValue, summary: article.summary?.value)
    }
}
