import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

/// `SITEGEN_SEED` sets the first seed, `SITEGEN_SEQUENCES` how many there are.
@Suite("After any edit")
struct IncrementalPropertyTests {
    private static let edits = 8

    static var seeds: [UInt64] {
        let environment = ProcessInfo.processInfo.environment
        let first = environment["SITEGEN_SEED"].flatMap { UInt64($0) } ?? 1
        let count = environment["SITEGEN_SEQUENCES"].flatMap { UInt64($0) } ?? 24
        return Array(first..<first + count)
    }

    @Test("the site is byte for byte what a clean build makes", arguments: seeds)
    func equalsCleanBuild(_ seed: UInt64) async throws {
        let difference = try await firstDifference(seed: seed)
        #expect(difference == nil, "seed \(seed)")
    }

    /// Slow, and therefore only where `SITEGEN_OMISSIONS` is set.
    @Test(
        "the site would differ if any part of the fingerprint were left out",
        .enabled(if: ProcessInfo.processInfo.environment["SITEGEN_OMISSIONS"] != nil), arguments: FingerprintPart.all)
    func needsEachPart(_ part: FingerprintPart) async throws {
        for seed in UInt64(1)...60 where try await firstDifference(seed: seed, omitting: [part]) != nil { return }
        Issue.record("nothing differs without \(part)")
    }

    /// Edits an archive again and again, builds it after each edit, and compares the site with that of a clean build.
    ///
    /// - Returns: in words, in what they differ first.
    private func firstDifference(seed: UInt64, omitting omitted: Set<FingerprintPart> = []) async throws -> String? {
        var archive = RandomArchive(seed: seed)
        let site = TemporarySite()
        var disk: [String: String] = [:]
        var history: [String] = []
        var program = 0
        try sync(archive, &disk, to: site)
        for number in 0...Self.edits {
            let last = program
            if number > 0 {
                let before = disk
                var word = archive.edit()
                try sync(archive, &disk, to: site)
                switch archive.below(8) {
                case 0: word += "; " + (try touch(archive.anyFile(), in: site))
                case 1: word += "; " + (try disguise(changesFrom: before, to: disk, in: site))
                case 2: word += "; " + (try spoil(archive.below(5), archive.below(200), in: site))
                case 3:
                    program += 1
                    word += "; another program"
                default: break
                }
                history.append(word)
            }
            let tool = "tool \(program)"
            let origin = archive.below(4) == 0 ? "https://other.example/files/" : nil
            let includesDrafts = archive.below(4) == 0
            func build(_ change: @escaping (inout BuildOptions) -> Void = { _ in }) async -> BuildOutcome {
                await site.build {
                    $0.tool = tool
                    $0.baseURL = origin
                    $0.includesDrafts = includesDrafts
                    change(&$0)
                }
            }
            let outcome = await build {
                $0.omitted = omitted
                $0.runLength = 2
            }
            let what = "after \(history)"
            try #require(
                outcome.status == .done,
                "seed \(seed), \(what) \(outcome.diagnostics.map { "\($0.place?.file ?? "") \($0.message)" })")
            try? FileManager.default.removeItem(atPath: site.path + "/Clean")
            let clean = await build {
                $0.output = site.path + "/Clean"
                $0.isForced = true
            }
            try #require(clean.status == .done)
            let (made, wanted) = (site.files(in: "Public"), site.files(in: "Clean"))
            for path in wanted.keys.sorted() where path != Manifest.file && made[path] != wanted[path] {
                return "\(path) differs \(what)"
            }
            let manifest = try #require(made[Manifest.file].flatMap(Manifest.init))
            let more = Set(made.keys).subtracting(wanted.keys).subtracting(manifest.kept)
            if !more.isEmpty { return "\(more.sorted()) should be gone \(what)" }
            // What another program made is not trusted, though here it would have made the same.
            if program != last, outcome.summary?.rendered != clean.summary?.rendered { return "pages were left \(what)" }
            let again = await build {
                $0.omitted = omitted
                $0.runLength = 2
            }
            if again.summary?.written != 0 || again.summary?.rendered != 0 { return "the next build is not idle \(what)" }
            if again.diagnostics != clean.diagnostics { return "the next build reports something else \(what)" }
        }
        return nil
    }

    /// Writes what differs.
    private func sync(_ archive: RandomArchive, _ disk: inout [String: String], to site: TemporarySite) throws {
        for path in disk.keys where archive.files[path] == nil {
            try FileManager.default.removeItem(atPath: site.path + "/" + path)
        }
        for (path, text) in archive.files where disk[path] != text { try site.write(path, text) }
        disk = archive.files
    }

    private func touch(_ file: String, in site: TemporarySite) throws -> String {
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: site.path + "/" + file)
        return "touch \(file)"
    }

    /// Gives changed files an old time, as a restored backup has.
    private func disguise(
        changesFrom before: [String: String], to after: [String: String], in site: TemporarySite
    ) throws -> String {
        for (path, text) in after where before[path] != text {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: site.path + "/" + path)
        }
        return "with old times"
    }

    /// Damages what is no source.
    private func spoil(_ way: Int, _ number: Int, in site: TemporarySite) throws -> String {
        let folder = site.path + "/.sitegen/"
        let states = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("state") }
        switch way {
        case 0:
            try FileManager.default.removeItem(atPath: folder)
            return "lose the state"
        case 1:
            for state in states {
                let bytes = FileManager.default.contents(atPath: folder + state) ?? Data()
                try bytes.prefix(bytes.count * number / 200).write(to: URL(fileURLWithPath: folder + state))
            }
            return "cut the state off"
        case 2:
            let kind = ["reads", "drafts", "draft-index"][number % 3]
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasPrefix(kind + "-") {
                var bytes = FileManager.default.contents(atPath: folder + file) ?? Data()
                if !bytes.isEmpty { bytes[bytes.count * number / 200] ^= 1 }
                try bytes.write(to: URL(fileURLWithPath: folder + file))
            }
            return "damage the \(kind)"
        case 3:
            try site.write("Public/index.html", "By hand.")
            return "edit a page of the site"
        default:
            try FileManager.default.removeItem(atPath: site.path + "/Public/claims/index.html")
            return "lose a page of the site"
        }
    }
}
