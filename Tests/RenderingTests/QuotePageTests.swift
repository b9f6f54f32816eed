import Diagnostics
import Testing

@Suite struct QuotePageTests {
    private static let example = Example(
        """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        ---
        The mayor said: &amp; [the *harbour* is closed]{claim=harbour-closed by=ada-quill as=likely}.

        More is known.
        -- Content/articles/kept-back.md --
        ---
        title: Kept back
        published: 2024-03-02
        display: excerpts
        ---
        Shown: [it is]{claim=harbour-closed}.

        This is not shown.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        about: [ada-quill]
        positions:
          - {by: ada-quill, in: harbour-report, quote: the harbour is closed}
          - {by: ada-quill, url: https://news.example/, quote: words from elsewhere}
        evidence:
          - {article: kept-back, stance: supports, quote: This is not shown}
          - {article: harbour-report, stance: context, quote: The mayor […] harbour}
          - {article: harbour-report, stance: context, quote: "the harbour"}
        ---
        """)

    @Test("a quote leads to the place where it stands, and says that it was verified")
    func leadsToItsPlace() throws {
        let page = try SampleSite(Self.example).page("claims/harbour-closed/index.html")
        #expect(
            page.holds(inOrder: [
                "<blockquote><p>the harbour is closed</p></blockquote>",
                "<a href=\"/articles/harbour-report/#_quote-18\">Verified",
            ]))
        #expect(page.contains("<a href=\"/articles/harbour-report/#_quote-0\">Verified"))
    }

    @Test("a quote from elsewhere says that it is only cited")
    func onlyCited() throws {
        let page = try SampleSite(Self.example).page("claims/harbour-closed/index.html")
        #expect(page.holds(inOrder: ["<p>words from elsewhere</p>", "Cited, not verified"]))
    }

    @Test("a quote from a paragraph that is not published leads to the article as a whole")
    func unpublished() throws {
        let page = try SampleSite(Self.example).page("claims/harbour-closed/index.html")
        #expect(page.holds(inOrder: ["<p>This is not shown</p>", "<a href=\"/articles/kept-back/\">Verified"]))
        #expect(try !SampleSite(Self.example).page("articles/kept-back/index.html").contains("_quote-"))
    }

    @Test("the article has an anchor at each place, once for all quotes that begin there")
    func anchors() throws {
        let page = try SampleSite(Self.example).page("articles/harbour-report/index.html")
        #expect(page.contains("<p><span id=\"_quote-0\"></span>The mayor said: &amp; <span class=\"annotation"))
        #expect(page.contains("<span id=\"_quote-18\"></span>the <em>harbour</em>"))
        #expect(page.split(separator: "_quote-").count == 3)
    }
}
