import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import SiteBuild

@Suite("A file that shows the whole archive")
struct PartedOutputTests {
    @Test("is written with the part that changed, and the others as they stand")
    func takesOver() async throws {
        let site = try await built()
        try change(site)
        let before = try #require(site.read("Public/data/claims.csv"))
        #expect(try await changedParts(of: "data/claims.csv", in: site) == [2])
        let outcome = await build(site)
        #expect(outcome.status == .done)
        let after = try #require(site.read("Public/data/claims.csv"))
        #expect(after == before.replacingOccurrences(of: "Claim 2", with: "Claim two"))
    }

    @Test("stands where the parts that were looked at come out the same")
    func stands() async throws {
        let site = try await built()
        let stamp = FileStamp(at: site.path + "/Public/data/claims.csv")
        try site.write("Content/claims/c2.md", "---\nclaim: Claim 2\n---\nOther words.\n")
        #expect(try await changedParts(of: "data/claims.csv", in: site) == [2])
        _ = await build(site)
        #expect(FileStamp(at: site.path + "/Public/data/claims.csv") == stamp)
    }

    @Test("is made anew as a whole where somebody changes it while a build runs")
    func isNotTrusted() async throws {
        let site = try await built()
        try change(site)
        let table = site.path + "/Public/data/claims.csv"
        let isSpoilt = Mutex(false)
        let outcome = await build(site) {
            $0.permit = { _ throws(SystemError) in
                let isFirst = isSpoilt.withLock { was in
                    defer { was = true }
                    return !was
                }
                guard isFirst, let bytes = FileManager.default.contents(atPath: table) else { return }
                try? Data(repeating: 0x78, count: bytes.count).write(to: URL(fileURLWithPath: table))
            }
        }
        #expect(outcome.status == .done)
        let made = site.read("Public/data/claims.csv")
        _ = await build(site) {
            $0.output = site.path + "/Clean"
            $0.isForced = true
        }
        #expect(made == site.read("Clean/data/claims.csv"))
    }

    private func built() async throws -> TemporarySite {
        let site = try TemporarySite(over: "")
        for number in 1...4 { try site.write("Content/claims/c\(number).md", "---\nclaim: Claim \(number)\n---\n") }
        _ = await build(site)
        return site
    }

    private func change(_ site: TemporarySite) throws {
        try site.write("Content/claims/c2.md", "---\nclaim: Claim two\n---\n")
    }

    private func build(_ site: TemporarySite, _ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildOutcome {
        await site.build {
            $0.runLength = 1
            change(&$0)
        }
    }

    /// The numbers of the parts that the next build has to look at; the first one of a table holds the names of its columns.
    private func changedParts(of path: String, in site: TemporarySite) async throws -> [Int] {
        var options = site.options
        options.runLength = 1
        let builder = SiteBuilder(options)
        let prepared = try await builder.prepared()
        let states = StateFolder(source: options.source, key: OutputSafety.resolved(options.outputFolder))
        let decisions = RebuildDecisions(
            await builder.previousBuild(states.load()), states, renderer: try #require(prepared.renderer),
            sources: prepared.sources, options: options)
        let parts = try #require(decisions.standingParts(of: path))
        return parts.mayDiffer.indices.filter { parts.mayDiffer[$0] }
    }
}
