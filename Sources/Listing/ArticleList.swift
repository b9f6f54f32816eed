internal import ArchiveModel
internal import Markup

/// The articles as rows.
enum ArticleList {
    private static let columns = [
        ListColumn("id"), ListColumn("published"), ListColumn("kind", isInTable: false), ListColumn("outlet", mayBeCut: true),
        ListColumn("topics", isInTable: false), ListColumn("origin", isInTable: false),
        ListColumn("annotations", isNumber: true), ListColumn("claims", isNumber: true), ListColumn("title"),
    ]

    static func make(_ archive: Archive, _ filter: ListFilter) -> ([ListColumn], [[ListValue]]) {
        let rows = archive.articles.allHandles.compactMap { handle -> [ListValue]? in
            let article = archive[handle]
            guard !article.isWithdrawn, filter.admits(article, handle, in: archive) else { return nil }
            return [
                .text(article.id), .text(article.published.value.text), .text(article.genre.rawValue),
                ListValue(article.outlet?.text), .list(article.topics.map { archive[$0.value].id }),
                ListValue(article.origin.map { archive[$0.value].id }),
                .integer(article.annotations.count { $0.number > 0 }),
                .integer(Set(article.annotations.flatMap { $0.claims.map(\.claim) }).count), .text(article.title.value),
            ]
        }
        return (columns, rows)
    }
}
