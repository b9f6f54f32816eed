import Diagnostics
import Mustache
import Testing

@Suite("Texts of the interface in templates")
struct PhraseTests {
    private struct ListView: View {
        static let shape = Shape<ListView>(
            "list",
            [
                .text("number") { _ in "2" }, .text("count") { _ in "<3" }, .texts("names") { _ in ["a", "b"] },
            ])
    }

    @Test(
        "a text is a part of its line, escaped, with fields or blocks in its places",
        arguments: [
            ("<p>{{>strings/withdrawn.title}}</p>", "<p>Withdrawn &amp; &quot;gone&quot;</p>"),
            ("<p>\n{{>strings/withdrawn.title}}\n</p>", "<p>\nWithdrawn &amp; &quot;gone&quot;\n</p>"),
            ("<p title=\"{{>strings/pager.page}}\">", "<p title=\"Page 2 of &lt;3\">"),
            (
                "<p>{{<strings/pager.page}}{{$count}}<b>{{count}}</b>{{/count}}{{/strings/pager.page}}</p>",
                "<p>Page 2 of <b>&lt;3</b></p>"
            ),
            (
                "<ul>\n{{#names}}\n{{<strings/pager.page}}{{$number}}{{.}}{{/number}}{{/strings/pager.page}}\n{{/names}}\n</ul>",
                "<ul>\nPage a of &lt;3\nPage b of &lt;3\n</ul>"
            ),
        ])
    func shows(template: String, page: String) throws {
        #expect(try rendered(ListView(), Example("-- Templates/page.html --\n" + template)) == page + "\n")
    }

    @Test("blocks of a page that have the name of a place leave it alone")
    func isolation() throws {
        let page = try rendered(
            ListView(),
            """
            -- Templates/frame.html --
            {{$number}}none{{/number}}: {{>strings/pager.page}}
            -- Templates/page.html --
            {{<frame}}{{$number}}own{{/number}}{{/frame}}
            """)
        #expect(page == "own: Page 2 of &lt;3\n")
    }

    @Test(
        "what is wrong with a text is told",
        arguments: [
            ("{{>‸strings/pager.pages}}", "template-unknown-string"),
            ("{{<strings/pager.page}}{{$‸total}}3{{/total}}{{/strings/pager.page}}", "template-unknown-block"),
        ])
    func faults(template: String, id: String) {
        let folder = TemplateFolder(Example("-- Templates/page.html --\n" + template))
        #expect(folder.findings("page.html", of: ListView.self) == folder.expected([id]))
    }

    @Test("a place that nothing fills is told where the text stands")
    func emptyPlace() {
        let folder = TemplateFolder("-- Templates/404.html --\n<p>{{>strings/pager.page}}</p>")
        #expect(
            folder.findings("404.html", of: MissingPageView.self) == [
                "Templates/strings/en.json:12 template-unknown-name"
            ])
    }
}
