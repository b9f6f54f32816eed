import Diagnostics
import Testing

@Suite struct AnnotationTests {
    /// The text of an article's page with two claims, one of them rated.
    private func text(_ body: String, extra: String = "", site: String = "") throws -> String {
        let page = try SampleSite(
            Example(
                """
                -- Content/articles/harbour-report.md --
                ---
                title: A report from the harbour
                published: 2024-03-02
                \(extra)
                ---
                \(body)
                -- Content/claims/ferry-sank.md --
                ---
                claim: The ferry sank
                aliases: [boat-sank]
                verdict: false
                summary: It is afloat.
                reviewed: 2024-04-01
                evidence:
                  - article: harbour-report
                    stance: undermines
                history:
                  - on: 2024-04-01
                    kind: published
                    to: false
                ---
                -- Content/claims/secret.md --
                ---
                claim: A claim not yet published
                draft: true
                ---
                \(site)
                """)
        ).page("articles/harbour-report/index.html")
        return part(of: page, from: "<div class=\"text\" id=\"_text\">", to: "</div>") ?? ""
    }

    private func reference(_ number: Int, _ tone: String) -> String {
        "<sup class=\"ref\"><span class=\"\(tone)\" id=\"_ref-\(number)\"><a href=\"#_note-\(number)\" role=\"doc-noteref\">\(number)</a>"
            + "<button type=\"button\" popovertarget=\"_note-\(number)\" aria-label=\"Note \(number)\">\(number)</button></span></sup>"
    }

    @Test("an annotation is marked by tone, addressed, and followed by its number")
    func claim() throws {
        #expect(
            try text("So [it is closed]{claim=harbour-closed by=ada-quill}.")
                == "<div class=\"text\" id=\"_text\"><p>So <span class=\"annotation tone-none\" id=\"claim-harbour-closed\">it is closed"
                + "</span>\(reference(1, "tone-none")).</p></div>")
    }

    @Test("each claim of a span has its own address, also under its former ids, and so has the span's name")
    func anchors() throws {
        #expect(
            try text("[All]{claim=harbour-closed claim=ferry-sank id=all} and [more]{claim=ferry-sank}.")
                == "<div class=\"text\" id=\"_text\"><p><span class=\"annotation tone-several\" id=\"claim-harbour-closed\">"
                + "<span id=\"claim-ferry-sank\"></span><span id=\"claim-boat-sank\"></span><span id=\"note-all\"></span>All"
                + "</span>\(reference(1, "tone-several")) and <span class=\"annotation tone-false\" id=\"claim-ferry-sank--2\">"
                + "<span id=\"claim-boat-sank--2\"></span>more</span>\(reference(2, "tone-false")).</p></div>")
    }

    @Test("a former id that a heading has for its own is not given twice")
    func headingAnchor() throws {
        let text = try text("## Claim boat sank\n\n[It sank]{claim=ferry-sank}.")
        #expect(text.contains("<h2 id=\"claim-boat-sank\">"))
        #expect(!text.contains("<span id=\"claim-boat-sank\">"))
    }

    @Test("headings of every level are written as cmark writes them, with an id")
    func titles() throws {
        let text = try text("# One *more*\n\n`<h1>`\n\nTwo\n===")
        #expect(text.contains("<h1 id=\"one-more\">One <em>more</em></h1>"))
        #expect(text.contains("&lt;h1&gt;"))
        #expect(text.contains("<h1 id=\"two\">Two</h1>"))
    }

    @Test("nested annotations are numbered by their opening brackets")
    func nested() throws {
        #expect(
            try text("[So [Ada Quill]{actor=ada-quill} says]{claim=harbour-closed}.")
                == "<div class=\"text\" id=\"_text\"><p><span class=\"annotation tone-none\" id=\"claim-harbour-closed\">So "
                + "<span class=\"annotation of-actor\" id=\"actor-ada-quill\">Ada Quill</span>\(reference(2, "of-actor")) says"
                + "</span>\(reference(1, "tone-none")).</p></div>")
    }

    @Test("the number of an annotation stands outside a link")
    func link() throws {
        #expect(
            try text("See [the [harbour]{actor=ada-quill}](https://port.example/).").contains(
                "</span></a>\(reference(1, "of-actor"))."))
    }

    @Test("an annotation that names a draft alone is plain text")
    func draft() throws {
        #expect(try text("It is [a secret]{claim=secret}.") == "<div class=\"text\" id=\"_text\"><p>It is a secret.</p></div>")
    }

    @Test("links lead to pages of the site, with the path of its address, and show titles where they have no text")
    func links() throws {
        let text = try text(
            "[](claim:harbour-closed) [x](actor:ada-quill) [y](/claims/harbour-closed/) ![map](/assets/map.png) [z](#a) [](#a) [w](</assets/a map é.png?x>)\n\n## A",
            site: """
                -- Content/assets/map.png --
                -- site.json --
                {"title": "Harbour files", "baseURL": "https://archive.example/sub/folder"}
                """)
        #expect(
            text.holds(inOrder: [
                "<a href=\"/sub/folder/claims/harbour-closed/\">",
                "<span class=\"link-title\">The harbour is closed</span></a>",
                "<a href=\"/sub/folder/actors/ada-quill/\">x</a>",
                "<a href=\"/sub/folder/claims/harbour-closed/\">y</a>",
                "<img src=\"/sub/folder/assets/map.png\" alt=\"map\"", "<a href=\"#a\">z</a>",
                "<a href=\"#a\"><span class=\"link-title\">A</span></a>",
                "<a href=\"/sub/folder/assets/a%20map%20%C3%A9.png?x\">w</a>",
            ]))
    }

    @Test("of a text that may not be published, the paragraphs with annotations are shown")
    func excerpts() throws {
        let text = try text("Not this.\n\nBut [this]{claim=harbour-closed}.", extra: "display: excerpts")
        #expect(!text.contains("Not this"))
        #expect(text.contains(">this</span>"))
    }
}
