import Foundation
import SiteBuild
import Testing

@testable import Suggesting

/// The search over claims, and the index that it keeps.
@Suite struct MatchTests {
    private func search(_ archive: ScratchArchive) async throws -> ClaimSearch {
        try await ClaimLibrary.open(source: archive.path, rules: .english, jobs: 2)
    }

    private func index(_ archive: ScratchArchive) -> String { archive.path + "/.sitegen/claims-en" }

    @Test(
        "a claim is found in other words",
        arguments: [
            ("They sold the pier in the east secretly", "pier-sold"), ("Ferries to Norland were late on each day", "ferry-late"),
            ("THE FERRY IS LATE", "ferry-late"),
        ])
    func found(_ text: String, _ id: String) async throws {
        let archive = try ScratchArchive()
        let match = try #require(try await search(archive).matches(text, limit: 5).first)
        #expect(match.claim.id == id)
        #expect(match.score > 0)
        #expect(!match.words.isEmpty)
    }

    @Test("a text that shares no word finds nothing")
    func nothing() async throws {
        let archive = try ScratchArchive()
        #expect(try await search(archive).matches("Bananas ripen overnight", limit: 5).isEmpty)
        #expect(try await search(archive).matches("the of and", limit: 5).isEmpty)
    }

    @Test("a claim that says the opposite is not taken for the same")
    func opposite() async throws {
        let archive = try ScratchArchive()
        let match = try #require(try await search(archive).matches("The eastern pier was never sold in secret", limit: 1).first)
        #expect(match.isOpposite)
        #expect(!match.isSame)
        let same = try #require(try await search(archive).matches("The eastern pier was secretly sold in secret", limit: 1).first)
        #expect(same.isSame)
    }

    @Test("the index is there after the first search, and says the same as the claims")
    func index() async throws {
        let archive = try ScratchArchive()
        let first = try await search(archive).matches("pier sold", limit: 5)
        #expect(FileManager.default.fileExists(atPath: index(archive)))
        #expect(FileManager.default.contents(atPath: archive.path + "/.sitegen/.gitignore") == Data("*\n".utf8))
        #expect(try await search(archive).matches("pier sold", limit: 5) == first)
    }

    @Test("a claim that is new, changed or gone is so in the next search")
    func changes() async throws {
        let archive = try ScratchArchive()
        _ = try await search(archive)
        try archive.write("Content/claims/more/tower.md", "---\nclaim: The tower leans to the west\n---\n")
        #expect(try await search(archive).matches("tower leans", limit: 1).first?.claim.path == "more/tower.md")
        try archive.write("Content/claims/more/tower.md", "---\nclaim: The tower leans to the east\nverdict: \"false\"\n---\n")
        let changed = try #require(try await search(archive).matches("tower leans", limit: 1).first)
        #expect(changed.claim.text == "The tower leans to the east")
        #expect(changed.claim.verdict == "false")
        try FileManager.default.removeItem(atPath: archive.path + "/Content/claims/more/tower.md")
        #expect(try await search(archive).matches("tower leans", limit: 1).isEmpty)
    }

    @Test("a damaged index costs a reading of the claims and changes nothing", arguments: 0..<40)
    func damage(_ step: Int) async throws {
        let archive = try ScratchArchive()
        let whole = try await search(archive).matches("pier sold in secret", limit: 5)
        var bytes = try FileReading.bytes(of: index(archive))
        switch step {
        case 0: bytes = []
        case 1: bytes.removeLast(5)
        case 2: bytes += [1, 2, 3]
        default: bytes[(step * 7919) % bytes.count] ^= UInt8(truncatingIfNeeded: 1 << (step % 8))
        }
        try Data(bytes).write(to: URL(fileURLWithPath: index(archive)))
        let opened = try await search(archive)
        let matches: [ClaimMatch]
        do {
            matches = try opened.matches("pier sold in secret", limit: 5)
        } catch {
            matches = try await ClaimLibrary.reopen(source: archive.path, rules: .english, jobs: 1).matches(
                "pier sold in secret", limit: 5)
        }
        #expect(matches == whole)
    }

    @Test("a claim with errors is passed over, and an archive without claims has none")
    func bad() async throws {
        let archive = try ScratchArchive(["Content/claims/broken.md": "---\nclaim: [\n"])
        #expect(try await search(archive).claimCount == 3)
        #expect(try await search(archive).matches("broken", limit: 5).isEmpty)
        try FileManager.default.removeItem(atPath: archive.path + "/Content/claims")
        #expect(try await search(archive).matches("pier", limit: 5).isEmpty)
    }

    @Test("a folder that is a link is not written through")
    func link() async throws {
        let archive = try ScratchArchive()
        try FileManager.default.createDirectory(atPath: archive.path + "/elsewhere", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: archive.path + "/.sitegen", withDestinationPath: "elsewhere")
        #expect(try await search(archive).matches("pier", limit: 5).count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.path + "/elsewhere").isEmpty)
    }
}
