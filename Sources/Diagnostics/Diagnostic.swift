/// One thing that is wrong, at one place: what it is, where, and what would mend it.
package struct Diagnostic: Sendable, Hashable {
    /// A further place that belongs to the matter, such as the first of two that collide.
    package struct Note: Sendable, Hashable {
        package let message: String
        package let place: Place?

        package init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    package let kind: DiagnosticKind
    /// The kind's severity, unless the site's settings change it.
    package var severity: Severity
    /// Nothing for what concerns the whole site or the machine.
    package let place: Place?
    /// One sentence without a full stop, with the names at hand.
    package let message: String
    /// What to do, as a sentence; near misses and allowed values stand here.
    package let help: String?
    package let notes: [Note]
    /// What `sitegen check --fix` would change; nothing where more than one mend is possible.
    package var fix: Fix?

    package init(
        _ kind: DiagnosticKind, at place: Place?, _ message: String, help: String? = nil, notes: [Note] = [],
        fix: Fix? = nil
    ) {
        self.kind = kind
        self.severity = kind.severity
        self.place = place
        self.message = message
        self.help = help
        self.notes = notes
        self.fix = fix
    }
}

extension Diagnostic: Comparable {
    /// By place, those without one first; then by id and words, so that the order never depends on threads.
    package static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
        switch (lhs.place, rhs.place) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let left?, let right?) where left != right: return left < right
        default: return (lhs.kind.id, lhs.message) < (rhs.kind.id, rhs.message)
        }
    }
}
