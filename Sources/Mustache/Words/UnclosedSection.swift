package import Diagnostics

extension DiagnosticKind {
    /// A section, block or parent of a template is not closed.
    package static let templateUnclosedSection = DiagnosticKind(
        "template-unclosed-section", .error, "a section, block or parent of a template is not closed",
        explanation: """
            Each `{{#name}}`, `{{^name}}`, `{{$name}}` and `{{<name}}` is closed by `{{/name}}` in the same file, the inner one
            before the outer one.
            """,
        wrong: """
            -- Templates/404.html --
            <h1>{{#‸title}}{{.}}</h1>
            """,
        right: """
            -- Templates/404.html --
            <h1>{{#title}}{{.}}{{/title}}</h1>
            """)
}

extension Diagnostic {
    /// - Parameter closing: the tag that closes what stands around, if it is not the end of the file.
    static func unclosedSection(_ name: String, at place: Place, closedBy closing: Place?) -> Diagnostic {
        Diagnostic(
            .templateUnclosedSection, at: place, "“\(name)” is not closed", help: "Close it with {{/\(name)}}.",
            notes: closing.map { [Note("here something around it is closed", at: $0)] } ?? [])
    }
}
