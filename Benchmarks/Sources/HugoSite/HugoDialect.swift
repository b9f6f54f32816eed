package import ArchiveGeneration

/// Markdown for Hugo: links by address, annotations as marks with a number that leads to the note.
///
/// The addresses are written out, so that Hugo need not look them up; marks are HTML, which Hugo passes through.
package struct HugoDialect: Dialect {
    package init() {}

    package func link(_ target: Target, text: String, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        let title: String
        let address: String
        switch target {
        case .article(let number):
            (title, address) = (plan.articles[number].title, "/articles/\(plan.articles[number].id)/")
        case .claim(let number):
            (title, address) = (plan.claims[number].text, "/claims/\(plan.claims[number].id)/")
        case .actor(let number):
            (title, address) = (plan.actors[number].name, "/actors/\(plan.actors[number].id)/")
        case .topic(let number):
            (title, address) = (plan.topics[number].title, "/topics/\(plan.topics[number].id)/")
        case .passage(let article, _):
            (title, address) = (plan.articles[article].title, "/articles/\(plan.articles[article].id)/#mark-1")
        }
        buffer.write("[\(text.isEmpty ? title : text)](\(address))")
    }

    package func open(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        buffer.write("<mark id=\"mark-\(annotation.place + 1)\">")
    }

    package func close(_ annotation: Annotation, _ plan: ArchivePlan, into buffer: inout TextBuffer) {
        let number = annotation.place + 1
        buffer.write("</mark><sup><a href=\"#note-\(number)\">\(number)</a></sup>")
    }

    package func mention(
        _ actor: Int, text: String, note: String?, _ plan: ArchivePlan, into buffer: inout TextBuffer
    ) {
        buffer.write("[\(text)](/actors/\(plan.actors[actor].id)/)")
    }

    package func image(_ path: String) -> String { path }
}
