import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@testable import Rendering

@Suite struct TopicPageTests {
    private static let archive: Example = """
        -- Content/topics/sea.md --
        ---
        title: The sea
        summary: Tides and what is said of them.
        ---
        It is *wide*.
        -- Content/articles/before.md --
        ---
        title: Before
        published: 2024-02-29
        topics: [sea]
        ---
        Nothing yet.
        -- Content/articles/harbour-report.md --
        ---
        title: Report
        published: 2024-03-02
        topics: [sea]
        ---
        [The harbour is closed]{claim=harbour-closed by=ada-quill by=port by=crew by=guild as=likely}, and
        [shut]{claim=harbour-closed by=ada-quill as=likely}, [closed]{claim=harbour-closed as=fact},
        [not closed]{claim=harbour-closed by=zoe stance=denies}.
        -- Content/articles/silent.md --
        ---
        title: Silent
        published: 2024-03-03
        topics: [sea]
        ---
        Nothing of it.
        -- Content/articles/short.md --
        ---
        title: Short
        published: 2024-03-04
        text: digest
        topics: [sea]
        ---
        A digest.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        made: 2024-03
        topics: [sea]
        verdict: false
        summary: It is open.
        reviewed: 2024-03-05
        history: [{on: 2024-03-05, kind: published, to: false}]
        ---
        -- Content/claims/undated.md --
        ---
        claim: The sea is calm
        topics: [sea]
        about: [zoe]
        ---
        -- Content/claims/pier-gone.md --
        ---
        claim: The pier is gone
        topics: [sea]
        verdict: true
        summary: It is.
        reviewed: 2024-03-05
        history: [{on: 2024-03-05, kind: published, to: true}]
        positions:
          - by: zoe
            on: 2024-03-03
        ---
        -- Content/actors/zoe.md --
        ---
        name: Zoe
        kind: person
        ---
        -- Content/actors/port.md --
        ---
        name: Port
        kind: organisation
        ---
        -- Content/actors/crew.md --
        ---
        name: Crew
        kind: group
        ---
        -- Content/actors/guild.md --
        ---
        name: Guild
        kind: group
        ---
        """

    /// The cells of a claim's row, without their tags' attributes.
    private static func cells(of claim: String, in page: String) -> [String] {
        let row = page.components(separatedBy: "<tr>").dropFirst().first { $0.contains(">\(claim)</a>") } ?? ""
        return row.components(separatedBy: "<td").dropFirst().map {
            String(($0.components(separatedBy: "</td>").first ?? "").drop { $0 != ">" }.dropFirst())
        }
    }

    @Test("a topic's page shows its articles in order of time and its claims by verdict")
    func lists() throws {
        let page = try SampleSite(Self.archive).page("topics/sea/index.html").main
        #expect(page.contains("<p class=\"summary\">Tides and what is said of them.</p>"))
        #expect(page.contains("<p>It is <em>wide</em>.</p>"))
        #expect(page.section("_articles").linkTexts() == ["Before", "Report", "Silent", "Short"])
        #expect(
            page.section("_claims").linkTexts() == ["The pier is gone", "The harbour is closed", "The sea is calm"])
        let actors = page.section("_actors")
        #expect(actors.linkTexts() == ["Zoe", "Ada Quill", "Crew", "Guild", "Port"])
        #expect(actors.contains("<span class=\"count\">3 of 3 claims</span>"))
    }

    @Test("a cell shows each stance and wording once, with its speakers, and leads to the words")
    func cells() throws {
        let page = try SampleSite(Self.archive).page("topics/sea/index.html").main
        let cell = try #require(Self.cells(of: "The harbour is closed", in: page).dropFirst().first)
        #expect(cell.components(separatedBy: "<li>").count - 1 == 3)
        #expect(cell.contains(">Asserted</a> by Ada Quill, Port, Crew and Guild, "))
        #expect(cell.contains("likely (55–80\u{A0}%)"))
        #expect(
            cell.contains(">Asserted</a> in the article’s own voice, <span class=\"wording\">stated as fact</span>"))
        #expect(cell.contains("href=\"/articles/harbour-report/#claim-harbour-closed--4\">Denied</a> by Zoe"))
        #expect(page.contains("<span class=\"count\">in 1 of 4 articles</span>"))
    }

    @Test(
        "an article is silent where its full text is here and it is not older than the claim, else the cell is empty",
        arguments: [
            // In March 2024 the claim was made: an article of February could not carry it, a digest says nothing.
            ("The harbour is closed", ["", "words", "silent", ""]),
            // First known by the position of 3 March.
            ("The pier is gone", ["", "", "silent", ""]),
            // Nobody knows since when.
            ("The sea is calm", ["", "", "", ""]),
        ])
    func silence(claim: String, expected: [String]) throws {
        let page = try SampleSite(Self.archive).page("topics/sea/index.html").main
        let cells = Self.cells(of: claim, in: page).map { $0.contains("<ul>") ? "words" : $0 }
        #expect(cells == expected)
        #expect(page.contains("<dt>An empty cell</dt>"))
        #expect(page.contains("<dt>silent</dt>"))
        #expect(page.contains("<span class=\"count\">digest</span>"))
    }

    /// The cells of one claim on one article, an old full text, as what its claim says of it is added.
    private static func cell(_ keys: String, text: String = "Ada Quill denied that the harbour is closed.") throws -> (
        String, String
    ) {
        let page = try SampleSite(
            Example(
                """
                -- Content/topics/sea.md --
                ---
                title: The sea
                ---
                -- Content/articles/harbour-report.md --
                ---
                title: Report
                published: 2024-03-02
                url: https://news.example/harbour
                topics: [sea]
                ---
                \(text)
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                made: 2024
                topics: [sea]
                \(keys)
                ---
                """)
        ).page("topics/sea/index.html").main
        return (try #require(cells(of: "The harbour is closed", in: page).first), page)
    }

    @Test(
        "a position that names an article is in its cell, with its stance and wording, and the article counts",
        arguments: [
            (
                "stance: denies, quote: denied that the harbour is closed",
                "href=\"/articles/harbour-report/#_quote-10\">Denied</a> by Ada Quill</li>"
            ),
            (
                "stance: denies, likelihood: likely",
                ">Denied</a> by Ada Quill, <span class=\"wording\">likely (55–80\u{A0}%)</span>"
            ),
            (
                "stance: retracts",
                "<a class=\"stance stance-retracts\" href=\"/articles/harbour-report/\">Retracted</a> by Ada Quill"
            ),
        ])
    func positionInArticle(position: String, words: String) throws {
        let (cell, page) = try Self.cell("positions:\n  - {by: ada-quill, in: harbour-report, \(position)}")
        #expect(cell.contains(words))
        #expect(!cell.contains("silent"))
        #expect(page.contains("<span class=\"count\">in 1 of 1 article</span>") || page.contains("in 1 of 1 articles"))
    }

    @Test("a position that the article's annotations say already is not said twice, and one of another wording is not left out")
    func positionBesideAnnotation() throws {
        let text = "She said that [it is closed]{claim=harbour-closed by=ada-quill as=likely}."
        let position = "positions:\n  - {by: ada-quill, in: harbour-report"
        for more in ["", ", likelihood: likely"] {
            let cell = try Self.cell(position + more + "}", text: text).0
            #expect(cell.components(separatedBy: "<li>").count == 2)
            #expect(cell.contains("#claim-harbour-closed\">Asserted</a> by Ada Quill, "))
        }
        for more in [", stance: denies", ", likelihood: fact"] {
            let cell = try Self.cell(position + more + "}", text: text).0
            #expect(cell.components(separatedBy: "<li>").count == 3)
        }
    }

    @Test(
        "an article that is evidence on a claim, by its id or its address, is not silent, and the legend says why its cell is empty",
        arguments: ["article: harbour-report", "url: \"http://News.example/harbour/#top\", title: The same"])
    func evidenceInArticle(source: String) throws {
        let (cell, page) = try Self.cell("evidence:\n  - {\(source), stance: undermines}")
        #expect(cell == "")
        #expect(page.contains("in 0 of 1 article"))
        #expect(page.contains("or the article is evidence on the claim although nobody is known to take a stance in it."))
        #expect(try Self.cell("evidence: [{url: \"https://news.example/pier\", title: B, stance: context}]").0 == "silent")
    }

    @Test("the matrix holds at most 200 claims and 50 articles, those that say most, and says what it leaves out")
    func bounds() throws {
        var files = ""
        for number in 1...202 {
            files += "-- Content/claims/claim-\(number).md --\n---\nclaim: Claim \(number)\ntopics: [sea]\n---\n"
        }
        for number in 1...53 {
            let text = number > 3 ? "[One]{claim=claim-202} and [two]{claim=claim-201}." : "Nothing."
            files += "-- Content/articles/article-\(number).md --\n"
            files += "---\ntitle: Article \(number)\npublished: 2024-01-01\ntopics: [sea]\n---\n\(text)\n"
        }
        let matrix = try SampleSite(Example(files)).page("topics/sea/index.html").main.section("_coverage")
        #expect(matrix.components(separatedBy: "<th scope=\"row\">").count - 1 == 200)
        #expect(matrix.components(separatedBy: "<th scope=\"col\">").count - 1 == 51)
        #expect(matrix.contains(">Claim 202</a>"))
        #expect(matrix.contains(">Claim 201</a>"))
        #expect(!matrix.contains(">Article 1</a>"))
        #expect(matrix.contains("Left out of this table: 2 of 202 claims and 3 of 53 articles."))
    }

    @Test("a topic without a file has a page, and one with articles alone has no matrix")
    func plainTopic() throws {
        let page = try SampleSite(
            "-- Content/articles/note.md --\n---\ntitle: Note\npublished: 2024\ntopics: [tides]\n---\n"
        ).page("topics/tides/index.html").main
        #expect(page.contains("<h1>tides</h1>"))
        #expect(page.section("_articles").linkTexts() == ["Note"])
        #expect(!page.contains("<table"))
    }

    @Test("a topic's lists go on at its appearances, the claims still by verdict")
    func appearances() throws {
        let site = try SampleSite(Example(SiteLinkTests.manyRecords(pageSize: 2, count: 5)))
        let files = site.plan.pages.map(\.route.file).filter { $0.hasPrefix("topics/sea/") }
        #expect(
            files == [
                "topics/sea/appearances/2/index.html", "topics/sea/appearances/3/index.html", "topics/sea/index.html",
            ])
        let second = try site.page("topics/sea/appearances/2/index.html").main
        #expect(second.section("_claims").contains("Not rated"))
        #expect(second.section("_articles").linkTexts().count == 2)
        #expect(second.contains("<a rel=\"prev\" href=\"/files/topics/sea/\">Previous</a>"))
    }

    @Test(
        "names are told in a row, and of many the first few",
        arguments: [
            (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C", "D"], "A, B, C and D"),
            (["A", "B", "C", "D", "E"], "A, B, C and 2 others"), ([], ""),
        ])
    func names(names: [String], text: String) {
        #expect(Templates.words("en").list(names, atMost: 3) == text)
    }
}
