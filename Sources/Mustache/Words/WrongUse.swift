package import Diagnostics

extension DiagnosticKind {
    /// A field is used for what it is not.
    package static let templateWrongUse = DiagnosticKind(
        "template-wrong-use", .error, "a field is used for what it is not",
        explanation: """
            Texts, addresses, HTML and JSON are shown by `{{name}}`. A list, a group of fields or a yes or no has nothing to show
            by itself: it stands in a section, `{{#name}}…{{/name}}`. A dot reaches into a group, and not into a list or a text.
            """,
        wrong: """
            -- Templates/404.html --
            <p>{{‸site}}</p>
            """,
        right: """
            -- Templates/404.html --
            <p>{{site.title}}</p>{{#site}}<p>{{title}}</p>{{/site}}
            """)
}

extension Diagnostic {
    static func wrongUse(_ message: String, at place: Place, help: String?, notes: [Note]) -> Diagnostic {
        Diagnostic(.templateWrongUse, at: place, message, help: help, notes: notes)
    }
}
