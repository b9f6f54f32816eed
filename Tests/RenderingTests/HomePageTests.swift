import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct HomePageTests {
    @Test("the page `home` introduces the home page and has no address of its own")
    func introduction() throws {
        let site = try SampleSite(Example(SiteLinkTests.manyRecords(pageSize: 2)))
        let page = try site.page("index.html")
        #expect(page.contains("<title>Harbour files</title>"))
        #expect(page.main.contains("<h1>Welcome</h1>"))
        let title = "<span class=\"link-title\">The pier 1 is closed</span>"
        #expect(page.main.contains("Begin with <a href=\"/files/claims/claim-1/\">\(title)</a>."))
        #expect(!site.plan.contains(path: "home/"))
        #expect(!page.contains("aria-label=\"Breadcrumbs\""))
    }

    @Test("what was corrected of late stands on the home page, with its reason; without any there is nothing of it")
    func corrections() throws {
        let page = try SampleSite(
            """
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            history:
              - {on: 2024-03-02, kind: published}
              - {on: 2024-03-03, kind: correction, note: She is no longer mayor.}
            ---
            """
        ).page("index.html").section("_corrections")
        #expect(page.holds(inOrder: ["3 March 2024", "corrected", "Ada Quill", "She is no longer mayor.", "/corrections/"]))
        #expect(try SampleSite().page("index.html").section("_corrections") == "")
    }

    @Test("without a page `home` the site's description introduces it")
    func description() throws {
        let site = try SampleSite(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/", "description": "What is said at sea."}
            """)
        #expect(try site.page("index.html").main.contains("<p class=\"summary\">What is said at sea.</p>"))
    }

    @Test("the home page shows the newest of everything and how claims are rated, with the denominator")
    func newest() throws {
        let page = try SampleSite(Example(SiteLinkTests.manyRecords(pageSize: 2))).page("index.html").main
        #expect(
            page.section("_reviews").linkTexts(outside: "disputed").prefix(3)
                == ["The pier 6 is closed", "The pier 4 is closed", "The pier 2 is closed"])
        #expect(page.section("_articles").linkTexts().first == "A report from the harbour")
        #expect(page.section("_topics").contains("<span class=\"count\">7 articles, 7 claims</span>"))
        #expect(page.section("_verdicts").contains("<td>3 of 8</td>"))
        #expect(page.section("_verdicts").contains("<td>5 of 8</td>"))
        #expect(page.contains("<a href=\"/files/actors/\">"))
    }

    @Test("the home page stays short however much the archive holds")
    func bounded() throws {
        let page = try SampleSite(Example(SiteLinkTests.manyRecords(pageSize: 2, count: 40))).page("index.html").main
        #expect(page.components(separatedBy: "<li>").count - 1 == 12 + 12 + 1 + 1)
    }
}
