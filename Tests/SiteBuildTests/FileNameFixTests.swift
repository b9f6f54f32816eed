import Diagnostics
import Editing
import Foundation
import Testing

@testable import SiteBuild

@Suite("A fix that gives a file another path")
struct FileNameFixTests {
    private static let bo = "---\nname: Bo Lind\nkind: person\n---\n"
    private static let claim = "---\nclaim: The ferry is late\n---\n"

    @Test(
        "moves the file, and takes the folder away that it leaves empty",
        arguments: [
            ("Content/actors/people/Bo_Lind.md", "Content/actors/people/bo-lind.md", bo),
            ("Content/actors/Bo Lind.MD", "Content/actors/bo-lind.md", bo),
            ("Content/actor/people/bo-lind.md", "Content/actors/people/bo-lind.md", bo),
            ("Content/bo-lind.md.txt", "Content/actors/bo-lind.md", bo),
            ("Content/topics/ferry-late.md", "Content/claims/ferry-late.md", claim),
            ("Content/pier.PNG", "Content/assets/pier.PNG", "A picture.\n"),
        ])
    func moves(_ old: String, _ new: String, _ text: String) async throws {
        let site = try TemporarySite(over: Example("-- \(old) --\n\(text)"))
        try await site.fix()
        #expect(site.read(old) == nil && site.read(new) == text)
        #expect(!FileManager.default.fileExists(atPath: site.path + "/Content/actor"))
        #expect(await site.check().count(.error) == 0)
    }

    @Test(
        "is not offered where the name is taken, or would be given twice",
        arguments: [
            ["Content/actors/Bo_Lind.md", "Content/actors/people/bo-lind.md"],
            ["Content/actors/Bo_Lind.md", "Content/actors/Bo Lind.md"],
            ["Content/actor/bo-lind.md", "Content/actors/bo-lind.md"],
        ])
    func refuses(_ paths: [String]) async throws {
        let site = try TemporarySite(over: Example(paths.map { "-- \($0) --\n\(Self.bo)" }.joined()))
        let found = await site.check().diagnostics.filter { $0.severity == .error }
        #expect(!found.isEmpty && found.allSatisfy { $0.fix == nil })
    }

    @Test(
        "is not offered for what may be no record",
        arguments: ["notes.txt", "claims/notes.txt", "untitled.md", "actors/list.csv"])
    func leaves(_ path: String) async throws {
        let site = try TemporarySite(over: Example("-- Content/\(path) --\nNot yet sorted.\n"))
        #expect(await site.check().diagnostics.allSatisfy { $0.fix == nil })
    }

    @Test(
        "is told once: what refers to the name that the file will have is not dangling",
        arguments: ["actor/bo-lind", "claims/bo-lind", "actors/Bo_Lind"])
    func isOne(_ path: String) async throws {
        let site = try TemporarySite(
            over: Example(
                "-- Content/\(path).md --\n\(Self.bo)"
                    + NewcomerMistake.article("[Bo Lind]{actor=bo-lind} left.").text))
        let before = await site.check()
        #expect(before.diagnostics.count == 1, "\(before.diagnostics)")
        try await site.fix()
        #expect(await site.check().status == .done)
    }

    @Test("is made with all others or not at all")
    func isWhole() async throws {
        let site = try TemporarySite(over: Example("-- Content/actors/Bo_Lind.md --\n---\nname: Bo Lind\nkind: persn\n---\n"))
        let plan = FixPlan(await site.check().diagnostics) { SourceLookup.text(of: $0, source: site.path) }
        #expect(plan.files.map(\.newPath) == ["Content/actors/bo-lind.md"])
        try site.write("Content/actors/bo-lind.md", "Somebody else's.")
        #expect(throws: ChangeFailure.self) { try ChangeSet(plan).apply(in: site.path) }
        #expect(site.read("Content/actors/Bo_Lind.md")?.contains("persn") == true)
        #expect(site.read("Content/actors/bo-lind.md")?.hasPrefix("Somebody else's.") == true)
    }
}
