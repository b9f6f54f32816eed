import ArchiveModel
import Diagnostics
import Rendering
import Testing

@Suite struct ListPageTests {
    private static let archive: Example = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/", "pageSize": 2}
        -- Content/articles/old.md --
        ---
        title: Old
        published: 2023
        ---
        -- Content/articles/second.md --
        ---
        title: Second
        published: 2024-01-01
        ---
        -- Content/articles/third.md --
        ---
        title: Third
        published: 2024-12-31
        ---
        -- Content/articles/gone.md --
        ---
        title: Gone
        published: 2022
        withdrawn: {on: 2024-01-01, note: Wrong.}
        ---
        -- Content/claims/pier-burns.md --
        ---
        claim: The pier burns
        verdict: false
        summary: It does not.
        reviewed: 2024-03-05
        history: [{on: 2024-03-05, kind: published, to: false}]
        positions:
          - by: ada-quill
          - by: zoe
            stance: denies
        ---
        -- Content/claims/pier-burned.md --
        ---
        claim: The pier burned
        verdict: false
        summary: It did not.
        reviewed: 2024-03-07
        history: [{on: 2024-03-07, kind: published, to: false}]
        ---
        -- Content/claims/pier-stands.md --
        ---
        claim: The pier stands
        verdict: false
        summary: It was never built.
        reviewed: 2024-03-06
        history: [{on: 2024-03-06, kind: published, to: false}]
        ---
        -- Content/actors/zoe.md --
        ---
        name: Zoé
        kind: person
        ---
        -- Content/actors/ase.md --
        ---
        name: Åse
        kind: person
        description: A pilot
        ---
        -- Content/actors/wang.md --
        ---
        name: 王毅
        kind: person
        ---
        -- Content/actors/druzhba.md --
        ---
        name: Дружба
        kind: group
        ---
        -- Content/actors/former.md --
        ---
        name: Xaver
        kind: state
        withdrawn: {on: 2024-01-01, note: Merged., replaced_by: zoe}
        ---
        -- Content/topics/waves.md --
        ---
        title: Waves
        ---
        -- Content/topics/boats.md --
        ---
        title: Boats
        ---
        -- Content/topics/air.md --
        ---
        title: Air
        ---
        """

    @Test("lists have a page for each facet that has entries, and as many more as its entries need")
    func plan() throws {
        let files = try SampleSite(Self.archive).plan.pages.map(\.route.file)
        let lists = files.filter { file in
            let parts = file.split(separator: "/")
            return parts.count == 2 && ["actors", "articles", "claims", "topics"].contains(parts[0])
                || file.contains("/index/") || file.contains("/page/") || file.contains("/20")
        }
        #expect(
            lists.filter { !$0.contains("harbour") } == [
                "actors/index.html",
                "actors/index/a/index.html",
                "actors/index/group/index.html",
                "actors/index/other/index.html",
                "actors/index/person/index.html",
                "actors/index/person/page/2/index.html",
                "actors/index/z/index.html",
                "actors/index/д/index.html",
                "articles/2023/index.html",
                "articles/2024/index.html",
                "articles/2024/page/2/index.html",
                "articles/index.html",
                "claims/2024/index.html",
                "claims/2024/page/2/index.html",
                "claims/index.html",
                "claims/index/false/index.html",
                "claims/index/false/page/2/index.html",
                "claims/index/unrated/index.html",
                "topics/index.html",
                "topics/page/2/index.html",
            ])
    }

    @Test(
        "a list shows its entries in order, the same on every page size",
        arguments: [
            ("articles/2024/index.html", ["Third", "A report from the harbour"]),
            ("articles/2024/page/2/index.html", ["Second"]),
            ("claims/index/false/index.html", ["The pier burned", "The pier stands"]),
            ("claims/index/false/page/2/index.html", ["The pier burns"]),
            ("claims/index/unrated/index.html", ["The harbour is closed"]),
            ("claims/2024/index.html", ["The pier burned", "The pier stands"]),
            ("actors/index/person/index.html", ["Ada Quill", "Åse"]),
            ("actors/index/person/page/2/index.html", ["Zoé", "王毅"]),
            ("actors/index/a/index.html", ["Ada Quill", "Åse"]),
            ("actors/index/other/index.html", ["王毅"]),
            ("topics/index.html", ["Air", "Boats"]),
            ("topics/page/2/index.html", ["Waves"]),
        ])
    func order(file: String, titles: [String]) throws {
        let list = try SampleSite(Self.archive).page(file).main
        let all = [
            "Third", "A report from the harbour", "Second", "Old", "Gone", "The pier burned", "The pier stands",
            "The pier burns", "The harbour is closed", "Ada Quill", "Åse", "Zoé", "王毅", "Дружба", "Xaver", "Air",
            "Boats",
            "Waves",
        ]
        let shown = list.linkTexts(outside: "disputed").filter(all.contains)
        #expect(shown == titles)
    }

    @Test("the pages of a list lead to each other")
    func pager() throws {
        let site = try SampleSite(Self.archive)
        let first = try site.page("claims/index/false/index.html").main
        #expect(first.contains("Page 1 of 2"))
        #expect(first.contains("<a rel=\"next\" href=\"/claims/index/false/page/2/\">Next</a>"))
        #expect(!first.contains("rel=\"prev\""))
        let second = try site.page("claims/index/false/page/2/index.html").main
        #expect(second.contains("<a rel=\"prev\" href=\"/claims/index/false/\">Previous</a>"))
        #expect(!second.contains("rel=\"next\""))
        #expect(second.contains("<h1>Claims rated “False”, page 2</h1>"))
    }

    @Test("overviews count what lies behind each of their facets")
    func overviews() throws {
        let site = try SampleSite(Self.archive)
        #expect(
            try site.page("articles/index.html").main.contains(
                "<a href=\"/articles/2024/\">2024</a> <span class=\"count\">3</span>"))
        let actors = try site.page("actors/index.html").main
        #expect(actors.contains("<a href=\"/actors/index/person/\">Persons</a> <span class=\"count\">4</span>"))
        #expect(actors.contains("<a href=\"/actors/index/%D0%B4/\">Д</a> <span class=\"count\">1</span>"))
        #expect(
            actors.contains(
                "<a href=\"/actors/index/other/\">Digits and other scripts</a> <span class=\"count\">1</span>"))
        let claims = try site.page("claims/index.html").main
        #expect(claims.contains("<caption>Verdicts on 4 claims of this archive</caption>"))
        #expect(claims.contains("False</span></a></th><td>3 of 4</td>"))
        #expect(claims.contains("Mixed</span></th><td>0 of 4</td>"))
        #expect(
            claims.contains("<a href=\"/claims/index/unrated/\"><span class=\"verdict tone-none\">Not rated</span>"))
    }

    @Test("a claim in a list shows its verdict and who disputes it")
    func dissent() throws {
        let list = try SampleSite(Self.archive).page("claims/index/false/page/2/index.html").main
        #expect(list.contains("<span class=\"disputed\">disputed by <a href=\"/actors/zoe/\">Zoé</a></span>"))
        #expect(list.contains("<time datetime=\"2024-03-05\">5 March 2024</time>"))
        #expect(list.contains("It does not."))
    }

    @Test("an archive without records has its overviews, and nothing in them")
    func empty() throws {
        let site = try SampleSite(
            """
            -- Content/articles/harbour-report.md (absent) --
            -- Content/claims/harbour-closed.md (absent) --
            -- Content/actors/ada-quill.md (absent) --
            """)
        #expect(
            site.plan.pages.map(\.route.file) == [
                "404.html", "actors/index.html", "articles/index.html", "claims/index.html", "corrections/index.html",
                "data/index.html",
                "index.html",
                "topics/index.html",
            ])
        #expect(try site.page("claims/index.html").main.contains("This archive holds no claims yet."))
        #expect(try !site.page("articles/index.html").main.contains("<ul"))
        #expect(try site.page("index.html").main.contains("<h1>Harbour files</h1>"))
    }

    @Test("each claim of a list says who takes a position, its topics and its year, so that the list can be narrowed")
    func filter() throws {
        let page = try SampleSite(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            made: 2023-05
            topics: [port, sea]
            positions: [{by: bo-low}, {by: ada-quill}, {by: bo-low, stance: retracts}]
            ---
            -- Content/topics/port.md --
            ---
            title: The port
            ---
            -- Content/actors/bo-low.md --
            ---
            name: Bo Low
            kind: person
            ---
            """
        ).page("claims/index/unrated/index.html")
        #expect(page.contains("<li data-speakers=\"Bo Low\nAda Quill\" data-topics=\"The port\nsea\" data-year=\"2023\">"))
    }
}
