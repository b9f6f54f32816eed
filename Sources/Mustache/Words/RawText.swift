package import Diagnostics

extension DiagnosticKind {
    /// A value is written raw that is not HTML.
    package static let templateRaw = DiagnosticKind(
        "template-raw", .error, "a value is written raw that is not HTML",
        explanation: """
            `{{{name}}}` and `{{&name}}` write a value as it is. That is for HTML that a renderer made, in text; texts and addresses
            are always escaped, with `{{name}}`. HTML may be written with `{{name}}` too.
            """,
        wrong: """
            -- Templates/404.html --
            <h1>‸{{{title}}}</h1>
            """,
        right: """
            -- Templates/404.html --
            <h1>{{title}}</h1>
            """)
}
