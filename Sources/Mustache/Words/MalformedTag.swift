package import Diagnostics

extension DiagnosticKind {
    /// A tag of a template is not one that can be read.
    package static let templateMalformedTag = DiagnosticKind(
        "template-malformed-tag", .error, "a tag of a template is not one that can be read",
        explanation: """
            A tag holds one name: letters without white space, with dots to reach into a group, as in `{{site.title}}`, or a
            dot alone for the value at hand. There are no conditions, loops or functions: `{{#title}}…{{/title}}` shows its content
            if there is a title, and `{{^title}}…{{/title}}` if there is none.
            """,
        wrong: """
            -- Templates/404.html --
            {{#‸if title}}<p>{{title}}</p>{{/if}}
            """,
        right: """
            -- Templates/404.html --
            {{#title}}<p>{{.}}</p>{{/title}}
            """)
}

extension Diagnostic {
    static func malformedTag(at place: Place, _ message: String) -> Diagnostic {
        Diagnostic(
            .templateMalformedTag, at: place, message,
            help: "Tags are {{name}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>file}} and {{! comments }}.")
    }

    static func badDelimiters(at place: Place) -> Diagnostic {
        Diagnostic(
            .templateMalformedTag, at: place, "delimiters are two words without “=”",
            help: "Write them as in {{=<% %>=}}; each has at most 16 bytes.")
    }
}
