import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let articles = DataTable(
        "articles", "Something that was published: a report, a document, a statement, a post.", key: ["id"],
        columns: Column.head() + articleColumns + Column.tail("articles")
    ) {
        $0.articles.count
    } rows: {
        $0.rows($0.archive.articles, in: $1)
    }

    private static let articleColumns: [Column<RecordRow<Article>>] = [
        .own("title", .text, "The title under which it was published.") { .text($0.record.title.value) },
        .own("published", .date, "When it was published.") { .text($0.record.published.value.text) },
        .own("updated", .date, "When the original was last changed.") { DataValue($0.record.updated?.value.text) },
        .own("kind", .text, "What was published, such as `news` or `report`.") { .text($0.record.genre.rawValue) },
        .own("text", .text, "What the archived text is: `full`, `excerpt`, `digest` or `translation`.") {
            .text($0.record.text.rawValue)
        },
        .own("display", .text, "How much of it is published: `full` or `excerpts`.") {
            .text($0.record.display.rawValue)
        },
        .own("outlet", .text, "Who published it.") { DataValue($0.record.outlet?.text) },
        .own("outlet_actor", .text, of: "actors", "The actor that the outlet is.") { row in
            DataValue(row.record.outlet?.actor.map { row.archive[$0].id })
        },
        .own("authors", .texts, "Who wrote it.") { DataValue($0.record.authors.map(\.text)) },
        .own("original_url", .address, "The original’s address.") { DataValue($0.record.url?.value.text) },
        .own("archived_url", .address, "An archived copy of the original.") {
            DataValue($0.record.archived?.value.text)
        },
        .own("accessed", .date, "When the original was read.") { DataValue($0.record.accessed?.value.text) },
        .own("topics", .names, of: "topics", "What it is about.") { row in
            DataValue(row.record.topics.map { row.archive[$0.value].id })
        },
        .own("summary", .text, "One or two sentences.") { DataValue($0.record.summary?.value) },
        .own("origin", .text, of: "articles", "The article that it reprints or rests on.") { row in
            DataValue(row.record.origin.map { row.archive[$0.value].id })
        },
        .own("annotations", .integer, "How many rows of `annotations` belong to it.") {
            .integer($0.source.site.publishedAnnotationCount(of: $0.handle))
        },
        .own("text_url", .address, "The archived text; absent where it is not published.") { row in
            guard row.record.publishesText, row.source.site.archive.settings.writes(.annotations) else { return .none }
            return .text(row.source.site.routes.absolute(Routes.articleText(row.record.id)).text)
        },
        .own("text_sha256", .text, "The SHA-256 of the archived text, which is published or not.") {
            .text($0.source.site.textDigest(of: $0.handle, by: $0.source.digest))
        },
    ]
}
