import ArchiveModel
import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite("A file of several parts")
struct PartedFileTests {
    private static let archive: Example = """
        -- Content/claims/a-open.md --
        ---
        claim: Nobody has looked at this
        ---
        -- Content/claims/b-rated.md --
        ---
        claim: The pier is closed
        verdict: false
        summary: It is open.
        reviewed: 2024-03-05
        history: [{on: 2024-03-05, kind: published, to: false}]
        evidence:
          - {article: harbour-report, stance: undermines, quote: the harbour is closed}
        ---
        -- Content/claims/c-open.md --
        ---
        claim: Nor at this
        ---
        -- Content/claims/y-rated.md --
        ---
        claim: The lamp is lit
        verdict: true
        summary: It is.
        reviewed: 2024-03-06
        history: [{on: 2024-03-06, kind: published, to: true}]
        ---
        -- Content/claims/z-open.md --
        ---
        claim: Nor at that
        ---
        """

    private static func files(of site: Site) -> [(path: String, file: GeneratedFile)] {
        SitePlan(site).files.compactMap { job in
            guard case .generated(let file) = job.source, file.isParted else { return nil }
            return (job.route.file, file)
        }
    }

    private static func text(of file: GeneratedFile, on site: Site) -> String {
        var bytes: [UInt8] = []
        for part in 0..<file.partCount(on: site) { file.append(part: part, of: site, digest: { _ in "" }, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func site(_ sample: SampleSite, runLength: Int) -> Site {
        Site(sample.site.archive, words: sample.site.words, theme: sample.site.theme, runLength: runLength)
    }

    @Test("holds the same, however many records a part shows", arguments: [1, 2, 3, 5])
    func runLength(_ length: Int) throws {
        let sample = try SampleSite(Self.archive)
        let site = Self.site(sample, runLength: length)
        let files = Self.files(of: site)
        #expect(files.count == 12)
        for (path, file) in files {
            #expect(try Self.text(of: file, on: site) == sample.file(path), "\(path)")
        }
    }

    @Test("is in order where the first or last records have nothing in it")
    func emptyParts() throws {
        let sample = try SampleSite(Self.archive)
        let site = Self.site(sample, runLength: 1)
        for (path, file) in Self.files(of: site) where path.hasSuffix(".json") {
            let object = try JSON.object(Self.text(of: file, on: site))
            if path == "claimreview.json" { #expect((object["dataFeedElement"] as? [Any])?.count == 2) }
            if path == "integrity.json" { #expect((object["quotes"] as? [Any])?.count == 1) }
        }
    }

    @Test("is in order where the archive has no records")
    func noRecords() throws {
        let settings = try SampleSite().site.archive.settings
        let back = BackReferences(
            citations: Postings(count: 0, pairs: []), statements: Postings(count: 0, pairs: []),
            positions: Postings(count: 0, pairs: []), claimsAbout: Postings(count: 0, pairs: []),
            mentions: Postings(count: 0, pairs: []), relationsTo: Postings(count: 0, pairs: []),
            publications: Postings(count: 0, pairs: []), evidence: Postings(count: 0, pairs: []),
            dependents: Postings(count: 0, pairs: []), articlesOnTopic: Postings(count: 0, pairs: []),
            claimsOnTopic: Postings(count: 0, pairs: []), rootOrigins: [])
        let archive = Archive(
            settings: settings, articles: Table(sorted: []), claims: Table(sorted: []), actors: Table(sorted: []),
            topics: Table(sorted: []), pages: Table(sorted: []), backReferences: back, assets: [])
        let site = Site(archive, words: try SampleSite().site.words)
        for (path, file) in Self.files(of: site) {
            let text = Self.text(of: file, on: site)
            #expect(file.partCount(on: site) > 0)
            if path.hasSuffix(".json") { _ = try JSON.object(text) }
            if path.hasSuffix(".csv") { #expect(text.components(separatedBy: "\r\n").count == 2, "\(path)") }
        }
    }

    @Test("tells of each part which records decide about it")
    func reads() throws {
        let sample = try SampleSite(Self.archive)
        let log = ReadLog(ArchiveKeys(sample.site.archive))
        let site = Self.site(sample, runLength: 1).noting(in: log)
        let claims = try #require(Self.files(of: site).first { $0.path == "data/claims.csv" }).file
        let handle = try #require(sample.site.archive.claims.handle(of: "b-rated"))
        var bytes: [UInt8] = []
        log.begin()
        claims.append(part: 1 + Int(handle.index), of: site, digest: { _ in "" }, to: &bytes)
        let reads = log.finish()
        #expect(!reads.isWhole)
        #expect(
            reads.keys.map { log.keys.part(of: $0) } == [.record(.claim(handle)), .incoming(.claim(handle))])
    }

    @Test("looks at the article of a quote, even if that is not found there")
    func quotes() throws {
        let sample = try SampleSite(Self.archive)
        let log = ReadLog(ArchiveKeys(sample.site.archive))
        let archive = sample.site.archive.noting(in: log)
        let claim = try #require(archive.claims.handle(of: "b-rated"))
        let article = try #require(archive.articles.handle(of: "harbour-report"))
        log.begin()
        _ = archive.verifiedQuotes(of: claim)
        #expect(log.finish().keys.map { log.keys.part(of: $0) } == [.record(.article(article)), .record(.claim(claim))])
    }

    @Test("is found by its sections")
    func sections() {
        let sections = FileSections(counts: [1, 0, 3, 1])
        #expect(sections.partCount == 5)
        let places = (0..<5).map { sections.place(of: $0) }
        #expect(places.map(\.section) == [0, 2, 2, 2, 3])
        #expect(places.map(\.part) == [0, 0, 1, 2, 0])
    }

    @Test("has runs that hold each record once")
    func runs() {
        let runs = RecordRuns(records: 7, length: 3)
        #expect((0..<runs.count).map { runs[$0] } == [0..<3, 3..<6, 6..<7])
        #expect(RecordRuns(records: 0, length: 3).count == 0)
        #expect(RecordRuns(records: 0, length: 3)[0].isEmpty)
    }
}
