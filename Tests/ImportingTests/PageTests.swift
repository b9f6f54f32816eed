import ArchiveModel
import Foundation
import Testing

@testable import Importing

/// Pages in ten layouts, each beside the record that it has to become.
@Suite struct PageTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    static let layouts = ["semantic", "divs", "microdata", "blog", "table", "breaks", "app", "portal", "paged", "bare"]
    static let stories = ["ferry", "mill", "brueke", "census"]

    @Test("a page becomes the record that lies beside it", arguments: layouts, stories)
    func gold(layout: String, story: String) throws {
        let page = try Data(contentsOf: Self.folder.appendingPathComponent("\(layout)-\(story).html"))
        let gold = try String(contentsOf: Self.folder.appendingPathComponent("\(layout)-\(story).md"), encoding: .utf8)
        let article = try ArticleReader.read(Array(page), name: "page.html", options: ImportOptions())
        #expect(ArticleFile.text(of: article) == gold)
    }

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
