import Foundation
import Testing

@Suite("sitegen check --changed-since", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
struct ChangedSinceTests {
    private static let report = "---\ntitle: A report\npublished: 2024-03-02\n---\nThe harbour is closed.\n"

    /// An archive in git, with a hint in a file of the first commit and one in a file that is new.
    private func archive() throws -> CommandArchive {
        let archive = try CommandArchive()
        try archive.write("Content/articles/first-report.md", Self.report)
        try archive.git("init", "-q")
        try archive.git("add", "site.json", "Content")
        try archive.git("commit", "-q", "-m", "First")
        try archive.write("Content/articles/zweiter-bericht-ü.md", Self.report)
        return archive
    }

    @Test("reports what stands in changed and new files, and counts the others")
    func reports() throws {
        let archive = try archive()
        let all = try archive.run(["check"])
        let part = try archive.run(["check", "--changed-since", "HEAD"])
        #expect(all.errors.contains("first-report.md") && all.errors.contains("zweiter-bericht-ü.md"))
        #expect(!part.errors.contains("first-report.md") && part.errors.contains("zweiter-bericht-ü.md"))
        #expect(part.output.contains("more stand in files that were not changed."))
        #expect(part.code == 0)
    }

    @Test("reports errors wherever they stand, and fails for them")
    func errors() throws {
        let archive = try archive()
        try archive.write("Content/claims/harbour-closed.md", "---\nclaim: The harbour is closed\nabout: [ada-quil]\n---\n")
        try archive.git("add", "Content")
        try archive.git("commit", "-q", "-m", "Second")
        let run = try archive.run(["check", "--changed-since", "HEAD"])
        #expect(run.errors.contains("error[unknown-actor]"))
        #expect(run.code == 1)
    }

    @Test("lets a warning of another file not fail with --strict")
    func strict() throws {
        let archive = try archive()
        try archive.write("Content/articles/late.md", Self.report.replacingOccurrences(of: "2024-03-02", with: "2999-01-01"))
        #expect(try archive.run(["check", "--strict", "--changed-since", "HEAD"]).code == 1)
        try archive.git("add", "Content")
        try archive.git("commit", "-q", "-m", "Second")
        #expect(try archive.run(["check", "--strict"]).code == 1)
        #expect(try archive.run(["check", "--strict", "--changed-since", "HEAD"]).code == 0)
    }

    @Test("knows files of an archive in a sub-folder of the repository")
    func subfolder() throws {
        let archive = try CommandArchive(in: "files")
        try archive.git("init", "-q")
        try archive.git("add", ".")
        try archive.git("commit", "-q", "-m", "First")
        try archive.write("Content/articles/first-report.md", Self.report)
        let run = try archive.run(["check", "--changed-since", "HEAD"])
        #expect(run.errors.contains("Content/articles/first-report.md"))
    }

    @Test("says what is missing: a repository, or the revision")
    func failures() throws {
        let outside = try CommandArchive().run(["check", "--changed-since", "HEAD"])
        #expect(outside.code == 2 && outside.errors.contains("needs a git repository"))
        let unknown = try archive().run(["check", "--changed-since", "no-such-branch"])
        #expect(unknown.code == 2 && unknown.errors.contains("git does not know the revision “no-such-branch”"))
        let option = try archive().run(["check", "--changed-since=--output=x"])
        #expect(option.code == 2)
    }

    @Test("says that a shallow clone lacks the history")
    func shallow() throws {
        let archive = try archive()
        try archive.git("add", "Content")
        try archive.git("commit", "-q", "-m", "Second")
        let clone = archive.folder + "-clone"
        defer { try? FileManager.default.removeItem(atPath: clone) }
        try archive.git("clone", "-q", "--depth", "1", "file://" + archive.folder, clone)
        let run = try archive.run(["check", "--source", clone, "--changed-since", "HEAD~1"])
        #expect(run.code == 2 && run.errors.contains("this clone is shallow"))
    }

    @Test("says that git is not there")
    func withoutGit() throws {
        let archive = try archive()
        let run = try archive.run(["check", "--changed-since", "HEAD"], path: archive.folder)
        #expect(run.code == 2 && run.errors.contains("git"))
    }
}
