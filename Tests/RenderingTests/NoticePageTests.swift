import ArchiveModel
import Diagnostics
import Rendering
import Testing

@Suite struct NoticePageTests {
    @Test(
        "a former id of any kind of record leads to the present one",
        arguments: [
            ("articles", "title: A\npublished: 2024"), ("claims", "claim: A"), ("actors", "name: A\nkind: group"),
            ("topics", "title: A"),
        ])
    func redirect(folder: String, keys: String) throws {
        let page = try SampleSite(
            Example(
                """
                -- Content/\(folder)/new-name.md --
                ---
                \(keys)
                aliases: [old-name]
                ---
                """)
        ).page("\(folder)/old-name/index.html")
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/\(folder)/new-name/\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://archive.example/\(folder)/new-name/\">"))
        #expect(page.contains("<a href=\"/\(folder)/new-name/\">A</a>"))
    }

    @Test("a former id of a page leads to it")
    func pageRedirect() throws {
        let page = try SampleSite(
            """
            -- Content/pages/about.md --
            ---
            title: About
            aliases: [imprint]
            ---
            """
        ).page("imprint/index.html")
        #expect(page.contains("url=/about/"))
    }

    @Test(
        "a withdrawn record's page is a notice without its content",
        arguments: [
            ("articles", "title: A\npublished: 2024\nsummary: Kept back", "articles/kept"),
            ("claims", "claim: A\nmade: 2024", "claims/kept"),
            ("actors", "name: A\nkind: group\ndescription: Kept back", "actors/kept"),
            ("topics", "title: A\nsummary: Kept back", "topics/kept"),
            ("pages", "title: A", "kept"),
        ])
    func withdrawn(folder: String, keys: String, path: String) throws {
        let site = try SampleSite(
            Example(
                """
                -- Content/\(folder)/kept.md --
                ---
                \(keys)
                withdrawn:
                  on: 2024-05-06
                  note: The source <took> it back.
                ---
                Kept back.
                """))
        let page = try site.page("\(path)/index.html")
        #expect(
            page.holds(inOrder: [
                "<meta name=\"robots\" content=\"noindex\">", "<h1>A</h1>",
                "<time datetime=\"2024-05-06\">6 May 2024</time>", "The source &lt;took&gt; it back.",
            ]))
        #expect(!page.contains("Kept back"))
    }

    @Test("a withdrawn article is marked where it is a source, and its quotes say that their words stood in its text")
    func withdrawnSource() throws {
        let site = try SampleSite(
            """
            -- Content/articles/kept.md --
            ---
            title: Kept
            published: 2024-03-02
            withdrawn: {on: 2024-05-06, note: The source took it back.}
            ---
            The harbour is closed, said the mayor.
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03-02
            origin: kept
            ---
            The harbour was closed.
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-02
            origin: kept
            ---
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            positions:
              - {by: ada-quill, in: kept, quote: The harbour is closed}
            evidence:
              - {article: kept, stance: context, quote: said the mayor}
              - {article: harbour-report, stance: supports, quote: was closed}
              - {article: second-report, stance: supports}
            ---
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            relations:
              - {as: head of, to: port, article: kept, quote: said the mayor}
            ---
            -- Content/actors/port.md --
            ---
            name: Port
            kind: organisation
            ---
            """)
        let mark = "Kept</a></cite> <span class=\"verdict tone-none\">Withdrawn</span>"
        let quote =
            "<a href=\"/articles/kept/\">Verified: these words stood in the archived text; the article has been withdrawn</a>"
        let claim = try site.page("claims/harbour-closed/index.html")
        #expect(claim.section("_positions").holds(inOrder: [quote, "In <cite>", mark]))
        let evidence = claim.section("_evidence")
        #expect(
            evidence.holds(inOrder: [
                "2 links, 1 origin: ", ">Kept</a> <span class=\"verdict tone-none\">Withdrawn</span>",
                "Verified: these words stand in the archived text", ">Kept</a></cite>",
                "<span class=\"verdict tone-none\">Withdrawn</span>", quote,
            ]))
        #expect(
            try site.page("articles/harbour-report/index.html").holds(inOrder: ["Rests on", ">Kept</a>", "Withdrawn</span>"]))
        #expect(try site.page("actors/ada-quill/index.html").holds(inOrder: [quote, mark]))
    }

    @Test("a withdrawn record names what stands in its place")
    func replaced() throws {
        let page = try SampleSite(
            """
            -- Content/claims/harbour-shut.md --
            ---
            claim: The harbour is shut
            withdrawn:
              on: 2024-05-06
              note: Twice the same.
              replaced_by: harbour-closed
            ---
            """
        ).page("claims/harbour-shut/index.html")
        #expect(page.contains("<a href=\"/claims/harbour-closed/\">The harbour is closed</a>"))
    }

    @Test("the page for what is not there begins all its links at the root")
    func notFound() throws {
        let page = try SampleSite(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/sub/"}
            """
        ).page("404.html")
        let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        #expect(!links.isEmpty)
        #expect(links.allSatisfy { $0.hasPrefix("/sub/") || $0.hasPrefix("#") })
        #expect(!page.contains("rel=\"canonical\""))
    }
}
