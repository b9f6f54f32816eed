package import Diagnostics

extension DiagnosticKind {
    /// A template that is named is not there.
    package static let templateMissingFile = DiagnosticKind(
        "template-missing-file", .error, "a template that is named is not there",
        explanation: """
            `{{>partials/position}}` takes in the file `partials/position.html` below the templates, and `{{<layout}}` the file
            `layout.html`: the name is the path of the file without its ending.
            """,
        wrong: """
            -- Templates/404.html --
            <header>{{>‸partials/example-masthead}}</header>
            """,
        right: """
            -- Templates/404.html --
            <header>{{>partials/example-masthead}}</header>
            -- Templates/partials/example-masthead.html --
            {{site.title}}
            """)
}

extension Diagnostic {
    static func missingTemplate(
        _ file: String, at place: Place?, help: String?, notes: [Note], fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(
            .templateMissingFile, at: place, "there is no template “\(file)”", help: help, notes: notes, fix: fix)
    }
}
