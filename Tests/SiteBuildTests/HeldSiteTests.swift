import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@testable import SiteBuild

/// A site that is held in memory is what a site that is read anew would be.
@Suite("A held site")
struct HeldSiteTests {
    @Test("after any edit, it is byte for byte what reading everything makes", arguments: UInt64(1)...10)
    func equalsFreshSite(seed: UInt64) async throws {
        var archive = RandomArchive(seed: seed)
        let folder = TemporarySite()
        var disk: [String: String] = [:]
        _ = try sync(archive, &disk, to: folder)
        var held = HeldSite(folder.options)
        _ = await held.update(SourceChanges(isIncomplete: true))
        var history: [String] = []
        for _ in 0..<10 {
            history.append(archive.edit())
            let paths = try sync(archive, &disk, to: folder)
            let isTold = archive.below(4) > 0
            var passed: [PreparedSite] = []
            let state = await held.update(SourceChanges(paths: isTold ? paths : [], isIncomplete: !isTold)) { passed.append($0) }
            let fresh = try #require(await Self.read(folder))
            let what: Comment = "seed \(seed), after \(history)"
            guard let state else {
                #expect(paths.isEmpty, what)
                continue
            }
            #expect(state.outcome.diagnostics == fresh.outcome.diagnostics, what)
            #expect(try Self.files(of: state) == Self.files(of: fresh), what)
            // What is shown before all is linked is what is shown then.
            if let first = passed.first { #expect(try Self.files(of: first) == Self.files(of: state), what) }
        }
    }

    @Test(
        "what no other record rests on is shown before all is linked, and is what is shown then",
        arguments: [
            ("Content/articles/harbour-report.md", "Later that day", "Early that day"),
            ("Content/articles/harbour-report.md", "A report from the harbour", "Another report from the harbour"),
            ("Content/articles/harbour-report.md", "as=likely", "as=unlikely"),
            ("Content/articles/harbour-report.md", "{actor=ada-quill}", "{claim=harbour-closed}"),
            ("Content/articles/harbour-report.md", " as=likely}", " as=likely id=first}"),
            ("Content/articles/harbour-report.md", " by=ada-quill", ""),
            ("Content/articles/harbour-report.md", "Later that day", "Later [that day]{claim=harbour-closed stance=questions}"),
            ("Content/claims/harbour-closed.md", "The harbour is closed", "The harbour is shut"),
            ("Content/claims/harbour-closed.md", "likelihood: likely", "likelihood: unlikely"),
            ("Content/claims/harbour-closed.md", "What is known so far.", "What is known by now, in *other* words."),
            ("Content/actors/ada-quill.md", "kind: person", "kind: person\ndescription: The mayor"),
            ("Content/claims/harbour-closed.md", "about:", "made: 2024-03-01\nabout:"),
            (
                "Content/claims/harbour-closed.md", "about:",
                """
                verdict: false
                summary: It was open.
                reviewed: 2024-03-05
                history:
                  - {on: 2024-03-05, kind: published, to: false}
                about:
                """
            ),
        ])
    func wordsAhead(_ path: String, _ old: String, _ new: String) async throws {
        let (sites, state) = try await edited(path, old, new)
        #expect(sites.count == 2)
        let first = try #require(sites.first)
        #expect(try Self.files(of: first) == Self.files(of: state))
    }

    @Test(
        "what other records rest on is shown when all is linked",
        arguments: [
            ("Content/articles/harbour-report.md", "published: 2024-03-02", "published: 2024-03-03"),
            ("Content/claims/harbour-closed.md", "on: 2024-03-02", "on: 2024-03-03"),
            ("Content/claims/harbour-closed.md", "What is known so far.", "What [she](actor:ada-quill) knows so far."),
            ("Content/actors/ada-quill.md", "name: Ada Quill", "name: Ada M. Quill"),
        ])
    func moreThanWords(_ path: String, _ old: String, _ new: String) async throws {
        #expect(try await edited(path, old, new).sites.count == 1)
    }

    @Test("words that a quote needs are not taken from it ahead of the error that this is")
    func quoteGone() async throws {
        let (sites, state) = try await edited(
            "Content/articles/harbour-report.md", "the harbour is closed", "the harbour is open",
            over: """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                positions:
                  - by: ada-quill
                    in: harbour-report
                    quote: the harbour is closed
                ---
                """)
        #expect(sites.isEmpty)
        #expect(state.outcome.diagnostics.contains { $0.kind.id == "quote-not-found" })
    }

    @Test(
        "an annotation that a link leads to is not taken from it ahead of the error that this is",
        arguments: ["article:harbour-report#actor-ada-quill", "/articles/harbour-report/#actor-ada-quill"])
    func anchorGone(address: String) async throws {
        let (sites, state) = try await edited(
            "Content/articles/harbour-report.md", "{actor=ada-quill}", "{claim=harbour-closed}",
            over: Example(
                """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                ---
                She [left](\(address)) later.
                """))
        #expect(sites.isEmpty)
        #expect(state.outcome.diagnostics.contains { $0.kind.id == "unknown-fragment" })
    }

    /// What is passed when a text in a file is replaced by another.
    private func edited(
        _ path: String, _ old: String, _ new: String, over example: Example = ""
    ) async throws -> (sites: [PreparedSite], state: HeldSite.State) {
        let folder = try TemporarySite(over: example)
        var held = HeldSite(folder.options)
        try #require(await held.update(SourceChanges(isIncomplete: true))?.site != nil)
        let text = try #require(folder.read(path))
        try #require(text.contains(old))
        try folder.write(path, text.replacingOccurrences(of: old, with: new))
        var sites: [PreparedSite] = []
        let state = try #require(await held.update(SourceChanges(paths: [path])) { sites.append($0) })
        return (sites, state)
    }

    @Test(
        "what happens to a folder is seen by the names of the files, or by looking at all",
        arguments: [
            "-- Content/actors/bo-lind.md --\n---\nname: Bo Lind\nkind: person\n---\n",
            "-- Content/actors/ada-quill.md --\n---\nname: Ada M. Quill\nkind: person\n---\n",
            "-- Content/articles/harbour-report.md (absent) --\n-- Content/claims/harbour-closed.md (absent) --",
            "-- Content/articles/harbour-report.md --\n---\ntitle: No date\n---\n",
            "-- Content/assets/map.txt --\nA map.\n", "-- Content/notes.txt --\nNo place for this.\n",
            "-- Content/actors/people/bo-lind.md -> ../ada-quill.md --", "-- Content/claims/bo-lind.md -> nowhere.md --",
            "-- Templates/404.html --\n<p>Nothing here</p>\n", "-- Templates/assets/style.css --\nbody { color: black }\n",
            "-- Templates/404.html --\n{{nonsense}}\n", "-- site.json --\n{\"title\": \"\"}\n", "-- site.json (absent) --",
            "-- site.json --\n{\"title\": \"Other files\", \"baseURL\": \"https://archive.example/\"}\n",
            "-- Content (absent) --",
        ])
    func changes(text: String) async throws {
        for isTold in [true, false] {
            let folder = try TemporarySite(over: "")
            var held = HeldSite(folder.options)
            let before = try #require(await held.update(SourceChanges(isIncomplete: true)))
            #expect(before.site != nil)
            let example = Example(text)
            try folder.lay(example)
            let changes =
                isTold && !text.contains("Content (absent)")
                ? SourceChanges(paths: Set(example.entries.map(\.path))) : SourceChanges(isIncomplete: true)
            let state = try #require(await held.update(changes))
            let fresh = try #require(await Self.read(folder))
            #expect(state.outcome.status == fresh.outcome.status)
            #expect(state.outcome.diagnostics == fresh.outcome.diagnostics)
            #expect(try Self.files(of: state) == Self.files(of: fresh))
        }
    }

    @Test("nothing is made anew where the bytes are the same")
    func sameBytes() async throws {
        let folder = try TemporarySite(over: "-- Content/assets/map.txt --\nA map.\n")
        var held = HeldSite(folder.options)
        _ = await held.update(SourceChanges(isIncomplete: true))
        let paths = ["Content/actors/ada-quill.md", "Content/assets/map.txt", "site.json"]
        for path in paths {
            let text = try #require(folder.read(path))
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + path))
        }
        #expect(await held.update(SourceChanges(paths: Set(paths))) == nil)
        #expect(await held.update(SourceChanges(isIncomplete: true)) == nil)
    }

    @Test("a site that may be shown is given at once, one with an error never, and rules that a site makes errors count as such")
    func passed() async throws {
        let folder = try TemporarySite(over: "")
        var held = HeldSite(folder.options)
        var passed = 0
        _ = await held.update(SourceChanges(isIncomplete: true)) { _ in passed += 1 }
        #expect(passed == 1)
        try folder.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
        let warned = try #require(await held.update(SourceChanges(isIncomplete: true)) { _ in passed += 1 })
        #expect(passed == 2)
        let warning = try #require(warned.outcome.diagnostics.first { $0.severity != .error })
        try folder.write(
            "site.json",
            """
            {"title": "Harbour files", "baseURL": "https://archive.example/", "rules": {"\(warning.kind.id)": {"severity": "error"}}}
            """)
        let failed = try #require(await held.update(SourceChanges(isIncomplete: true)) { _ in passed += 1 })
        #expect(passed == 2)
        #expect(failed.site == nil)
        #expect(failed.outcome.diagnostics.contains { $0.kind == warning.kind && $0.severity == .error })
    }

    @Test("files that are passed over are as if they were not there")
    func passedOver() async throws {
        let folder = try TemporarySite(over: "-- Content/claims/4913 --\n")
        var held = HeldSite(folder.options) { $0.hasSuffix("4913") || $0.hasSuffix("~") }
        let state = try #require(await held.update(SourceChanges(isIncomplete: true)))
        #expect(state.outcome.status == .done)
        try folder.write("Content/claims/harbour-closed.md~", "A backup.")
        try folder.write("Templates/404.html~", "{{nonsense}}")
        #expect(
            await held.update(SourceChanges(paths: ["Content/claims/harbour-closed.md~", "Templates/404.html~"])) == nil)
    }

    @Test("a source folder that is gone is told, and what changed meanwhile is seen when it is back")
    func sourceGone() async throws {
        let folder = try TemporarySite(over: "")
        var held = HeldSite(folder.options)
        _ = await held.update(SourceChanges(isIncomplete: true))
        let away = folder.path + "-away"
        try FileManager.default.moveItem(atPath: folder.path, toPath: away)
        let gone = try #require(await held.update(SourceChanges(paths: ["Content/actors/ada-quill.md"])))
        #expect(gone.site == nil)
        #expect(gone.outcome.failure?.contains("No such file") == true)
        try FileManager.default.moveItem(atPath: away, toPath: folder.path)
        try folder.write("Content/actors/ada-quill.md", "---\nname: Ada M. Quill\nkind: person\n---\n")
        let back = try #require(await held.update(SourceChanges()))
        let fresh = try #require(await Self.read(folder))
        #expect(try Self.files(of: back) == Self.files(of: fresh))
    }

    @Test("two looks at a folder differ by the files that were touched, made or removed in between")
    func snapshots() throws {
        let folder = try TemporarySite(over: "")
        let first = SourceSnapshot(folder.path)
        #expect(SourceSnapshot(folder.path).changes(since: first).isEmpty)
        try folder.write("Content/actors/ada-quill.md", "---\nname: Somebody else\nkind: person\n---\n")
        try folder.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
        try FileManager.default.removeItem(atPath: folder.path + "/Content/claims/harbour-closed.md")
        let second = SourceSnapshot(folder.path)
        let paths: Set = ["Content/actors/ada-quill.md", "Content/actors/bo-lind.md", "Content/claims/harbour-closed.md"]
        #expect(second.changes(since: first) == SourceChanges(paths: paths))
        try folder.write("Content/assets/new/map.txt", "A map.")
        #expect(SourceSnapshot(folder.path).changes(since: second).isIncomplete)
    }

    // MARK: What both are

    private static func read(_ folder: TemporarySite) async -> HeldSite.State? {
        var site = HeldSite(folder.options)
        return await site.update(SourceChanges(isIncomplete: true))
    }

    /// Every file of a site, by its path; none where it may not be shown.
    private static func files(of state: HeldSite.State) throws -> [String: [UInt8]] {
        try state.site.map(files) ?? [:]
    }

    private static func files(of site: PreparedSite) throws -> [String: [UInt8]] {
        let plan = site.renderer.plan
        var files = Dictionary(uniqueKeysWithValues: plan.pages.map { ($0.route.file, site.content(of: $0)) })
        for job in plan.files {
            switch site.content(of: job) {
            case .bytes(let bytes): files[job.route.file] = bytes
            case .file(let path): files[job.route.file] = try FileReading.bytes(of: path)
            }
        }
        return files
    }

    /// Writes what differs.
    ///
    /// - Returns: the paths of what differs.
    private func sync(
        _ archive: RandomArchive, _ disk: inout [String: String], to folder: TemporarySite
    ) throws -> Set<String> {
        var paths: Set<String> = []
        for path in disk.keys where archive.files[path] == nil {
            try FileManager.default.removeItem(atPath: folder.path + "/" + path)
            paths.insert(path)
        }
        for (path, text) in archive.files where disk[path] != text {
            try folder.write(path, text)
            paths.insert(path)
        }
        disk = archive.files
        return paths
    }
}
