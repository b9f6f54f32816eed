import ArchiveModel
import Markup
import Mustache

/// An article with the citations of it that one page shows.
struct AppearanceView: View {
    let article: ArticleSummaryView
    let citations: [CitationView]

    static let shape = Shape<AppearanceView>(
        "appearance",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .list("citations", of: CitationView.self) { $0.citations },
        ])
}

extension Site {
    /// Citations grouped by their articles, in the order they have.
    func appearances(_ citations: ArraySlice<Citation>) -> [AppearanceView] {
        citations.chunked { $0.article == $1.article }.map { group in
            AppearanceView(article: summary(of: group[group.startIndex].article), citations: group.map(view))
        }
    }
}

extension ArraySlice {
    /// Runs of neighbours that belong together.
    func chunked(by belongTogether: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        guard !isEmpty else { return [] }
        var runs: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices.dropFirst() where !belongTogether(self[index - 1], self[index]) {
            runs.append(self[start..<index])
            start = index
        }
        runs.append(self[start..<endIndex])
        return runs
    }
}
