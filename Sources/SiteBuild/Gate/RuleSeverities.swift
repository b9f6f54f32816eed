internal import ArchiveModel
internal import Diagnostics

/// What each rule weighs on a site.
struct RuleSeverities {
    private let severities: [String: Severity]

    init(_ rules: [RuleSetting]) {
        severities = Dictionary(rules.map { ($0.id, $0.severity) }) { first, _ in first }
    }

    /// The diagnostics with the severities that the site gives them.
    func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !severities.isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.severity = severity(of: diagnostic.kind)
            return diagnostic
        }
    }

    /// Whether any rule keeps a site from being shown.
    var hasErrors: Bool { severities.values.contains(.error) }

    func severity(of kind: DiagnosticKind) -> Severity { severities[kind.id] ?? kind.severity }
}
