package import Diagnostics
internal import Mustache

/// Files of a site's `Templates` that no page is made with: what was written into them is shown nowhere.
enum UnusedTemplates {
    /// - Parameters:
    ///   - overrides: the site's own files, relative to `Templates/`.
    ///   - templates: all of them, built-in ones included.
    ///   - builtin: the names of the built-in files.
    static func diagnostics(
        among overrides: [String], of templates: [TemplateSource], builtin: some Sequence<String>
    ) -> [Diagnostic] {
        let pages = builtin.filter { $0.hasSuffix(".html") }
        let known = Set(pages)
        return overrides.compactMap { path in
            guard !known.contains(path), isTemplate(path), !isTakenIn(path, by: templates) else { return nil }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let stem = name.prefix { $0 != "." }
            let near = pages.first { $0 == stem + ".html" } ?? NearMiss.nearest(to: path, in: pages)
            let what = near.map { "If it is to take the place of the built-in `\($0)`, call it Templates/\($0)." }
            return Diagnostic(
                .unusedTemplate, at: Place("Templates/" + path, at: 0), "no page is made with this template",
                help: (what ?? "Documentation/Templates.md lists the templates of pages.")
                    + " A part of others is taken in by its name: {{>partials/name}}.")
        }
    }

    private static func isTemplate(_ path: String) -> Bool {
        !path.hasPrefix("assets/") && !path.hasPrefix("strings/")
            && [".html", ".htm", ".mustache", ".hbs", ".handlebars"].contains { path.lowercased().hasSuffix($0) }
    }

    /// Whether another template holds the name at all.
    private static func isTakenIn(_ path: String, by templates: [TemplateSource]) -> Bool {
        guard path.hasSuffix(".html") else { return false }
        let name = Array(path.dropLast(".html".count).utf8)
        return templates.contains { $0.name != path && $0.text.bytes.firstRange(of: name) != nil }
    }
}

extension DiagnosticKind {
    package static let unusedTemplate = DiagnosticKind(
        "unused-template", .warning, "no page is made with a template",
        explanation: """
            A file in `Templates` takes the place of the built-in one with the same path, or is taken in by another one by its name.
            One that is neither shows its readers nothing; most often its name is misspelled.
            """,
        wrong: """
            -- ‸Templates/notfound.html --
            {{<partials/frame}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/partials/frame}}
            """,
        right: """
            -- Templates/404.html --
            {{<partials/frame}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/partials/frame}}
            """)
}
