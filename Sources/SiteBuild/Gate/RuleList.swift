internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics

/// Everything that the program can find wrong, with what it weighs on a site.
package struct RuleList: Sendable {
    package struct Row: Sendable {
        package let kind: DiagnosticKind
        /// What it weighs on this site.
        package let severity: Severity
        /// Why it weighs otherwise than on its own, where the site says so.
        package let reason: String?
    }

    /// By severity, the gravest first; then by id.
    package let rows: [Row]

    /// - Parameter options: the source folder, whose `site.json` may change severities; one that cannot be used changes none.
    package init(_ options: BuildOptions) {
        let rules = SourceReader.settings(options).value?.rules ?? []
        let severities = RuleSeverities(rules)
        rows = DiagnosticCatalog.all.map { kind in
            Row(
                kind: kind, severity: severities.severity(of: kind),
                reason: rules.first { $0.id == kind.id }?.reason)
        }.sorted { ($1.severity, $0.kind.id) < ($0.severity, $1.kind.id) }
    }

    /// A line for each: severity, id, what is wrong; and the rule's own severity where the site changes it.
    package var table: String {
        let width = rows.map(\.kind.id.count).max() ?? 0
        return rows.map { row in
            let own = row.kind.severity
            let change = row.severity == own ? "" : " (a \(own.rawValue) on its own\(reason(of: row)))"
            return pad(row.severity.rawValue, 9) + pad(row.kind.id, width + 2) + row.kind.summary + change
        }.joined(separator: "\n")
    }

    private func reason(of row: Row) -> String { row.reason.map { ": " + VisibleText.of($0) } ?? "" }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
