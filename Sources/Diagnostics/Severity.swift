internal import BinaryCoding

/// How much a diagnostic weighs: what it does to a build.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, BinaryCodable {
    /// Never fails; listed with `--verbose` and by `check`.
    case hint
    /// Fails with `--strict` only.
    case warning
    /// Nothing is written.
    case error

    private var rank: Int {
        switch self {
        case .hint: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
}
