import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("The output folder")
struct OutputTests {
    @Test("a second build writes nothing")
    func secondBuildWritesNothing() async throws {
        let site = try TemporarySite(over: "")
        let first = await site.build()
        let second = await site.build()
        #expect(first.summary?.unchanged == 0)
        #expect(second.summary?.written == 0)
        #expect(second.summary?.unchanged == first.summary?.written)
        #expect(second.summary?.removed == 0)
    }

    @Test("an error leaves every byte of the site as it was")
    func errorLeavesTheSite() async throws {
        let site = try TemporarySite(over: "")
        _ = await site.build()
        let before = site.files(in: "Public")
        try site.write("Content/claims/ferry-late.md", "---\nclaim: The ferry is late\nabout: [nobody]\n---\n")
        let outcome = await site.build()
        #expect(outcome.status == .contentErrors)
        #expect(outcome.summary == nil)
        #expect(site.files(in: "Public") == before)
    }

    @Test("a page whose record is gone is removed with its folder, and a foreign file beside it stays")
    func removesWhatItWrote() async throws {
        let site = try TemporarySite(over: "")
        try site.write("Content/claims/ferry-late.md", "---\nclaim: The ferry is late\n---\n")
        try site.write("Content/claims/ferry-early.md", "---\nclaim: The ferry is early\n---\n")
        _ = await site.build()
        #expect(site.read("Public/claims/ferry-late/index.html") != nil)
        try site.write("Public/claims/ferry-early/mine.txt", "mine")
        try site.lay("-- Content/claims/ferry-late.md (absent) --\n-- Content/claims/ferry-early.md (absent) --")
        let outcome = await site.build()
        #expect(outcome.status == .done)
        #expect(outcome.summary?.removed ?? 0 >= 2)
        #expect(!FileManager.default.fileExists(atPath: site.path + "/Public/claims/ferry-late"))
        #expect(site.read("Public/claims/ferry-early/index.html") == nil)
        #expect(site.read("Public/claims/ferry-early/mine.txt") == "mine\n")
    }

    @Test("a foreign file where a page goes keeps everything from being written")
    func foreignFileBlocks() async throws {
        let site = try TemporarySite(over: "-- Public/claims/harbour-closed/index.html --\nby hand")
        let outcome = await site.build()
        #expect(outcome.status == .diskErrors)
        #expect(outcome.diagnostics.map(\.kind) == [.foreignFile])
        #expect(Set(site.files(in: "Public").keys) == ["claims/harbour-closed/index.html"])
    }

    @Test("nothing is written through a symbolic link on the way to a page")
    func linkOnTheWayBlocks() async throws {
        let site = try TemporarySite(over: "-- elsewhere (folder) --\n-- Public/claims -> ../elsewhere --")
        let outcome = await site.build()
        #expect(outcome.status == .diskErrors)
        #expect(outcome.diagnostics.map(\.kind) == [.blockedOutput])
        #expect(outcome.diagnostics.first?.place?.file.hasSuffix("Public/claims") == true)
        #expect(site.files(in: "elsewhere").isEmpty)
        #expect(site.files(in: "Public").isEmpty)
    }

    @Test("an asset that becomes a folder of assets, and a folder that becomes an asset again, are published")
    func assetBecomesFolder() async throws {
        let site = try TemporarySite(over: "-- Content/assets/foo --\na file")
        #expect(await site.build().status == .done)
        try site.lay("-- Content/assets/foo (absent) --")
        try site.lay("-- Content/assets/foo/bar/baz --\na file in folders")
        #expect(await site.check().status == .done)
        let second = await site.build()
        #expect(second.status == .done)
        #expect(second.summary?.removed == 1)
        #expect(site.read("Public/assets/foo/bar/baz") == "a file in folders\n")
        try FileManager.default.removeItem(atPath: site.path + "/Content/assets/foo")
        try site.write("Content/assets/foo", "a file again")
        #expect(await site.build().status == .done)
        #expect(site.read("Public/assets/foo") == "a file again\n")
        let clean = try TemporarySite(over: "-- Content/assets/foo --\na file again")
        _ = await clean.build()
        #expect(site.files(in: "Public") == clean.files(in: "Public"))
    }

    @Test(
        "a folder with something foreign in it is not replaced by a file, hidden or empty as it may be",
        arguments: ["-- Public/assets/foo/.mine --\nmine", "-- Public/assets/foo/mine (folder) --"])
    func foreignFolderBlocks(_ foreign: String) async throws {
        let site = try TemporarySite(over: "-- Content/assets/foo/bar --\na file")
        _ = await site.build()
        try site.lay(Example(foreign))
        try FileManager.default.removeItem(atPath: site.path + "/Content/assets/foo")
        try site.write("Content/assets/foo", "a file")
        let before = site.files(in: "Public")
        let outcome = await site.build()
        #expect(outcome.status == .diskErrors)
        #expect(outcome.diagnostics.map(\.kind) == [.blockedOutput])
        #expect(site.files(in: "Public") == before)
    }

    @Test("a link that takes a folder's place after a build is not written through")
    func linkAfterwardsBlocks() async throws {
        let site = try TemporarySite(over: "")
        _ = await site.build()
        try FileManager.default.removeItem(atPath: site.path + "/Public/claims")
        try site.lay("-- elsewhere (folder) --\n-- Public/claims -> ../elsewhere --")
        let outcome = await site.build()
        #expect(outcome.status == .diskErrors)
        #expect(site.files(in: "elsewhere").isEmpty)
    }

    @Test(
        "an output that holds the sources, or lies in them, is refused",
        arguments: [".", "./", "Content", "Content/assets/site", "Templates", ".sitegen", "..", "/", "site.json"])
    func refusesSources(_ output: String) async throws {
        let site = try TemporarySite(over: "")
        let outcome = await site.build { $0.output = output.hasPrefix("/") ? output : site.path + "/" + output }
        #expect(outcome.status == .settingsErrors)
        #expect(outcome.failure != nil)
    }

    @Test("the home folder and a symbolic link are refused as outputs")
    func refusesHomeAndLinks() async throws {
        let site = try TemporarySite(over: "-- home (folder) --\n-- real (folder) --\n-- link -> real --")
        let home = await site.build {
            $0.environment["HOME"] = site.path + "/home"
            $0.output = site.path + "/home"
        }
        #expect(home.status == .settingsErrors)
        let link = await site.build { $0.output = site.path + "/link" }
        #expect(link.status == .settingsErrors)
        #expect(link.failure?.contains("symbolic link") == true)
        let slash = await site.build { $0.output = site.path + "/link/" }
        #expect(slash.status == .settingsErrors)
    }

    @Test("a manifest that names files outside the output removes nothing")
    func hostileManifest() async throws {
        let site = try TemporarySite(over: "-- Public/.sitegen-manifest --\nsitegen-manifest 1\n../site.json\n")
        let outcome = await site.build()
        #expect(outcome.status == .done)
        #expect(site.read("site.json") != nil)
    }

    @Test("two builds with different numbers of workers have the same bytes")
    func sameBytes() async throws {
        let one = try TemporarySite(over: "")
        let two = try TemporarySite(over: "")
        for number in 0..<150 {
            for site in [one, two] {
                try site.write("Content/claims/c\(number).md", "---\nclaim: Number \(number)\ntopics: [numbers]\n---\nText.\n")
            }
        }
        _ = await one.build { $0.jobs = 1 }
        _ = await two.build { $0.jobs = 4 }
        #expect(one.files(in: "Public") == two.files(in: "Public"))
        #expect(one.files(in: "Public").count > 150)
    }

    @Test("what a build that was killed left in its staging folder is taken away")
    func stagingIsCleared() async throws {
        let site = try TemporarySite(over: "-- Public/.sitegen-staging/7 --\nhalf a page")
        let outcome = await site.build()
        #expect(outcome.status == .done)
        #expect(!FileManager.default.fileExists(atPath: site.path + "/Public/.sitegen-staging"))
    }
}
