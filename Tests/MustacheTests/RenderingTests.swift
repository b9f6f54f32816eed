import Diagnostics
import Hypertext
import Mustache
import Testing

@Suite("Rendering typed views")
struct RenderingTests {
    static let valueTable: [(template: String, output: String)] = [
        ("{{text}}", "Ada &amp; &lt;Quill&gt;"),
        ("{{ text }}", "Ada &amp; &lt;Quill&gt;"),
        ("[{{missing}}{{empty}}{{missingURL}}]", "[]"),
        ("{{url}}", "/claims/a/?b&amp;c"),
        ("<a href=\"{{url}}\">x</a>", "<a href=\"/claims/a/?b&amp;c\">x</a>"),
        ("<a href=\"{{url}}#top\">x</a>", "<a href=\"/claims/a/?b&amp;c#top\">x</a>"),
        ("{{html}}{{{html}}}{{&html}}", "<b>bold</b><b>bold</b><b>bold</b>"),
        ("<i title=\"{{text}}\">", "<i title=\"Ada &amp; &lt;Quill&gt;\">"),
        (
            "<script type=\"application/ld+json\">{{data}}</script>",
            "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\"}</script>"
        ),
        ("{{group.text}} {{group.only}}", "inner only here"),
        ("[{{missingGroup.text}}]", "[]"),
        ("x{{! nothing }}", "x"),
        ("{{=<% %>=}}<%text%> {{text}}", "Ada &amp; &lt;Quill&gt; {{text}}"),
    ]

    @Test("a value is shown as its kind and place ask for", arguments: valueTable)
    func values(_ row: (template: String, output: String)) throws {
        #expect(try sample(row.template) == row.output + "\n")
    }

    static let sectionTable: [(template: String, output: String)] = [
        ("{{#yes}}a{{/yes}}{{#no}}b{{/no}}", "a"),
        ("{{^yes}}a{{/yes}}{{^no}}b{{/no}}", "b"),
        ("{{#text}}{{.}}{{/text}}", "Ada &amp; &lt;Quill&gt;"),
        ("{{#missing}}a{{/missing}}{{#empty}}b{{/empty}}{{^empty}}c{{/empty}}", "c"),
        ("{{#url}}<a href=\"{{.}}\">x</a>{{/url}}", "<a href=\"/claims/a/?b&amp;c\">x</a>"),
        ("{{#missingURL}}<a href=\"{{.}}\">x</a>{{/missingURL}}", ""),
        ("{{#html}}<p>{{.}}</p>{{/html}}", "<p><b>bold</b></p>"),
        (
            "{{#data}}<script type=\"application/ld+json\">{{.}}</script>{{/data}}",
            "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\"}</script>"
        ),
        ("{{#group}}{{text}} {{url}}{{/group}}", "inner /claims/a/?b&amp;c"),
        ("{{#missingGroup}}a{{/missingGroup}}{{^missingGroup}}b{{/missingGroup}}", "b"),
        ("{{#items}}{{text}}={{only}};{{/items}}", "one=1;two=2;"),
        ("{{#none}}a{{/none}}{{^none}}b{{/none}}", "b"),
        ("{{^items}}none{{/items}}", ""),
        ("{{#words}}{{.}} {{/words}}", "red &lt;green&gt; "),
        ("{{#words}}{{#yes}}{{.}}{{/yes}}{{/words}}", "red&lt;green&gt;"),
        ("{{#words}}{{#group}}{{only}}{{/group}},{{/words}}", "only here,only here,"),
        ("{{#items}}{{#words}}{{only}}{{.}} {{/words}}{{/items}}", "1red 1&lt;green&gt; 2red 2&lt;green&gt; "),
        ("{{#words}}{{#.}}[{{.}}]{{/.}}{{/words}}", "[red][&lt;green&gt;]"),
        ("{{#text}}{{#items}}{{only}}{{/items}}{{.}}{{/text}}", "12Ada &amp; &lt;Quill&gt;"),
        ("{{#items}}{{#group}}{{only}}{{/group}}{{group.text}}{{/items}}", "only hereinneronly hereinner"),
        ("{{#group}}{{#.}}{{only}}{{/.}}{{/group}}", "only here"),
        ("{{#items}}{{#children}}{{text}}{{/children}}{{^children}}leaf {{/children}}{{/items}}", "leaf leaf "),
        ("<p{{#yes}} class=\"a\"{{/yes}}{{#no}} hidden{{/no}}>", "<p class=\"a\">"),
        ("<p class=\"a{{#yes}} b{{/yes}}{{#words}} {{.}}{{/words}}\">", "<p class=\"a b red &lt;green&gt;\">"),
    ]

    @Test("a section shows its content for each value, nearest names first", arguments: sectionTable)
    func sections(_ row: (template: String, output: String)) throws {
        #expect(try sample(row.template) == row.output + "\n")
    }

    @Test("views in views in views are reached, as deep as they go")
    func nested() throws {
        let leaf = GroupView(text: "leaf", only: "x")
        let middle = GroupView(text: "middle", only: "", children: [leaf, leaf])
        var view = SampleView()
        view.items = [GroupView(text: "top", only: "", children: [middle, leaf])]
        let template: Example = """
            -- Templates/page.html --
            {{#items}}{{text}}({{#children}}{{text}}({{#children}}{{text}} {{/children}}){{/children}}){{/items}}
            """
        #expect(try rendered(view, template) == "top(middle(leaf leaf )leaf())\n")
    }

    @Test("an output is appended to, and a record used again shows nothing of the view before")
    func reuse() throws {
        let folder = TemplateFolder("-- Templates/page.html --\n{{text}}{{#words}}.{{/words}}")
        let set = folder.load("page.html", of: SampleView.self).value
        let template = try #require(set.template("page.html", of: SampleView.self))
        var record = Record(of: SampleView())
        var output = Array("> ".utf8)
        template.render(record, into: &output)
        var view = SampleView()
        (view.text, view.words) = ("second", [])
        record.fill(from: view)
        template.render(record, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "> Ada &amp; &lt;Quill&gt;..\nsecond\n")
    }

    @Test("a template is given for its own view only")
    func otherView() {
        let set = TemplateFolder("-- Templates/page.html --\n").load("page.html", of: SampleView.self).value
        #expect(set.template("page.html", of: SampleView.self) != nil)
        #expect(set.template("page.html", of: GroupView.self) == nil)
        #expect(set.template("other.html", of: SampleView.self) == nil)
    }

    @Test("a byte order mark is no part of a page")
    func byteOrderMark() throws {
        let text = SourceText(path: "Templates/page.html", bytes: [0xEF, 0xBB, 0xBF] + Array("  {{! x }}\nhi".utf8))
        let pages = [PageTemplate("page.html", of: SampleView.self)]
        let set = TemplateSet.load(sources: [TemplateSource(text)], pages: pages)
        var output: [UInt8] = []
        try #require(set.value.template("page.html", of: SampleView.self)).render(SampleView(), into: &output)
        #expect(set.diagnostics.isEmpty)
        #expect(output == Array("hi".utf8))
    }

    @Test("a template names all files that it is made of")
    func files() throws {
        let folder = TemplateFolder(
            """
            -- Templates/page.html --
            {{<layout}}{{$main}}{{>partials/a}}{{/main}}{{/layout}}
            -- Templates/layout.html --
            <main>{{$main}}{{>partials/unused}}{{/main}}</main>
            -- Templates/partials/a.html --
            {{>partials/b}}
            -- Templates/partials/b.html --
            b
            -- Templates/partials/unused.html --
            u
            """)
        let set = folder.load("page.html", of: SampleView.self)
        #expect(set.diagnostics.isEmpty)
        let template = try #require(set.value.template("page.html", of: SampleView.self))
        #expect(template.files == ["layout.html", "page.html", "partials/a.html", "partials/b.html"])
    }
}
