import Diagnostics
import Mustache
import Testing

/// Templates as one text, in the form of an `Example`, with `‸` where diagnostics are due.
struct TemplateFolder {
    private(set) var sources: [TemplateSource] = []
    /// The marked places, in the order of the files.
    private(set) var marks: [(file: String, offset: Int)] = []

    /// The words of an interface, in a file of their own.
    static let phrases = [
        ("withdrawn.title", [Phrase.Piece.text("Withdrawn & \"gone\"")]),
        ("pager.page", [.text("Page "), .place("number"), .text(" of "), .place("count")]),
    ].map { Phrase(key: $0, pieces: $1, place: Place("Templates/strings/en.json", at: 12)) }

    init(_ example: Example) {
        for (path, entry) in example.entries {
            guard case .file(let marked) = entry, path.hasPrefix("Templates/") else { continue }
            var text = ""
            for character in marked {
                if character == Example.mark { marks.append((path, text.utf8.count)) } else { text.append(character) }
            }
            sources.append(TemplateSource(SourceText(path: path, text: text)))
        }
    }

    func load<Viewed: View>(_ page: String, of type: Viewed.Type) -> Diagnosed<TemplateSet> {
        TemplateSet.load(sources: sources, phrases: Self.phrases, pages: [PageTemplate(page, of: type)])
    }

    /// The diagnostics of the templates, each as «file:offset id».
    func findings<Viewed: View>(_ page: String, of type: Viewed.Type) -> [String] {
        load(page, of: type).diagnostics.map { diagnostic in
            "\(diagnostic.place?.file ?? "-"):\(diagnostic.place?.range.lowerBound ?? -1) \(diagnostic.kind.id)"
        }
    }

    /// What the findings are when each mark is the place of a diagnostic.
    func expected(_ ids: [String]) -> [String] {
        zip(marks, ids).map { "\($0.file):\($0.offset) \($1)" }
    }
}

/// Renders a page from templates that are in order.
func rendered<Viewed: View>(_ view: Viewed, _ templates: Example, page: String = "page.html") throws -> String {
    let folder = TemplateFolder(templates)
    let set = folder.load(page, of: Viewed.self)
    try #require(set.diagnostics.isEmpty, "\(set.diagnostics.map(\.message))")
    let template = try #require(set.value.template(page, of: Viewed.self))
    var output: [UInt8] = []
    template.render(view, into: &output)
    return String(decoding: output, as: UTF8.self)
}
