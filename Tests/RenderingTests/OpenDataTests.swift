import ArchiveModel
import Diagnostics
import Foundation
import Hypertext
import Testing

@testable import Rendering

@Suite("Open data")
struct OpenDataTests {
    private func text(_ file: String, of sample: SampleSite) throws -> String {
        let job = try #require(sample.plan.files.first { $0.route.file == file }, "no file \(file)")
        guard case .generated(let generated) = job.source else { return "" }
        var bytes: [UInt8] = []
        generated.append(of: sample.site, digest: { _ in "0123" }, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func file(_ file: String, of sample: SampleSite) -> Bool { sample.plan.files.contains { $0.route.file == file } }

    @Test(
        "a cell is quoted where it has to be",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("two\nlines", "\"two\nlines\""),
            ("two\r\nlines", "\"two\r\nlines\""), (" edge", "\" edge\""), ("", ""), ("=1+1", "=1+1"),
        ])
    func quoting(cell: String, written: String) {
        var bytes: [UInt8] = []
        CSVWriter().appendLine([cell, "x"], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == written + ",x\r\n")
    }

    @Test("formulas are neutralised by option alone", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx"])
    func formulas(cell: String) {
        var (plain, neutralised): ([UInt8], [UInt8]) = ([], [])
        CSVWriter().appendLine([cell], to: &plain)
        CSVWriter(neutralisesFormulas: true).appendLine([cell], to: &neutralised)
        #expect(!String(decoding: plain, as: UTF8.self).contains("'"))
        #expect(String(decoding: neutralised, as: UTF8.self).contains("'" + cell))
    }

    @Test("text that a page shows as markup stands in Markdown as itself")
    func markdown() {
        #expect(MarkdownText.escaped("1. *a* <b> [c]\n- d") == "1\\. \\*a\\* \\<b\\> \\[c\\] - d")
        #expect(MarkdownText.escaped("- a") == "\\- a")
    }

    @Test("an annotation says its words and their place, and what is rated is assessed")
    func annotation() throws {
        let sample = try SampleSite()
        let annotations = try text("articles/harbour-report/annotations.json", of: sample)
        #expect(
            annotations.contains(
                "{\"type\":\"TextQuoteSelector\",\"exact\":\"the harbour is closed\",\"prefix\":\"The mayor said that \""))
        #expect(annotations.contains("{\"type\":\"TextPositionSelector\",\"start\":20,\"end\":41}"))
        #expect(annotations.contains("\"motivation\":\"identifying\""))
        let words = try text("articles/harbour-report/text.txt", of: sample)
        #expect(String(words.dropFirst(20).prefix(21)) == "the harbour is closed")
    }

    @Test("an article's annotations are counted as they are listed, a span of several claims as many times")
    func annotationCount() throws {
        let sample = try SampleSite(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03
            ---
            It says that [the harbour is closed and the ferry late]{claim=harbour-closed claim=ferry-late}, [again]{claim=ferry-late};
            [Ada Quill]{actor=ada-quill} left.
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            ---
            -- Content/articles/withdrawn-report.md --
            ---
            title: A report that was withdrawn
            published: 2024-03
            withdrawn: {on: 2024-04-01, note: It was wrong.}
            ---
            [the harbour is closed]{claim=harbour-closed}
            """)
        let counts = sample.site.archive.articles.allHandles.map(sample.site.publishedAnnotationCount)
        #expect(counts == [4, 0])
        #expect(counts == sample.site.archive.articles.allHandles.map { sample.site.publishedAnnotations(of: $0).count })
    }

    @Test("of an article shown in excerpts neither the text nor a position is published")
    func excerpts() throws {
        let sample = try SampleSite(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03
            display: excerpts
            url: https://news.example/harbour
            archived: https://archive.invalid/harbour
            ---
            A secret paragraph.

            The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill as=likely}.
            """)
        #expect(!file("articles/harbour-report/text.txt", of: sample))
        let annotations = try text("articles/harbour-report/annotations.json", of: sample)
        #expect(!annotations.contains("secret") && !annotations.contains("TextPositionSelector"))
        #expect(annotations.contains("\"source\":\"https://news.example/harbour\""))
        #expect(annotations.contains("{\"type\":\"TimeState\",\"cached\":\"https://archive.invalid/harbour\"}"))
        #expect(try text("data/annotations.csv", of: sample).contains("secret") == false)
    }

    @Test("of a withdrawn claim only who it was and why it went is told")
    func withdrawn() throws {
        let sample = try SampleSite(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            withdrawn: {on: 2024-04-01, note: "Wrong, and \\"unfair\\""}
            ---
            """)
        let claims = try text("data/claims.csv", of: sample)
        #expect(!claims.contains("The harbour is closed"))
        #expect(claims.contains("2024-04-01,\"Wrong, and \"\"unfair\"\"\",\r\n"))
    }

    @Test("a source that was withdrawn is marked in the printable text, too")
    func withdrawnSource() throws {
        let sample = try SampleSite(
            """
            -- Content/articles/kept.md --
            ---
            title: Kept
            published: 2024-03-02
            withdrawn: {on: 2024-05-06, note: The source took it back.}
            ---
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            positions:
              - {by: ada-quill, in: kept}
            evidence:
              - {article: kept, stance: context}
              - {article: harbour-report, stance: context}
            ---
            """)
        var bytes: [UInt8] = []
        ArchiveExportForm.markdown.append(of: sample.site, sha1: { _ in [] }, to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let source = "[Kept](<https://archive.example/articles/kept/>) (Withdrawn)"
        #expect(text.contains("Ada Quill. In " + source) && text.contains("**Context**: " + source))
        #expect(text.components(separatedBy: "(Withdrawn)").count == 3)
    }

    @Test("formats that are not asked for are not written")
    func outputs() throws {
        let sample = try SampleSite(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/", "outputs": ["csv"]}
            """)
        #expect(file("data/claims.csv", of: sample))
        #expect(!file("data/archive.jsonl", of: sample))
        #expect(!file("articles/harbour-report/annotations.json", of: sample))
        // An id that leads nowhere would be no address: without the files it is the place on the page.
        #expect(
            try text("data/annotations.csv", of: sample)
                .contains("https://archive.example/articles/harbour-report/#claim-harbour-closed"))
    }

    @Test(
        "a timestamp is the first moment of what is known",
        arguments: [
            ("2024", "2024-01-01T00:00:00.000Z"), ("2024-03", "2024-03-01T00:00:00.000Z"),
            ("2024-03-02T01:30:00+02:00", "2024-03-01T23:30:00.000Z"),
        ])
    func timestamps(date: String, timestamp: String) throws {
        #expect(STIXTime.text(try #require(PartialDate(date))) == timestamp)
    }

    @Test("an address with letters beyond ASCII becomes a URI")
    func uri() throws {
        let address = try #require(Address(web: "https://säter.example/å?q=1"))
        #expect(STIXIdentifiers.uri(address) == "https://s%C3%A4ter.example/%C3%A5?q=1")
    }

    @Test("a denial becomes an opinion, and stated confidence the number of the named scale")
    func dissent() throws {
        let sample = try SampleSite(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            positions:
              - {by: ada-quill, stance: denies, on: 2024-03-02, confidence: moderate}
            ---
            """)
        var bytes: [UInt8] = []
        // Any 20 bytes that differ with the name do for a test.
        ArchiveExportForm.stix.append(
            of: sample.site, sha1: { name in (0..<20).map { UInt8(truncatingIfNeeded: name.count + Int(name.last ?? 0) * $0) } },
            to: &bytes)
        let bundle = String(decoding: bytes, as: UTF8.self)
        #expect(bundle.contains("\"opinion\":\"disagree\""))
        #expect(bundle.contains("\"relationship_type\":\"denies\""))
        #expect(bundle.contains("\"confidence\":50") && bundle.contains("Appendix A, None / Low / Med / High"))
    }
}
