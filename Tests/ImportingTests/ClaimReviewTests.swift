import ArchiveModel
import Diagnostics
import Foundation
import Markup
import Rendering
import SiteBuild
import Testing

@testable import Importing

/// Reviews from elsewhere as claims.
@Suite struct ClaimReviewTests {
    private static let settings = ArchiveFolder.settings(
        #", "ratingMap": {"Pants on Fire": "false", "The Checkers: Half true": "mixed"}"#)

    private func run(_ json: String, _ folder: ArchiveFolder, force: Bool = false) async throws -> (
        outcomes: [ClaimImport.Outcome], claims: ClaimImport
    ) {
        let settings = try #require(SourceReader.settings(folder.options).value)
        var options = ClaimImport.Options(source: folder.path)
        options.isForced = force
        var claims = ClaimImport(options, settings: settings, known: try await KnownRecords(source: folder.path, jobs: 2))
        let reader = ClaimReviewReader(settings)
        let found =
            json.hasPrefix("<")
            ? reader.claims(inPage: Array(json.utf8))
            : try Self.records(json, step: 7).flatMap { reader.claims(in: SourceText(path: "x", text: $0)).value }
        return (try found.map { try claims.take($0) }, claims)
    }

    private static func records(_ text: String, step: Int) throws -> [String] {
        var stream = JSONRecordStream()
        var result: [String] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: step) {
            result += try stream.take(bytes[start..<min(bytes.count, start + step)]).map {
                String(decoding: $0.bytes, as: UTF8.self)
            }
        }
        try stream.end()
        return result
    }

    private static let review = """
        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checkers.example/ferry",
         "claimReviewed": "The ferry was  never late &amp; never full", "datePublished": "2024-05-06T10:00:00+02:00",
         "author": {"@type": "Organization", "name": "The Checkers"},
         "itemReviewed": {"@type": "Claim", "datePublished": "2024-05-01", "author": {"@type": "Person", "name": "Ada \\"A.\\" Quill",
           "sameAs": "https://ada.example/"}, "appearance": {"@type": "CreativeWork", "url": "https://post.example/1"}},
         "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "Pants on  fire"}}
        """

    @Test("a review becomes a claim with its verdict, its claimant and the review as evidence; check has nothing against it")
    func review() async throws {
        let folder = try ArchiveFolder(Example(Self.settings))
        let (outcomes, claims) = try await run(Self.review, folder)
        #expect(outcomes == [.written(file: "Content/claims/the-ferry-was-never-late-never-full.md")])
        #expect(
            folder.read("Content/claims/the-ferry-was-never-late-never-full.md") == """
                ---
                claim: "The ferry was never late & never full"
                verdict: "false"
                summary: Rated “Pants on fire” by The Checkers.
                reviewed: 2024-05-06
                reviewers: [The Checkers]
                made: 2024-05-01
                positions:
                  - by: ada-a-quill
                    on: 2024-05-01
                    url: "https://post.example/1"
                evidence:
                  - url: "https://checkers.example/ferry"
                    title: "The ferry was never late & never full"
                    stance: undermines
                    publisher: The Checkers
                    published: 2024-05-06
                history:
                  - on: 2024-05-06
                    kind: published
                    to: "false"
                extra:
                  rating: Pants on fire
                ---

                """)
        #expect(folder.read("Content/actors/ada-a-quill.md").contains("name: \"Ada \\\"A.\\\" Quill\"\nkind: person\n"))
        #expect(claims.actorCount == 1)
        #expect(await folder.errors() == [])
    }

    @Test("a rating that no table has is listed, and its claim is a draft without a verdict")
    func unknownRating() async throws {
        let folder = try ArchiveFolder(Example(Self.settings))
        let json = Self.review.replacingOccurrences(of: "Pants on  fire", with: "Half true")
        let (_, known) = try await run(json, folder)
        #expect(known.unknownRatings.isEmpty)
        let other = json.replacingOccurrences(of: "The Checkers", with: "Others").replacingOccurrences(of: "ferry", with: "boat")
        let (_, claims) = try await run(other, folder)
        #expect(claims.unknownRatings == ["Half true": 1])
        let file = folder.read("Content/claims/the-boat-was-never-late-never-full.md")
        #expect(file.contains("draft: true"))
        #expect(!file.contains("verdict:") && !file.contains("history:"))
        #expect(file.contains("extra:\n  rating: Half true\n"))
        #expect(await folder.errors() == [])
    }

    @Test("the same claim again is reported, whatever its case, and replaced only by force")
    func again() async throws {
        let folder = try ArchiveFolder(Example(Self.settings))
        _ = try await run(Self.review, folder)
        let file = "Content/claims/the-ferry-was-never-late-never-full.md"
        let other = Self.review.replacingOccurrences(of: "The ferry was", with: "the FERRY, was").replacingOccurrences(
            of: "2024-05-06", with: "2024-06-07")
        let (outcomes, _) = try await run("[\(other), \(other)]", folder)
        #expect(outcomes == [.known(file: file), .known(file: file)])
        #expect(!folder.read(file).contains("2024-06-07"))
        _ = try await run(other, folder, force: true)
        #expect(folder.read(file).contains("2024-06-07"))
        #expect(folder.files(in: "Content/actors") == ["ada-a-quill.md"])
    }

    @Test(
        "reviews are found in each form of file",
        arguments: [
            "[\n{r},\n{r}]", "{r}\n{r}\n",
            "\u{FEFF} {\"@type\":\"DataFeed\",\"x\":[1,\"]\"],\"dataFeedElement\" : [{\"item\":[{r}]},{r}],\"y\":[{}]}",
            "{\"@graph\":[{\"@type\":\"WebPage\"},{r},{r}]}",
            "<html><script type='application/ld+json'>{r}</script><script>x</script><script type=\"application/ld+json\">[{r}]</script>",
        ])
    func forms(form: String) async throws {
        let folder = try ArchiveFolder(Example(Self.settings))
        let (outcomes, _) = try await run(form.replacingOccurrences(of: "{r}", with: Self.review), folder)
        let file = "Content/claims/the-ferry-was-never-late-never-full.md"
        #expect(outcomes == [.written(file: file), .known(file: file)])
    }

    @Test("records are cut the same however the text comes in parts", arguments: [1, 2, 3, 5, 64])
    func parts(step: Int) throws {
        let text = #"{"a":["]{",{"b":"\"}"}],"dataFeedElement":[{"x":"\\"},{"y":[{}]}],"z":"{"}"#
        #expect(try Self.records(text, step: step) == [#"{"x":"\\"}"#, #"{"y":[{}]}"#])
    }

    @Test("a record that begins with a bracket where one before it had a key is no feed")
    func shortRecord() throws {
        #expect(try Self.records(#"{"a key of some length":1}{[]}"#, step: 64) == [#"{"a key of some length":1}"#, "{[]}"])
    }

    @Test(
        "what is no JSON is told with its line",
        arguments: [
            ("[{\"a\":1},\n{\"b\":", JSONRecordStream.Problem.cutOff(line: 2)), ("{}\nhello", .unexpected(line: 2)),
            ("[{}", .cutOff(line: 1)), ("\"text\"", .unexpected(line: 1)),
        ])
    func broken(text: String, problem: JSONRecordStream.Problem) {
        #expect(throws: problem) { try Self.records(text, step: 4) }
    }

    @Test(
        "an id comes from the words alone",
        arguments: [
            ("The ferry is late.", "the-ferry-is-late"), ("«…»", "claim-e3b0c4"), ("2024", "claim-2024"),
            (
                "One two three four five six seven eight nine ten eleven twelve thirteen fourteen",
                "one-two-three-four-five-six-seven-eight-nine-ten-eleven-5dc226"
            ),
        ])
    func identifiers(text: String, id: String) { #expect(ImportedName.identifier(forClaim: text, language: "en") == id) }

    @Test("two actors of one name, and one who is not said to be anything, are named in extra alone")
    func unclearActors() async throws {
        let actor = "---\nname: Bo Lind\nkind: person\n---\n"
        let folder = try ArchiveFolder(
            Example(Self.settings + "-- Content/actors/bo-lind.md --\n\(actor)-- Content/actors/bo-lind-2.md --\n\(actor)"))
        let json = """
            {"@type": "ClaimReview", "claimReviewed": "It rains", "reviewRating": {"alternateName": "True"}, "datePublished": "2024-01-02",
             "itemReviewed": {"author": [{"@type": "Person", "name": "Bo Lind"}, {"name": "Viral posts"}]}}
            """
        _ = try await run(json, folder)
        #expect(folder.read("Content/claims/it-rains.md").contains("extra:\n  claimant: \"Bo Lind; Viral posts\"\n"))
        #expect(await folder.errors() == [])
    }

    @Test("the site's own feed of reviews comes back to the same claims, verdicts, reasons and dates")
    func roundTrip() async throws {
        let claims = """
            -- Content/claims/ferry-late.md --
            ---
            claim: "The ferry: it is “late” # always"
            verdict: mostly-false
            summary: The log says so, at 10:00.
            reviewed: 2024-03-09
            made: 2024-02
            positions:
              - {by: ada-quill, on: 2024-02-03}
              - {by: bo-lind, stance: denies, on: 2024-02-04}
            evidence:
              - {url: "https://log.example/", title: The log, publisher: Port, stance: undermines}
            history:
              - {on: 2024-03-03, kind: published, to: mostly-false}
              - {on: 2024-03-09, kind: update, note: More of it.}
            ---
            -- Content/claims/pier-sound.md --
            ---
            claim: The pier is sound
            verdict: unproven
            summary: Nobody looked.
            reviewed: 2024-03-03
            history:
              - {on: 2024-03-03, kind: published, to: unproven}
            ---
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            ---
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---

            """
        let folder = try ArchiveFolder(Example(Self.settings + claims))
        #expect(await folder.build().status == .done)
        let other = try ArchiveFolder(Example(Self.settings))
        let (outcomes, _) = try await run(folder.read("Public/claimreview.json"), other)
        #expect(outcomes.count == 2)
        #expect(await other.errors() == [])
        let before = try #require(try await folder.site()).archive
        let after = try #require(try await other.site()).archive
        #expect(after.claims.map(\.id) == before.claims.map(\.id))
        for (old, new) in zip(before.claims, after.claims) {
            #expect(new.claim.value == old.claim.value)
            #expect(new.verdict?.value == old.verdict?.value)
            #expect(new.summary?.value == old.summary?.value)
            #expect(new.reviewed?.value == old.reviewed?.value)
            #expect(new.made?.value == old.made?.value)
            #expect(new.header.history.first?.on.value == old.header.history.first?.on.value)
        }
        #expect(after.actors.map(\.id) == ["ada-quill"])
    }
}
