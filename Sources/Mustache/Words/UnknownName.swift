package import Diagnostics

extension DiagnosticKind {
    /// A template names a field that is not there.
    package static let templateUnknownName = DiagnosticKind(
        "template-unknown-name", .error, "a template names a field that is not there",
        explanation: """
            Each page template shows one view, whose fields are known: a name is looked up in the section that it stands in, then
            in the sections around that, then in the page. A name that is in none of them is a mistake, and not an empty text.
            """,
        wrong: """
            -- Templates/404.html --
            <h1>{{‸titel}}</h1>
            """,
        right: """
            -- Templates/404.html --
            <h1>{{title}}</h1>
            """)
}

extension Diagnostic {
    static func unknownName(
        _ name: String, at place: Place, help: String?, notes: [Note], certain: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownName, at: place, "there is no “\(name)” here", help: help, notes: notes,
            fix: certain.map { .replace(name, with: $0, at: place) })
    }
}
