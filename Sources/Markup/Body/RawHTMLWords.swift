import Diagnostics

// The words of `BodyWriter`.

extension BodyWriter {
    static let rawHTMLKind = DiagnosticKind(
        "raw-html", .warning, "raw HTML in a body is left out of the page",
        explanation: """
            Bodies are Markdown alone: HTML in them could break the page or carry scripts, so it is left out. Write what it \
            stands for in Markdown, or write `\\<` for a “less than” sign.
            """,
        wrong: .article(#"The harbour is closed.‸<br> The mayor said so."#),
        right: .article(#"The harbour is closed. Boats \<br> need not wait; see <https://port.example/>."#))

    static func rawHTML(at place: Place) -> Diagnostic {
        Diagnostic(
            rawHTMLKind, at: place, "raw HTML is left out of the page",
            help: "Use Markdown, or write “\\<” if this is text.")
    }
}
