import Diagnostics
import Editing
import Foundation
import Testing

@testable import SiteBuild

@Suite("A newcomer's mistake")
struct NewcomerTests {
    private static let all = NewcomerMistake.ofFrontMatter + NewcomerMistake.ofRecords + NewcomerMistake.ofBodies

    @Test("is told with what mends it, and the mend puts the archive in order", arguments: all)
    func isMended(_ mistake: NewcomerMistake) async throws {
        let site = try TemporarySite(over: mistake.files)
        let before = await site.check()
        let told = before.diagnostics.filter { $0.kind.id == mistake.kind }
        let help = told.compactMap(\.help).joined(separator: "\n")
        #expect(!told.isEmpty, "\(before.diagnostics.map { "\($0.kind.id): \($0.message)" })")
        for words in mistake.help { #expect(help.contains(words), "\(help)") }
        for mend in mistake.mends { try await perform(mend, in: site) }
        let after = await site.check()
        #expect(after.status == .done, "\(after.failure ?? "") \(after.diagnostics)")
        #expect(!after.diagnostics.contains { $0.kind.id == mistake.kind }, "\(after.diagnostics)")
    }

    @Test("of a hundred kinds and more is among them") func areMany() { #expect(Self.all.count >= 100) }

    @Test("brings no message but its own", arguments: all)
    func isOne(_ mistake: NewcomerMistake) async throws {
        let site = try TemporarySite(over: mistake.files)
        let found = await site.check().diagnostics.filter { $0.severity >= .warning }
        #expect(found.allSatisfy { $0.kind.id == mistake.kind }, "\(found.map { "\($0.kind.id): \($0.message)" })")
    }

    private func perform(_ mend: NewcomerMistake.Mend, in site: TemporarySite) async throws {
        switch mend {
        case .fix: try await site.fix()
        case .edit(let file, let old, let new):
            let text = try #require(site.read(file))
            #expect(text.contains(old))
            try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(fileURLWithPath: site.path + "/" + file))
        case .write(let file, let text): try site.write(file, text)
        case .rename(let old, let new):
            let full = URL(fileURLWithPath: site.path + "/" + new)
            try FileManager.default.createDirectory(
                at: full.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.moveItem(at: URL(fileURLWithPath: site.path + "/" + old), to: full)
        }
    }
}

extension TemporarySite {
    /// Makes all fixes there are, round by round, as `sitegen check --fix --yes` does; at least one.
    ///
    /// - Returns: the titles of what was done.
    @discardableResult
    func fix() async throws -> [String] {
        var titles: [String] = []
        for _ in 0..<10 {
            let plan = FixPlan(await check().diagnostics) { SourceLookup.text(of: $0, source: path) }
            guard !plan.files.isEmpty else { break }
            try ChangeSet(plan).apply(in: path)
            titles += plan.fixes.map(\.title)
        }
        #expect(!titles.isEmpty, "there is no fix")
        return titles
    }
}
