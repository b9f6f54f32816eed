package import Diagnostics

extension DiagnosticKind {
    /// A template is too long or too deep.
    package static let templateTooLarge = DiagnosticKind(
        "template-too-large", .error, "a template is too long or too deep",
        explanation: """
            Bounds keep a mistake from taking all time and memory: a file has at most 1 MiB and 32 levels of tags; with all its
            partials a page has at most 64 levels, 100 000 tags and lines, and 8 MiB of text.
            """,
        wrong: Example(
            "-- Templates/404.html --\n" + String(repeating: "{{#title}}", count: 32) + "‸{{#title}}deep"
                + String(repeating: "{{/title}}", count: 33) + "\n"),
        right: Example(
            "-- Templates/404.html --\n" + String(repeating: "{{#title}}", count: 32) + "deep"
                + String(repeating: "{{/title}}", count: 32) + "\n"))
}

extension Diagnostic {
    static func tooLong(at place: Place) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: place, "a template has at most \(TemplateParser.maximalLength) bytes",
            help: "Move parts of it to files of their own.")
    }

    static func tooDeep(at place: Place) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: place, "tags are nested more than \(TemplateParser.maximalDepth) deep",
            help: "Nothing behind this tag was looked at.")
    }

    static func tooMuch(at place: Place, _ message: String, notes: [Note]) -> Diagnostic {
        Diagnostic(
            .templateTooLarge, at: place, message, help: "Look for files that take in each other again and again.",
            notes: notes)
    }
}
