import Diagnostics
import Editing
import Foundation
import Testing

@testable import SiteBuild

@Suite("A fix")
struct FixTests {
    @Test("makes no example of a diagnostic worse", arguments: DiagnosticCatalog.all)
    func isSafe(_ kind: DiagnosticKind) async throws {
        let site = try TemporarySite(over: kind.wrong)
        let before = await site.check()
        let fixes = before.diagnostics.compactMap(\.fix)
        guard !fixes.isEmpty else { return }
        try await site.fix()
        let after = await site.check()
        let isBetter = after.diagnostics.count < before.diagnostics.count && after.count(.error) <= before.count(.error)
        #expect(isBetter || after.count(.error) < before.count(.error), "\(after.diagnostics)")
    }

    @Test("leaves everything else of a file as it is: comments, line ends, a byte order mark")
    func isNarrow() async throws {
        let site = try TemporarySite(over: Example(""))
        let text =
            "\u{FEFF}---\r\nname: Bo Lind # the elder\r\nkind: 'persn'   # a comment\r\nalso_known_as: Bosse\r\n---\r\nWords."
        try Data(text.utf8).write(to: URL(fileURLWithPath: site.path + "/Content/actors/bo-lind.md"))
        try await site.fix()
        let expected = text.replacingOccurrences(of: "persn", with: "person").replacingOccurrences(of: "Bosse", with: "[Bosse]")
        #expect(site.read("Content/actors/bo-lind.md") == expected)
    }

    @Test("keeps a file's permissions and goes through a link, which stays one")
    func keepsFile() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/assets/bo.txt --
                ---
                name: Bo Lind
                kind: persn
                ---
                -- Content/actors/bo-lind.md -> ../assets/bo.txt --
                """)
        let target = site.path + "/Content/assets/bo.txt"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        try await site.fix()
        #expect(site.read("Content/assets/bo.txt")?.contains("kind: person") == true)
        let attributes = try FileManager.default.attributesOfItem(atPath: target)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        let link = try FileManager.default.attributesOfItem(atPath: site.path + "/Content/actors/bo-lind.md")
        #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test("is made in no file where one has changed since it was checked")
    func isWhole() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/actors/bo-lind.md --
                ---
                name: Bo Lind
                kind: persn
                ---
                -- Content/actors/cy-hale.md --
                ---
                name: Cy Hale
                kind: persn
                ---
                """)
        let plan = FixPlan(await site.check().diagnostics) { SourceLookup.text(of: $0, source: site.path) }
        try site.write("Content/actors/cy-hale.md", "---\nname: Cy Hale\nkind: persn\ndescription: New.\n---\n")
        #expect(throws: ChangeFailure.self) { try ChangeSet(plan).apply(in: site.path) }
        #expect(site.read("Content/actors/bo-lind.md")?.contains("persn") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.path + "/Content/actors").count == 3)
    }

    @Test("of a warning is remembered by a build that nothing changes")
    func isKept() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/articles/second-report.md --
                ---
                title: A second report
                published: 2024-03-03
                accepts:
                  article-without-anotations: There is nothing to annotate.
                ---
                Words.
                """)
        let first = await site.build()
        let second = await site.build()
        #expect(first.diagnostics.contains { $0.fix != nil })
        #expect(second.diagnostics.map(\.fix) == first.diagnostics.map(\.fix))
        #expect(second.summary?.rendered == 0)
    }

    @Test("never changes what a verdict, a number or a negation says")
    func neverGuesses() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/claims/ferry-late.md --
                ---
                claim: The ferry is late
                verdict: tru
                summary: The log shows it.
                reviewed: 2024-03-04
                history:
                  - {on: 2024-03-04, kind: published, to: tru}
                ---
                -- Content/claims/inflation-2020.md --
                ---
                claim: Prices rose in 2020
                relations:
                  contradicts: [inflation-2021, harbour-not-closed]
                ---
                """)
        let outcome = await site.check()
        #expect(outcome.count(.error) == 3)
        #expect(outcome.diagnostics.allSatisfy { $0.fix == nil }, "\(outcome.diagnostics.compactMap(\.fix))")
    }
}
