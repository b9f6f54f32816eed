package import Diagnostics

extension DiagnosticKind {
    /// A template is not UTF-8, or holds a NUL.
    package static let templateEncoding = DiagnosticKind(
        "template-encoding", .error, "a template is not UTF-8, or holds a NUL",
        explanation: """
            Templates are UTF-8 text. A file that is saved in another encoding, or that is no text at all, is not read any
            further.
            """,
        wrong: Example("-- Templates/404.html --\n<p>‸\u{0}</p>\n"),
        right: """
            -- Templates/404.html --
            <p>Nothing is here.</p>
            """)
}

extension Diagnostic {
    static func badEncoding(at place: Place, _ message: String) -> Diagnostic {
        Diagnostic(.templateEncoding, at: place, message, help: "Save the file as UTF-8.")
    }
}
