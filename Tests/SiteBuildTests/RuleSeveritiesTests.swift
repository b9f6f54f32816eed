import Diagnostics
import Testing

@testable import SiteBuild

@Suite("The severities of rules in site.json")
struct RuleSeveritiesTests {
    static let longClaim = """

        -- Content/claims/ferry-late.md --
        ---
        claim: The ferry to the islands is late on every second day of the months of March and April
        ---
        -- Content/articles/second-report.md --
        ---
        title: A second report
        published: 2999-01-01
        ---
        They say [the ferry is late]{claim=ferry-late}.
        """

    private func site(rules: String, more: String = longClaim) throws -> TemporarySite {
        try TemporarySite(
            over: Example(
                """
                -- site.json --
                {"title": "Harbour files", "baseURL": "https://archive.example/", "rules": \(rules)}
                """ + more))
    }

    @Test("a hint that is made a warning fails with --strict alone")
    func raisesToWarning() async throws {
        let site = try site(
            rules:
                #"{"long-claim": {"severity": "warning"}, "date-in-future": {"severity": "hint", "reason": "We announce."}}"#
        )
        let outcome = await site.build()
        #expect(outcome.status == .done)
        #expect(outcome.diagnostics.map(\.severity) == [.hint, .warning])
        #expect(await site.build { $0.isStrict = true }.status == .contentErrors)
    }

    @Test("a rule that is made an error keeps the site from being written, and cannot be accepted")
    func raisesToError() async throws {
        let site = try site(rules: #"{"date-in-future": {"severity": "error"}}"#)
        try site.lay(
            Example(
                """
                -- Content/articles/second-report.md --
                ---
                title: A second report
                published: 2999-01-01
                accepts: {date-in-future: It was announced.}
                ---
                They say [the ferry is late]{claim=ferry-late}.
                """))
        let outcome = await site.build()
        #expect(outcome.status == .contentErrors)
        #expect(outcome.diagnostics.filter { $0.severity == .error }.map(\.kind.id) == ["date-in-future"])
        #expect(outcome.diagnostics.contains { $0.kind == .unusedAcceptance && $0.message.contains("is an error") })
        #expect(site.read("Public/index.html") == nil)
    }

    @Test("a warning that is made a hint passes with --strict")
    func lowers() async throws {
        let site = try site(rules: #"{"date-in-future": {"severity": "hint", "reason": "We announce."}}"#)
        #expect(await site.build { $0.isStrict = true }.status == .done)
    }

    @Test(
        "a setting that cannot be is an error of the settings, at its place",
        arguments: [
            (#"{‸"date-in-future": {"severity": "hint"}}"#, "missing-key"),
            (#"{‸"date-in-the-future": {"severity": "error"}}"#, "unknown-rule"),
            (#"{‸"unknown-claim": {"severity": "hint", "reason": "Later."}}"#, "fixed-severity"),
            (#"{"long-claim": {"severity": ‸"off"}}"#, "wrong-value"),
            (#"{"long-claim": {‸"reason": "Why not."}}"#, "missing-key"),
            (#"{"long-claim": ‸"warning"}"#, "wrong-type"), (#"‸["long-claim"]"#, "wrong-type"),
            (#"{"long-claim": {"severity": "error"}, ‸"long-claim": {"severity": "error"}}"#, "repeated-key"),
        ])
    func refuses(_ rules: String, _ id: String) async throws {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        let marked = try site.lay(
            Example(
                """
                -- site.json --
                {"title": "Harbour files", "baseURL": "https://archive.example/", "rules": \(rules)}
                """))
        let outcome = await site.build()
        #expect(outcome.status == .settingsErrors)
        #expect(outcome.diagnostics.map(\.kind.id) == [id])
        #expect(outcome.diagnostics.first?.place?.range.lowerBound == marked?.range.lowerBound)
    }

    @Test("the list of rules says what each weighs on this site, and why")
    func lists() throws {
        let site = try site(rules: #"{"date-in-future": {"severity": "hint", "reason": "We announce."}}"#, more: "")
        let list = RuleList(site.options)
        #expect(list.rows.count == DiagnosticCatalog.all.count)
        #expect(list.rows.map(\.severity) == list.rows.map(\.severity).sorted(by: >))
        let lines = list.table.split(separator: "\n").filter { $0.contains(" date-in-future ") }
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("hint ") == true)
        #expect(lines.first?.hasSuffix("(a warning on its own: We announce.)") == true)
    }
}
