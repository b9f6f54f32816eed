import Diagnostics
import Foundation
import SiteBuild
import StarterArchive
import Testing

@testable import Editing

/// What `sitegen init` makes.
@Suite("A new archive")
struct StarterTests {
    @Test("builds and is in order at once, without a hint")
    func inOrder() async throws {
        let archive = try TemporaryArchive()
        try NewArchive().changes.apply(in: archive.path)
        let checked = await archive.check { $0.isStrict = true }
        #expect(checked.status == .done)
        #expect(checked.diagnostics.map(\.message) == [])
        let built = await archive.build()
        #expect(built.status == .done)
        #expect(archive.read("Public/claims/example-claim/index.html")?.contains("Ada Quill") == true)
    }

    @Test("has every file of Starter, and no other")
    func files() throws {
        let archive = try TemporaryArchive(copyOfStarter: ())
        var expected = archive.files()
        for (name, path) in [("gitignore", ".gitignore"), ("workflows/publish.yml", ".github/workflows/publish.yml")] {
            expected[path] = expected.removeValue(forKey: name)
        }
        let made = NewArchive().changes.changes
        #expect(made.map(\.path) == expected.keys.sorted())
        for change in made { #expect(change.after.map { String(decoding: $0, as: UTF8.self) } == expected[change.path]) }
    }

    @Test("has the title and the address that were asked for, whatever characters they hold")
    func settings() async throws {
        let archive = try TemporaryArchive()
        try NewArchive(title: "Harbour \"files\" \\ A fact-check archive", baseURL: "https://harbour.example/x/").changes.apply(
            in: archive.path)
        let settings = try #require(archive.read("site.json"))
        #expect(settings.contains(#""title": "Harbour \"files\" \\ A fact-check archive""#))
        #expect(settings.contains(#""baseURL": "https://harbour.example/x/""#))
        #expect(await archive.check().status == .done)
    }

    @Test("has the built-in templates where they are asked for, and builds with them")
    func templates() async throws {
        let archive = try TemporaryArchive()
        try NewArchive(includesTemplates: true).changes.apply(in: archive.path)
        #expect(archive.read("Templates/partials/frame.html")?.hasPrefix("<!doctype html>") == true)
        #expect(await archive.check().diagnostics.isEmpty)
    }

    @Test("is made in an empty folder or one that only git knows")
    func obstacles() {
        #expect(NewArchive.obstacles(among: [".git"]) == [])
        #expect(NewArchive.obstacles(among: ["notes.txt", ".git", "Content"]) == ["Content", "notes.txt"])
    }

    @Test("leaves nothing behind where a file is in the way")
    func inTheWay() throws {
        let archive = try TemporaryArchive()
        try archive.write("PUBLISHING.md", "Mine.\n")
        #expect(throws: ChangeFailure.exists(path: "PUBLISHING.md")) { try NewArchive().changes.apply(in: archive.path) }
        #expect(archive.files() == ["PUBLISHING.md": "Mine.\n"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.path) == ["PUBLISHING.md"])
    }
}

extension TemporaryArchive {
    /// The files of the folder `Starter` as they are.
    fileprivate convenience init(copyOfStarter: Void) throws {
        try self.init()
        let starter = Self.package + "/Starter"
        for name in try FileManager.default.contentsOfDirectory(atPath: starter) {
            try FileManager.default.copyItem(atPath: starter + "/" + name, toPath: path + "/" + name)
        }
    }
}
