package import Diagnostics

extension DiagnosticKind {
    /// A template takes in itself.
    package static let templateCycle = DiagnosticKind(
        "template-cycle", .error, "a template takes in itself",
        explanation: """
            A partial or parent that comes back to itself, by whatever way, would never end. What repeats is a list:
            `{{#items}}…{{/items}}`.
            """,
        wrong: """
            -- Templates/404.html --
            {{>partials/example-loop}}
            -- Templates/partials/example-loop.html --
            <p>{{>‸partials/example-loop}}</p>
            """,
        right: """
            -- Templates/404.html --
            {{>partials/example-loop}}{{>partials/example-loop}}
            -- Templates/partials/example-loop.html --
            <p>{{title}}</p>
            """)
}

extension Diagnostic {
    static func templateCycle(_ files: [String], at place: Place, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .templateCycle, at: place, "this goes round in a circle: \(files.joined(separator: " → "))",
            help: "Take one of these out.", notes: notes)
    }
}
