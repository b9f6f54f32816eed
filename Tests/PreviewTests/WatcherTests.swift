import Diagnostics
import Foundation
import Testing

@testable import Preview
@testable import SiteBuild

/// What a watcher says in the end: not when, nor in how many parts.
@Suite("Watching", .timeLimit(.minutes(10)))
struct WatcherTests {
    /// Watches a folder while something is done to it, until the changes are as expected.
    private func changes(
        _ folder: PreviewFolder, isPolling: Bool, until isEnough: (SourceChanges) -> Bool, _ work: () throws -> Void
    ) async throws -> SourceChanges {
        let inbox = ChangeInbox()
        let watcher: any SourceWatcher
        #if os(Linux)
            watcher =
                isPolling
                ? PollingWatcher(source: folder.path, inbox: inbox, interval: .milliseconds(5))
                : try InotifyWatcher(source: folder.path, inbox: inbox)
        #else
            watcher = PollingWatcher(source: folder.path, inbox: inbox, interval: .milliseconds(5))
        #endif
        await watcher.begin()
        try work()
        var seen = SourceChanges()
        for await batch in inbox.batches() {
            seen.add(batch)
            if isEnough(seen) { break }
        }
        await watcher.stop()
        return seen
    }

    private static let article = "Content/articles/harbour-report.md"

    @Test("a file that is written, made, renamed or removed is named", arguments: [false, true])
    func files(isPolling: Bool) async throws {
        let folder = try PreviewFolder()
        let paths: Set = [
            Self.article, "Content/actors/bo-lind.md", "Content/claims/harbour-closed.md", "Content/claims/harbour-shut.md",
            "site.json",
        ]
        let seen = try await changes(folder, isPolling: isPolling) {
            paths.isSubset(of: $0.paths)
        } _: {
            try folder.write(Self.article, "---\ntitle: Another title\n---\n")
            try folder.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
            try folder.move("Content/claims/harbour-closed.md", to: "Content/claims/harbour-shut.md")
            try folder.remove("site.json")
        }
        #expect(seen.paths == paths)
        #expect(!seen.isIncomplete)
    }

    @Test("a folder that comes or goes means that all is to be looked at", arguments: [false, true])
    func folders(isPolling: Bool) async throws {
        for change in ["make", "rename", "remove", "lose Content", "make Templates"] {
            let folder = try PreviewFolder()
            let seen = try await changes(folder, isPolling: isPolling) {
                $0.isIncomplete
            } _: {
                switch change {
                case "make": try folder.write("Content/actors/people/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
                case "rename": try folder.move("Content/actors", to: "Content/topics")
                case "remove": try folder.remove("Content/assets")
                case "lose Content": try folder.move("Content", to: "Content-away")
                default: try folder.write("Templates/404.html", "<p>Nothing here</p>")
                }
            }
            #expect(seen.isIncomplete, "\(change)")
        }
    }

    @Test("files in a folder that was just made are seen from then on", arguments: [false, true])
    func newFolder(isPolling: Bool) async throws {
        let folder = try PreviewFolder()
        _ = try await changes(folder, isPolling: isPolling) {
            $0.paths.contains("Content/actors/people/bo-lind.md")
        } _: {
            try folder.write("Content/actors/people/ada-lind.md", "---\nname: Ada Lind\nkind: person\n---\n")
            // Not at once: in the same breath the folder alone would be told.
            let path = folder.path
            Task.detached {
                for number in 0..<1000 where FileManager.default.fileExists(atPath: path) {
                    try Data("---\nname: Bo Lind \(number)\nkind: person\n---\n".utf8)
                        .write(to: URL(fileURLWithPath: path + "/Content/actors/people/bo-lind.md"))
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }

    @Test("what is no part of an archive is not told", arguments: [false, true])
    func strangers(isPolling: Bool) async throws {
        let folder = try PreviewFolder()
        let seen = try await changes(folder, isPolling: isPolling) {
            $0.paths.contains(Self.article)
        } _: {
            for name in [
                "Public/index.html", "notes.txt", ".git/HEAD", "Content/claims/.harbour.md.swp", "Content/.git/HEAD",
            ] {
                try folder.write(name, "Something")
            }
            try folder.write(Self.article, "---\ntitle: Another title\n---\n")
        }
        #expect(seen == SourceChanges(paths: [Self.article]))
    }

    @Test("changes are gathered until they are taken, and taken once")
    func inbox() async {
        let inbox = ChangeInbox()
        inbox.add(SourceChanges(paths: ["a"]))
        inbox.add(SourceChanges())
        inbox.add(SourceChanges(paths: ["b"], isIncomplete: true))
        inbox.close()
        var batches: [SourceChanges] = []
        for await batch in inbox.batches() { batches.append(batch) }
        #expect(batches == [SourceChanges(paths: ["a", "b"], isIncomplete: true)])
    }
}
