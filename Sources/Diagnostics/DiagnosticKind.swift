/// What one diagnostic id stands for: the same for every place where it fires.
///
/// A kind is declared beside the code that raises it, and listed in that target's catalogue. Its explanation and its
/// examples are what `sitegen explain <id>` and `Documentation/Diagnostics.md` show, and the test suite runs the
/// examples: a kind cannot exist without them.
package struct DiagnosticKind: Sendable {
    /// Stable, lower case, words joined by hyphens: what `accepts:` and `sitegen explain` name.
    package let id: String
    package let severity: Severity
    /// One sentence without a full stop: what is wrong, for a list.
    package let summary: String
    /// Markdown: why it matters and what to do.
    package let explanation: String
    /// Files that earn the diagnostic, exactly once, at the place marked `‸`.
    package let wrong: Example
    /// The same files mended, or as near to wrong as right can be.
    package let right: Example

    package init(
        _ id: String, _ severity: Severity, _ summary: String, explanation: String, wrong: Example, right: Example
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
    }
}

extension DiagnosticKind: Hashable {
    package static func == (lhs: DiagnosticKind, rhs: DiagnosticKind) -> Bool { lhs.id == rhs.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
