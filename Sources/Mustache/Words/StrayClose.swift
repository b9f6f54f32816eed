package import Diagnostics

extension DiagnosticKind {
    /// A closing tag of a template closes nothing.
    package static let templateStrayClose = DiagnosticKind(
        "template-stray-close", .error, "a closing tag of a template closes nothing",
        explanation: """
            A closing tag names what it closes, exactly as the opening tag did, and what is opened in one file is closed there.
            """,
        wrong: """
            -- Templates/404.html --
            <h1>{{title}}{{/‸title}}</h1>
            """,
        right: """
            -- Templates/404.html --
            <h1>{{#title}}{{.}}{{/title}}</h1>
            """)
}

extension Diagnostic {
    static func strayClose(_ name: String, at place: Place, expected: (name: String, place: Place)?) -> Diagnostic {
        Diagnostic(
            .templateStrayClose, at: place, "there is no open “\(name)” to be closed here",
            help: expected.map { "What is open here is “\($0.name)”." } ?? "Nothing is open here.",
            notes: expected.map { [Note("“\($0.name)” is opened here", at: $0.place)] } ?? [],
            fix: expected.flatMap { CertainMatch.of(name, in: [$0.name]) }.map { .replace(name, with: $0, at: place) })
    }
}
