internal import Mustache

/// What the template of each page may show, from the shapes of the views: for `sitegen explain template` and
/// `Documentation/TemplateReference.md`.
package struct TemplateReference: Sendable {
    /// The template's path below `Templates/`.
    package let template: String
    private let shape: ShapeOutline

    /// Every kind of page, sorted by template.
    package static let all: [TemplateReference] = PageCatalog.all.map { TemplateReference($0) }.sorted {
        $0.template < $1.template
    }

    private init<Page: SitePage>(_ page: Page.Type) {
        template = Page.template
        shape = ShapeReference(Page.Shown.self).outline
    }

    /// The page of a template, by its file's name with or without `.html`.
    package static func named(_ name: String) -> TemplateReference? {
        let file = name.hasPrefix("Templates/") ? String(name.dropFirst("Templates/".count)) : name
        return all.first { $0.template == file || $0.name == file }
    }

    /// The names that `named` takes, without `.html`.
    package static var names: [String] { all.map(\.name) }

    private var name: String { template.hasSuffix(".html") ? String(template.dropLast(".html".count)) : template }

    // MARK: Markdown

    /// One page with everything that can be reached from it, as Markdown whose tables are lined up.
    package var page: String {
        let groups = shape.reachable.dropFirst()
        return """
            # \(template)

            \(FieldTable(shape).text(isAligned: true))
            \(groups.map { Self.section(of: $0, level: 2, isAligned: true) }.joined())
            ○: may be absent. Documentation/TemplateLanguage.md explains tags and sections.
            """.trimmingLines
    }

    /// The whole of `Documentation/TemplateReference.md`.
    package static var document: String {
        var groups: [ShapeOutline] = []
        for page in all {
            for shape in page.shape.reachable.dropFirst() where !groups.contains(where: { $0.type == shape.type }) {
                groups.append(shape)
            }
        }
        let pages = all.map { page in
            "### \(page.template)\n\n\(page.shape.doc.isEmpty ? "" : page.shape.doc + "\n\n")\(FieldTable(page.shape).text(isAligned: false))\n"
        }
        return """
            # What templates may show

            This page is made from the views themselves; `sitegen explain template claim` prints the part of one page.
            [TemplateLanguage.md](TemplateLanguage.md) explains tags and sections, [Templates.md](Templates.md) which template makes which page.

            | kind | how it is written |
            | --- | --- |
            | text | `{{name}}`, escaped where it stands |
            | address | `{{name}}`, also alone in `href`, `src` and their like |
            | HTML | `{{{name}}}`, between tags |
            | JSON | `{{name}}` in `<script type="application/ld+json">` |
            | yes or no | `{{#name}}…{{/name}}` where it holds, `{{^name}}…{{/name}}` where not |
            | section | `{{#name}}…{{/name}}`: the group's fields are the nearest names in it; `{{name.field}}` reaches one of them |
            | list | `{{#name}}…{{/name}}` once for each; of texts, each is `{{.}}` |

            What is marked with ○ may be absent: a text renders nothing then, and a section is left out. `{{#name}}…{{/name}}` over a text shows
            what stands in it if there is one.

            ## Pages

            \(pages.joined(separator: "\n"))
            ## Groups

            \(groups.sorted { $0.name < $1.name }.map { section(of: $0, level: 3, isAligned: false) }.joined(separator: "\n"))
            """.trimmingLines
    }

    private static func section(of shape: ShapeOutline, level: Int, isAligned: Bool) -> String {
        let doc = shape.doc.isEmpty ? "" : shape.doc + "\n\n"
        return """
            \(String(repeating: "#", count: level)) \(shape.name)

            \(doc)\(FieldTable(shape).text(isAligned: isAligned))

            """
    }
}

extension String {
    /// Without line feeds at its end.
    fileprivate var trimmingLines: String {
        var text = self[...]
        while text.last == "\n" { text = text.dropLast() }
        return String(text)
    }
}
