package import Diagnostics

/// The severity that a site gives a rule in place of the rule's own.
package struct RuleSetting: Sendable, Hashable {
    /// The id of a warning or hint.
    package let id: String
    package let severity: Severity
    /// Why; there where the rule weighs less than on its own.
    package let reason: String?

    package init(id: String, severity: Severity, reason: String?) {
        self.id = id
        self.severity = severity
        self.reason = reason
    }
}
