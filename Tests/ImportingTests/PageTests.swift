import ArchiveModel
import ArchiveReading
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Importing

/// Pages in ten layouts, each beside the record that it has to become.
@Suite struct PageTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    static let layouts = ["semantic", "divs", "microdata", "blog", "table", "breaks", "app", "portal", "paged", "bare"]
    static let stories = ["ferry", "mill", "brueke", "census"]

    @Test(
        "what says when and by whom in words alone is found above the text",
        arguments: [
            (
                "By Ada Quill and Bo Lind, staff<br>Published: Wednesday, 9 March 2011, 18:22", "2011-03-09",
                ["Ada Quill", "Bo Lind"]
            ),
            ("<span>By Ada Quill</span><span> · </span><span>30/09/2023</span>", "2023-09-30", ["Ada Quill"]),
            ("<div>9.3.2011</div>", "2011-03-09", []), ("<div>2021年3月6日</div>", "2021-03-06", []),
            ("<div>07/08/2021</div>", nil, []), ("<div>16 марта 2021</div>", "2021-03-16", []),
        ] as [(String, String?, [String])])
    func visible(head: String, date: String?, authors: [String]) throws {
        let article = try read("<title>The tide - The Gazette</title><h2>The tide</h2><div>\(head)</div>" + Self.prose)
        #expect(article.published?.text == date)
        #expect(article.authors == authors)
        #expect(article.title == "The tide")
    }

    @Test("a text that the page gives in its data alone is taken, and said to be")
    func statedText() throws {
        let body = "The tide was high.\\nNobody counted the boats, which came in one by one until the light failed. "
        let data = #"{"@type": "NewsArticle", "headline": "The tide", "articleBody": "\#(String(repeating: body, count: 5))"}"#
        let article = try read("<title>The tide</title><script type='application/ld+json'>\(data)</script><p>Please log in.</p>")
        #expect(article.body.hasPrefix("The tide was high.\n\nNobody counted"))
        #expect(article.warnings.count == 1)
    }

    @Test("a hundred thousand boxes beside each other are taken out in one go")
    func manyBoxes() throws {
        let html =
            "<title>Boats in the harbour</title>" + String(repeating: "<nav><a href=x>y</a></nav>", count: 100_000) + Self.prose
        #expect(try read(html).body.contains("The tide was high"))
    }

    @Test(
        "what is beside the article goes by its form, and what is of it stays, whatever it is called",
        arguments: [
            // More words of readers than of the article.
            "<div class=story>{prose}</div><section id=comments>{other}{other}{other}{other}</section>",
            "<article>{prose}</article><section id=thread>{said}{said}{said}{said}{said}{said}</section>",
            // Cards of other stories beside the text.
            "<div class=grid><div class=a>{prose}</div><div class=b>{card}{card}{card}{card}{card}</div></div>",
            // A notice about cookies without a name that says so.
            "<div class=x1><p>We and our partners store cookies on your device to show you advertisements that fit you best.</p></div><div>{prose}</div>",
            // Names of advertisements on paragraphs of the text, and a hidden rest.
            "<div class=x><div class=ad-before>{prose}</div></div>", "<article><div style='display:none'>{prose}</div></article>",
            "<article><div class=teaser>{prose}</div></article>",
        ])
    func beside(form: String) throws {
        let other =
            "<div class=c><p>I do not agree with any of it, and I have lived here since the pier was built of wood.</p></div>"
        let said = "<div class=c><div class=user>reader</div>\(other)</div>"
        let card =
            "<div class=s><h4><a href=/1>Another story</a></h4><p>What happened elsewhere on that day, in a few lines that break off.</p></div>"
        let body =
            form.replacingOccurrences(of: "{prose}", with: Self.prose).replacingOccurrences(of: "{other}", with: other)
            .replacingOccurrences(of: "{said}", with: said).replacingOccurrences(of: "{card}", with: card)
        let article = try read("<title>Boats in the harbour</title><body>" + body)
        let lines = article.body.split(separator: "\n")
        #expect(lines == Array(repeating: "The tide was high when the boats came in, and nobody counted them.", count: 6))
    }

    @Test("prose in a pre element is paragraphs, and code is code")
    func preformatted() throws {
        let text = "The tide was high when the boats\ncame in, and nobody counted them. Then they left.\n\n"
        let article = try read("<title>Boats</title><pre>\(String(repeating: text, count: 6))</pre><pre>a = 1;\nb = 2;</pre>")
        #expect(
            article.body.hasPrefix("The tide was high when the boats came in, and nobody counted them. Then they left.\n\nThe"))
        #expect(article.body.hasSuffix("```\na = 1;\nb = 2;\n```\n"))
    }

    @Test("an author who is named elsewhere in the page's data is found by the reference")
    func reference() throws {
        let data = """
            {"@graph": [{"@type": "Article", "headline": "The tide", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}},
             {"@type": "Person", "@id": "#p", "name": "Ada Quill"}, {"@type": "Organization", "@id": "#o", "name": "Gazette"}]}
            """
        let article = try read("<title>The tide</title><script type='application/ld+json'>\(data)</script>" + Self.prose)
        #expect(article.authors == ["Ada Quill"])
        #expect(article.outlet == "Gazette")
    }

    @Test("a page becomes the record that lies beside it", arguments: layouts, stories)
    func gold(layout: String, story: String) throws {
        let page = try Data(contentsOf: Self.folder.appendingPathComponent("\(layout)-\(story).html"))
        let gold = try String(contentsOf: Self.folder.appendingPathComponent("\(layout)-\(story).md"), encoding: .utf8)
        let article = try ArticleReader.read(Array(page), name: "page.html", options: ImportOptions())
        #expect(ArticleFile.text(of: article) == gold)
    }

    @Test(
        "a page of another kind becomes the record that lies beside it",
        arguments: ["amp", "dcr", "forum", "gov", "letter", "live", "oldbr", "react", "wiki", "wp"])
    func furtherGold(kind: String) throws { try gold(layout: "further", story: kind) }

    @Test(
        "a page in a layout that was met later becomes the record that lies beside it",
        arguments: [
            "blocks", "builder", "chinese", "diary", "german", "hashed", "infinite", "list", "nested", "notes", "old", "opinion",
            "print", "spanish", "split", "standfirst", "summary", "theme", "thread", "ticker", "widgets", "folded",
            "answers", "magazine", "synopsis", "wire",
        ])
    func laterGold(kind: String) throws { try gold(layout: "later", story: kind) }

    @Test(
        "a page that is built as many on the web are becomes the record that lies beside it",
        arguments: [
            "blogger", "board", "bymail", "cardssame", "chinese", "chunks", "corrections", "datatable", "docs",
            "filed", "gallery", "inbox", "inline", "journal", "kicker", "korean", "legal", "live",
            "longintro", "mailman", "mhonarc", "nesteddiscussion", "newsbox", "photos", "poem", "print", "questions",
            "related-inline", "release", "roles", "sections", "spans", "submitted", "tagsend", "thread", "updated",
            "vcard", "wire", "wpblocks",
        ])
    func builtGold(kind: String) throws { try gold(layout: "built", story: kind) }

    private static let prose = String(
        repeating: "<p>The tide was high when the boats came in, and nobody counted them.</p>", count: 6)

    private func read(_ html: String, _ options: ImportOptions = ImportOptions()) throws -> ImportedArticle {
        try ArticleReader.read(Array(html.utf8), name: "page.html", options: options)
    }

    @Test(
        "a page without an article is refused, and what it is instead is said",
        arguments: [
            (
                "<title>404 Not Found</title><p>The page that you asked for is not here any more, or it never was. Go back to the start.</p>",
                "error"
            ),
            (
                "<title>Log in</title><p>This story is for readers that have paid.</p><form><input type='password'></form>",
                "password"
            ),
            (
                "<title>News</title><ul><li><a href='/1'>One story</a></li><li><a href='/2'>Another story</a></li></ul>",
                "few lines"
            ),
            (
                "<title>News</title><main>"
                    + String(
                        repeating:
                            "<article><h2><a href='/1'>A story</a></h2><p>The first lines of a story that goes on elsewhere, on a page of its own.</p></article>",
                        count: 6) + "</main>", "list of stories"
            ),
        ])
    func refused(html: String, word: String) {
        #expect {
            try read("<!DOCTYPE html><html><body>" + html + "</body></html>")
        } throws: { error in
            (error as? ImportRefusal)?.message.contains(word) == true
        }
    }

    @Test("a title that looks like YAML within its quotation marks can be read again")
    func yamlTitle() throws {
        let article = try read("<title>|{\"a\":* &amp; more of it</title>" + Self.prose)
        let draft = DraftReader.read(SourceText(path: "a.md", text: ArticleFile.text(of: article)), kind: .article, id: "a")
        #expect(draft.diagnostics.filter { $0.severity == .error }.map(\.message) == ["the key `published` is missing"])
    }

    @Test("markup in a title cannot get into the front matter")
    func title() throws {
        let article = try read("<title>---\nverdict: \"false\" # yes: {a}</title>" + Self.prose)
        #expect(ArticleFile.text(of: article).contains(#"title: "--- verdict: \"false\" # yes: {a}""#))
    }

    @Test("options stand in place of what the page says")
    func options() throws {
        var options = ImportOptions()
        options.url = "https://own.example/story"
        options.outlet = "The Own Paper"
        options.kind = .statement
        let article = try read(
            "<title>Boats</title><meta property=og:url content='https://other.example/'><meta property=og:site_name content=Other>"
                + Self.prose, options)
        #expect(article.url == "https://own.example/story")
        #expect(article.outlet == "The Own Paper")
        #expect(article.kind == .statement)
    }

    @Test("what is left out is listed with its rule, and stays with keepsAll")
    func leftOut() throws {
        let html = "<title>Boats in the harbour</title><div>\(Self.prose)<p>Advertisement</p>\(Self.prose)</div>"
        #expect(try read(html).leftOut == [LeftOut(rule: "advertisement label", text: "Advertisement")])
        var options = ImportOptions()
        options.keepsAll = true
        let all = try read(html, options)
        #expect(all.leftOut.isEmpty)
        #expect(all.body.contains("\nAdvertisement\n"))
    }

    @Test("twenty thousand nested tags do not keep their text from being read")
    func nesting() throws {
        for tag in ["div", "b", "span", "ul", "blockquote", "font"] {
            let html = "<title>Boats in the harbour</title>" + String(repeating: "<\(tag)>", count: 20_000) + Self.prose
            #expect(try read(html).body.contains("The tide was high"))
        }
    }

    @Test("tags that close keep their place however many there are")
    func flat() {
        let page = Array(String(repeating: "<div><b>x</b><p>y<img src=z></div>", count: 500).utf8)
        #expect(NestingLimit.applied(to: page) == page)
    }
}
