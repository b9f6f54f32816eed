import ArchiveModel
import Hypertext
import Markup

extension DataTable {
    static let annotations = DataTable(
        "annotations", "Words of an article that carry a claim or mention an actor; a row for each claim of a span.",
        key: ["id"],
        columns: annotationColumns
    ) {
        $0.articles.count
    } rows: { source, records in
        records.flatMap { index in
            source.site.publishedAnnotations(of: Handle(index)).map { AnnotationRow(site: source.site, annotation: $0) }
        }
    }

    private static let annotationColumns: [Column<AnnotationRow>] = [
        .init("id", .address, "The address of the Web Annotation.") { .text($0.site.address(of: $0.annotation).text) },
        .init("article", .text, of: "articles", "The article.") { .text($0.annotation.article.id) },
        .init("number", .integer, "The number of the note on the article’s page.") {
            .integer($0.annotation.linked.number)
        },
        .init("url", .address, "The words on the article’s page.") { row in
            .text(
                row.site.routes.absolute(
                    Routes.article(row.annotation.article.id), fragment: row.annotation.anchor(in: row.site.archive)
                ).text)
        },
        .init("claim", .text, of: "claims", "The claim that they carry.") { row in
            guard case .claim(let anchor) = row.annotation.subject else { return .none }
            return .text(row.site.archive[anchor.claim].id)
        },
        .init("actor", .text, of: "actors", "Or the actor whom they mention.") { row in
            guard case .actor(let actor, _) = row.annotation.subject else { return .none }
            return .text(row.site.archive[actor].id)
        },
        .init("stance", .text, "`asserts`, `denies`, `questions` or `mentions`; of a claim alone.") { row in
            guard case .claim = row.annotation.subject else { return .none }
            return .text(row.annotation.annotation.stance.rawValue)
        },
        .init("by", .names, of: "actors", "Who says it, as the article reports; absent for its own voice.") { row in
            DataValue(row.annotation.linked.speakers.map { row.site.archive[$0].id })
        },
        .init("likelihood", .text, "How sure the speaker is said to be (ICD 203), as written, or `fact`.") {
            DataValue($0.annotation.annotation.wording?.value.word)
        },
        .init("exact", .text, "The words.") { .text($0.annotation.exact) },
        .init("prefix", .text, "What stands before them.") { DataValue(nonEmpty: $0.annotation.prefix) },
        .init("suffix", .text, "What stands after them; the three together stand once in the text.") {
            DataValue(nonEmpty: $0.annotation.suffix)
        },
        .init("start", .integer, "Where they begin in the archived text, in code points from 0.") {
            DataValue($0.annotation.position.map { Int($0.start) })
        },
        .init("end", .integer, "Where they end.") { DataValue($0.annotation.position.map { Int($0.end) }) },
        .init("time", .text, "`hh:mm:ss` in a broadcast or transcript.") {
            DataValue($0.annotation.annotation.at?.value.text)
        },
        .init("note", .text, "An editor’s remark.") { DataValue($0.annotation.annotation.note?.value) },
    ]
}

private struct AnnotationRow {
    let site: Site
    let annotation: PublishedAnnotation
}

extension DataValue {
    fileprivate init(nonEmpty text: String) { self = text.isEmpty ? .none : .text(text) }
}
