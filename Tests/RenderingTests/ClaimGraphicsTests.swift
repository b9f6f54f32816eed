import Diagnostics
import Testing

@Suite struct ClaimGraphicsTests {
    private func page(_ claim: String, site: String = "") throws -> String {
        try SampleSite(
            Example(
                """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                \(claim)
                ---
                \(site)
                """)
        ).page("claims/harbour-closed/index.html")
    }

    @Test(
        "a likelihood is drawn as its band on a scale from 0 to 100, a fact at its end, and nothing where nothing was said",
        arguments: [
            ("likelihood: almost-no-chance", "<rect class=\"band\" x=\"1%\" width=\"4%\""),
            ("likelihood: roughly-even", "<rect class=\"band\" x=\"45%\" width=\"10%\""),
            ("likelihood: probable", "<rect class=\"band\" x=\"55%\" width=\"25%\""),
            ("likelihood: fact", "<circle class=\"band\" cx=\"100%\""),
        ])
    func bands(wording: String, mark: String) throws {
        let page = try page("positions: [{by: ada-quill, \(wording)}]")
        let strip = try #require(part(of: page, from: "<figure class=\"strip\"", to: "</figure>"))
        #expect(strip.contains(mark))
        #expect(strip.matches(of: /class="band"/).count == 1)
    }

    @Test("there is no scale where nobody says how sure they are")
    func noBands() throws {
        #expect(!(try page("positions: [{by: ada-quill}]").contains("class=\"strip\"")))
    }

    @Test("a timeline lies between its first and last day, and a year alone takes all of that year")
    func timeline() throws {
        let page = try page(
            """
            made: 2023
            positions: [{by: ada-quill, on: 2024-12-30, stance: denies}, {by: ada-quill, on: 2024-12-30}]
            """)
        let drawing = try #require(part(of: page, from: "<section class=\"timeline\"", to: "</svg>"))
        #expect(
            drawing.holds(inOrder: [
                "First made", "<rect class=\"mark\" x=\"0.0%\" width=\"49.9%\"",
                "Positions", "<circle class=\"mark\" cx=\"100.0%\"", "Articles", "<circle class=\"mark\" cx=\"58.4%\"",
                ">2023</text>", ">2024</text>",
            ]))
        #expect(drawing.matches(of: /cx="100.0%"/).count == 1)
        let words = try #require(part(of: page, from: "<summary>The same in words", to: "</ol>"))
        #expect(
            words.holds(inOrder: [
                "<time datetime=\"2023\">2023</time>: first made", "2 March 2024</time>: carried by",
                "A report from the harbour", "30 December 2024</time>: denied by", "asserted by",
            ]))
    }

    @Test("what is dated to one time alone has no timeline")
    func oneDate() throws {
        #expect(!(try page("made: 2024-03-02").contains("class=\"timeline\"")))
    }

    @Test("a claim can be cited in three forms, with what is special in each escaped")
    func citation() throws {
        let page = try page(
            """
            verdict: false
            summary: It is open.
            reviewed: 2024-04-02
            reviewers: [Pier & Sons, B desk]
            evidence: [{article: harbour-report, stance: undermines}]
            history: [{on: 2024-04-02, kind: published, to: false}]
            """)
        let cite = try #require(part(of: page, from: "<section class=\"cite\"", to: "</section>"))
        #expect(
            cite.holds(inOrder: [
                "Pier &amp; Sons, B desk: “The harbour is closed” (rated: False). Harbour files, 2 April 2024. "
                    + "https://archive.example/claims/harbour-closed/",
                "@online{harbour-closed,", "title = {{The harbour is closed}}",
                "author = {{Pier \\&amp; Sons} and {B desk}}", "date = {2024-04-02}",
                "&quot;title&quot;:&quot;The harbour is closed&quot;", "{&quot;literal&quot;:&quot;Pier \\u0026 Sons&quot;}",
                "&quot;date-parts&quot;:[[2024,4,2]]",
                "&lt;iframe src=&quot;https://archive.example/claims/harbour-closed/#embed&quot;",
            ]))
    }
}
