internal import ArchiveModel
package import Diagnostics
internal import Markup

extension SettingsReader {
    /// What `rules` says, as far as it can be: any rule may weigh more, and a warning may become a hint with a reason.
    ///
    /// - Parameter catalog: everything that the program can find wrong.
    static func rules(
        _ entries: [RuleEntry], catalog: [DiagnosticKind], _ context: inout ReadingContext
    ) -> [RuleSetting] {
        entries.compactMap { entry in
            guard let kind = catalog.first(where: { $0.id == entry.id.value }) else {
                let known = catalog.filter { $0.severity != .error }.map(\.id)
                context.report(
                    .unknownRule, at: entry.id.range.range, "there is no rule “\(entry.id.value)”",
                    help: NearMiss.nearest(to: entry.id.value, in: known).map { "Did you mean “\($0)”?" }
                        ?? "`sitegen check --rules` lists them all.",
                    fix: context.correction(of: entry.id.value, at: entry.id.range.range, among: known))
                return nil
            }
            guard let severity = entry.rule.severity else { return nil }
            guard kind.severity != .error else {
                context.report(
                    .fixedSeverity, at: entry.id.range.range, "“\(kind.id)” is an error, and stays one",
                    help: "Take the entry out, and mend what the rule reports.")
                return nil
            }
            if severity < kind.severity, entry.rule.reason == nil {
                context.report(
                    .missingKey, at: entry.id.range.range,
                    "“\(kind.id)” is a \(kind.severity.rawValue); that it is a \(severity.rawValue) here needs a `reason`",
                    help: "Say why the rule weighs less on this site.")
                return nil
            }
            return RuleSetting(id: kind.id, severity: severity, reason: entry.rule.reason)
        }.sorted { $0.id < $1.id }
    }
}

extension ValueReader where Value == [RuleEntry] {
    /// A mapping of the ids of rules to what is said about each.
    static var rules: ValueReader {
        let reader = ValueReader<RuleDraft>.mapping
        let type = FieldType.mapping(value: reader.type)
        return ValueReader(type) { datum, key, context in
            guard case .mapping(let entries, _) = datum else {
                context.wrongType(datum, key: key, wanted: type)
                return nil
            }
            return entries.compactMap { entry in
                reader.read(entry.value, entry.key, &context).map { RuleEntry(id: Located(entry.key, entry.keyRange), rule: $0) }
            }
        }
    }
}

extension DiagnosticKind {
    package static let unknownRule = DiagnosticKind(
        "unknown-rule", .error, "`rules` in `site.json` names a rule that does not exist",
        explanation: """
            `rules` maps the id of a warning or hint to the severity that it has on this site. An id that is not known would change
            nothing, and most often is a slip of the pen. The build ends with exit code 2.
            """,
        wrong: """
            -- site.json --
            {
              "title": "Harbour files", "baseURL": "https://archive.example/",
              "rules": {‸"long-claims": {"severity": "warning"}}
            }
            """,
        right: """
            -- site.json --
            {
              "title": "Harbour files", "baseURL": "https://archive.example/",
              "rules": {"long-claim": {"severity": "warning"}}
            }
            """)

    package static let fixedSeverity = DiagnosticKind(
        "fixed-severity", .error, "`rules` in `site.json` changes the severity of an error",
        explanation: """
            An error says that a page would show something wrong, or nothing at all, so it is one on every site. Warnings and hints
            can weigh more, and a warning can be made a hint, with a reason. The build ends with exit code 2.
            """,
        wrong: """
            -- site.json --
            {
              "title": "Harbour files", "baseURL": "https://archive.example/",
              "rules": {‸"unknown-actor": {"severity": "warning", "reason": "They come later."}}
            }
            """,
        right: """
            -- site.json --
            {
              "title": "Harbour files", "baseURL": "https://archive.example/",
              "rules": {"undated-position": {"severity": "error"}}
            }
            """)
}
