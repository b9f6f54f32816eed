package import Diagnostics

extension DiagnosticKind {
    /// A tag of a template has no end.
    package static let templateUnclosedTag = DiagnosticKind(
        "template-unclosed-tag", .error, "a tag of a template has no end",
        explanation: """
            A tag begins with `{{` and ends with `}}`, both or neither; between them stands one name. A text that shall show two
            braces stands behind other delimiters: `{{=<% %>=}}`.
            """,
        wrong: """
            -- Templates/404.html --
            <p>‸{{title</p>
            """,
        right: """
            -- Templates/404.html --
            <p>{{title}}</p>
            """)
}

extension Diagnostic {
    static func unclosedTag(at place: Place) -> Diagnostic {
        Diagnostic(
            .templateUnclosedTag, at: place, "this tag is not closed before the next one begins",
            help: "Close it with the delimiter that belongs to this one.")
    }
}
