package import Diagnostics

extension DiagnosticKind {
    /// A template names a text that the interface does not have.
    package static let templateUnknownString = DiagnosticKind(
        "template-unknown-string", .error, "a template names a text that the interface does not have",
        explanation: """
            `{{>strings/withdrawn.title}}` shows the text `withdrawn.title` of the site's language, which stands in a file of
            `Templates/strings`. A key that is in none of the language's files has no text to show. A text that differs by number
            is no text for templates: they show the field that holds it.
            """,
        wrong: """
            -- Templates/404.html --
            <p>{{>‸strings/withdrawn.titel}}</p>
            """,
        right: """
            -- Templates/404.html --
            <p>{{>strings/withdrawn.title}}</p>
            """)
}

extension Diagnostic {
    static func unknownString(_ key: String, at place: Place, help: String?, notes: [Note]) -> Diagnostic {
        Diagnostic(.templateUnknownString, at: place, "there is no text “\(key)”", help: help, notes: notes)
    }
}
