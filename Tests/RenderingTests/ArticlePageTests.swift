import Diagnostics
import Testing

@Suite struct ArticlePageTests {
    private func page(_ keys: String, body: String = "Words.", more: String = "") throws -> String {
        try SampleSite(
            Example(
                """
                -- Content/articles/harbour-report.md --
                ---
                title: A report <from> the "harbour"
                published: 2024-03
                \(keys)
                ---
                [So]{claim=harbour-closed by=ada-quill as=likely} it is.

                \(body)
                -- Content/articles/port-record.md --
                ---
                title: The port's record
                published: 2024-03-01
                ---
                \(more)
                """)
        ).page("articles/harbour-report/index.html")
    }

    @Test("every text is escaped wherever it stands")
    func escaping() throws {
        let page = try page("summary: a < b & \"c\"")
        #expect(page.contains("<h1>A report &lt;from&gt; the &quot;harbour&quot;</h1>"))
        #expect(page.contains("<title>A report &lt;from&gt; the &quot;harbour&quot; – Harbour files</title>"))
        #expect(page.contains("<meta name=\"description\" content=\"a &lt; b &amp; &quot;c&quot;\">"))
    }

    @Test("what is known of an article is shown, and names that are actors' lead to them")
    func facts() throws {
        let page = try page(
            """
            outlet: The Pier
            authors: [Ada Quill, Bo Low]
            updated: 2024-04-05
            accessed: 2024-05-06
            url: https://pier.example/1
            archived: https://web.example/1
            topics: [port]
            """)
        #expect(
            page.holds(inOrder: [
                "<dd>The Pier</dd>", "<dd><a href=\"/actors/ada-quill/\">Ada Quill</a>, Bo Low</dd>",
                "<time datetime=\"2024-03\">March 2024</time>", "<time datetime=\"2024-04-05\">5 April 2024</time>",
                "<a href=\"https://pier.example/1\">", "<a href=\"https://web.example/1\">",
                "<time datetime=\"2024-05-06\">6 May 2024</time>", "<a href=\"/topics/port/\">port</a>",
            ]))
    }

    @Test(
        "a page says what its text is",
        arguments: [
            ("full", "the original’s own words"), ("excerpt", "passages of the original"),
            ("digest", "a digest in our words"), ("translation", "a translation of the original"),
        ])
    func textKind(text: String, words: String) throws {
        #expect(try page("text: " + text).contains(words))
    }

    @Test("a note says what the words claim, who says it, how surely, and leads back")
    func notes() throws {
        let page = try page(
            "kind: broadcast",
            body:
                "[No]{claim=harbour-closed by=ada-quill stance=denies as=highly-probable note=\"A <b> remark\" at=01:02:03}"
        )
        let note = try #require(part(of: page, from: "<li id=\"_note-2\"", to: "</li>"))
        #expect(
            note.holds(inOrder: [
                "<q>No</q> <a href=\"#_ref-2\" role=\"doc-backlink\"",
                "<a href=\"/claims/harbour-closed/\">The harbour is closed</a>",
                "Not rated", "Denied", "by <a href=\"/actors/ada-quill/\">Ada Quill</a>",
                "highly probable (80–95\u{A0}%)", "01:02:03", "A &lt;b&gt; remark",
            ]))
    }

    @Test("words that nobody is named for are the article's own voice")
    func ownVoice() throws {
        let page = try page("", body: "[Words]{claim=harbour-closed as=fact}")
        let note = try #require(part(of: page, from: "<li id=\"_note-2\"", to: "</li>"))
        #expect(note.holds(inOrder: ["Asserted", "in the article’s own voice", "stated as fact"]))
    }

    @Test("what an article rests on and what rests on it are named on both pages")
    func origin() throws {
        let site = try SampleSite(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report
            published: 2024-03-02
            origin: port-record
            ---
            [So]{claim=harbour-closed}
            -- Content/articles/port-record.md --
            ---
            title: The port's record
            published: 2024-03-01
            ---
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            positions:
              - by: ada-quill
              - by: ada-quill
                stance: denies
            evidence:
              - article: port-record
                stance: supports
                note: Page two.
            ---
            """)
        #expect(
            try site.page("articles/harbour-report/index.html").holds(inOrder: [
                "Rests on", "<a href=\"/articles/port-record/\">The port&#39;s record</a>",
            ]))
        #expect(
            try site.page("articles/port-record/index.html").holds(inOrder: [
                "Evidence for claims", "Supports", "<a href=\"/claims/harbour-closed/\">", "disputed by",
                "<a href=\"/actors/ada-quill/\">", "Page two.", "Articles that rest on this one",
                "<a href=\"/articles/harbour-report/\">A report</a>",
            ]))
    }

    @Test("a medium is shown with its description, credit and hash")
    func media() throws {
        let page = try page(
            """
            media:
              - file: map.png
                alt: A map of the "piers"
                caption: The piers
                credit: The port
            """,
            more: """
                -- Content/assets/map.png --
                """)
        #expect(
            page.holds(inOrder: [
                "<img src=\"/assets/map.png\" alt=\"A map of the &quot;piers&quot;\"", "The piers", "Credit: The port",
                "0123456789abcdef",
            ]))
    }

    @Test("the claims and actors of a text are listed once each")
    func cast() throws {
        let page = try page("", body: "[Again]{claim=harbour-closed by=ada-quill} and [she]{actor=ada-quill}")
        let claims = try #require(part(of: page, from: "<ul class=\"claims\">", to: "</ul>"))
        #expect(claims.split(separator: "<li>").count == 2)
        let actors = try #require(part(of: page, from: "<ul class=\"actors\">", to: "</ul>"))
        #expect(actors == "<ul class=\"actors\"><li><a href=\"/actors/ada-quill/\">Ada Quill</a></li></ul>")
    }
}
