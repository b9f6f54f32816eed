import ArchiveModel
import Foundation
import Hypertext
import Rendering
import SiteBuild
import Testing

@testable import Listing

/// What `sitegen list` and `sitegen stats` say.
@Suite("Lists and numbers")
struct ListingTests {
    private static let harbour = """
        -- Content/articles/report.md --
        ---
        title: "A report, with a comma"
        published: 2024-03-02
        outlet: Gazette
        topics: [harbour]
        ---
        They say [the harbour is closed]{claim=closed by=ada} and [late]{claim=late}.
        -- Content/articles/silent.md --
        ---
        title: Silent
        published: 2024-03-03
        origin: report
        ---
        Text.
        -- Content/articles/gone.md --
        ---
        title: Gone
        published: 2024-03-03
        withdrawn: {on: 2024-03-04, note: Not ours.}
        ---
        -- Content/claims/closed.md --
        ---
        claim: "港は\\"閉鎖\\"されている"
        verdict: false
        summary: The log shows ships.
        reviewed: 2024-03-05
        about: [bo]
        evidence:
          - {article: report, stance: supports}
          - {article: silent, stance: undermines}
        topics: [harbour]
        history: [{on: 2024-03-05, kind: published, to: false}]
        ---
        -- Content/claims/late.md --
        ---
        claim: The ferry is late
        verdict: true
        summary: It was.
        reviewed: 2025-12-01
        positions: [{by: bo}]
        evidence: [{article: report, stance: supports}]
        history: [{on: 2025-12-01, kind: published, to: true}]
        ---
        -- Content/claims/open.md --
        ---
        claim: The harbour is open
        ---
        -- Content/actors/ada.md --
        ---
        name: Ada
        kind: person
        aliases: [ada-quill]
        ---
        -- Content/actors/bo.md --
        ---
        name: Bo
        kind: person
        ---
        """

    private static func archive() async throws -> Archive {
        let archive = try TemporaryArchive(harbour)
        return try #require(try await ArchiveExport.read(archive.options).site).archive
    }

    private func ids(_ kind: ListedKind, _ change: (inout ListRequest) -> Void) async throws -> [String] {
        let archive = try await Self.archive()
        var request = ListRequest()
        change(&request)
        let filter = try request.filter(in: archive, today: try #require(PartialDate("2026-01-01")))
        return RecordList(kind, of: archive, filter).rows.compactMap { row in
            if case .text(let id)? = row.first { id } else { nil }
        }
    }

    @Test("hold the records that meet every option, sorted, without withdrawn ones")
    func filters() async throws {
        #expect(try await ids(.claims) { _ in } == ["closed", "late", "open"])
        #expect(try await ids(.claims) { $0.verdict = "false" } == ["closed"])
        #expect(try await ids(.claims) { $0.isUnrated = true } == ["open"])
        #expect(try await ids(.claims) { $0.about = "bo" } == ["closed"])
        #expect(try await ids(.claims) { $0.by = "bo" } == ["late"])
        #expect(try await ids(.claims) { $0.by = "ada" } == ["closed"])
        #expect(try await ids(.claims) { $0.topic = "harbour" } == ["closed"])
        #expect(try await ids(.claims) { ($0.topic, $0.by) = ("harbour", "bo") } == [])
        #expect(try await ids(.claims) { $0.staleDays = 365 } == ["closed"])
        #expect(try await ids(.claims) { $0.staleDays = 31 } == ["closed"])
        #expect(try await ids(.claims) { $0.staleDays = 30 } == ["closed", "late"])
        #expect(try await ids(.articles) { _ in } == ["report", "silent"])
        #expect(try await ids(.articles) { $0.by = "ada" } == ["report"])
        #expect(try await ids(.articles) { $0.topic = "harbour" } == ["report"])
        #expect(try await ids(.actors) { _ in } == ["ada", "bo"])
        #expect(try await ids(.topics) { _ in } == ["harbour"])
    }

    @Test(
        "ask back where a name is not there",
        arguments: [
            ("verdict", "flase", "the scale has no rating “flase”", "Did you mean “false”?"),
            ("by", "adaa", "there is no actor “adaa”", "Did you mean “ada”?"),
            ("about", "ada-quill", "“ada-quill” is a former id of the actor “ada”", "Write “ada”."),
            ("topic", "x\u{1B}", "there is no topic “x<U+001B>”", "There are: harbour."),
        ])
    func unknown(_ option: String, _ name: String, _ message: String, _ help: String) async throws {
        await #expect(throws: ListRequest.UnknownName(message: message, help: help)) {
            try await ids(.claims) { request in
                switch option {
                case "verdict": request.verdict = name
                case "by": request.by = name
                case "about": request.about = name
                default: request.topic = name
                }
            }
        }
    }

    @Test("are tables aligned by the width of characters, and cut where a width is given")
    func table() async throws {
        let list = RecordList(.claims, of: try await Self.archive())
        #expect(
            list.table(width: nil) == """
                ID      VERDICT  REVIEWED    ARTICLES  CLAIM
                closed  false    2024-03-05         1  港は"閉鎖"されている
                late    true     2025-12-01         1  The ferry is late
                open    –        –                  0  The harbour is open

                """)
        #expect(
            list.table(width: 52) == """
                ID      VERDICT  REVIEWED    ARTICLES  CLAIM
                closed  false    2024-03-05         1  港は"閉鎖"さ…
                late    true     2025-12-01         1  The ferry is…
                open    –        –                  0  The harbour …

                """)
        let articles = RecordList(.articles, of: try await Self.archive())
        #expect(articles.table(width: 64).contains("Gazette            2       2  A report, wit…\n"))
        let actors = RecordList(.actors, of: try await Self.archive()).table(width: nil)
        #expect(actors.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test("are CSV and JSON that read back as the same values")
    func formats() async throws {
        let archive = try await Self.archive()
        let csv = String(decoding: RecordList(.articles, of: archive).csv, as: UTF8.self)
        #expect(
            csv == "id,published,kind,outlet,topics,origin,annotations,claims,title\r\n"
                + "report,2024-03-02,news,Gazette,harbour,,2,2,\"A report, with a comma\"\r\n"
                + "silent,2024-03-03,news,,,report,0,0,Silent\r\n")
        let json = String(decoding: RecordList(.claims, of: archive).json, as: UTF8.self)
        #expect(
            json == """
                [
                {"id":"closed","verdict":"false","reviewed":"2024-03-05","about":["bo"],"topics":["harbour"],"positions":0,"evidence":2,\
                "origins":1,"articles":1,"claim":"港は\\"閉鎖\\"されている"},
                {"id":"late","verdict":"true","reviewed":"2025-12-01","about":[],"topics":[],"positions":1,"evidence":1,"origins":1,\
                "articles":1,"claim":"The ferry is late"},
                {"id":"open","verdict":null,"reviewed":null,"about":[],"topics":[],"positions":0,"evidence":0,"origins":0,"articles":0,\
                "claim":"The harbour is open"}
                ]

                """)
        let none = RecordList(
            .claims, of: archive,
            {
                var filter = ListFilter(); filter.verdict = "mixed"; return filter
            }())
        #expect(String(decoding: none.json, as: UTF8.self) == "[]\n")
    }

    @Test("count what there is, what is withdrawn, and what is missing")
    func statistics() async throws {
        let statistics = ArchiveStatistics(try await Self.archive())
        #expect(statistics.records.map(\.count) == [2, 3, 2, 1, 0])
        #expect(statistics.records.map(\.withdrawn) == [1, 0, 0, 0, 0])
        #expect(statistics.verdicts.map(\.count) == [1, 0, 0, 0, 1, 0])
        #expect((statistics.rated, statistics.claims) == (2, 3))
        #expect((statistics.annotations, statistics.positions, statistics.evidence) == (2, 1, 3))
        let gaps = Dictionary(statistics.gaps.map { ($0.name, $0) }) { first, _ in first }
        #expect(
            gaps.mapValues(\.ids) == [
                "articlesWithoutAnnotation": ["silent"], "claimsWithoutArticle": ["open"], "unratedClaims": ["open"],
                "claimsWithoutPosition": ["closed", "open"], "verdictsWithoutEvidence": [], "verdictsOfOneSource": ["late"],
                "verdictsOfOneOrigin": ["closed"],
            ])
        #expect(gaps["verdictsOfOneOrigin"]?.total == 2)
        #expect(statistics.text.contains("Verdicts, of 2 claims that have one (1 of 3 have none)\n  True          1   50 %\n"))
        #expect(statistics.text.contains("  2 articles (and 1 withdrawn)\n"))
        var bytes: [UInt8] = []
        statistics.json.append(to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                #""coverage":{"articlesWithoutAnnotation":{"count":1,"of":2,"ids":["silent"]}"#))
    }

    @Test("of an archive without records have no shares")
    func empty() async throws {
        let archive = try TemporaryArchive("")
        let statistics = ArchiveStatistics(try #require(try await ArchiveExport.read(archive.options).site).archive)
        #expect(statistics.text.contains("  True          0    –\n"))
        #expect(statistics.text.contains("  0 of 0 claims without a verdict\n"))
    }
}
