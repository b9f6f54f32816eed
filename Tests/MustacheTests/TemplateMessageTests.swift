import Diagnostics
import Mustache
import Testing

@Suite("The words of errors in templates")
struct TemplateMessageTests {
    /// Each diagnostic as `path:line:column: message`, with its help and notes on lines of their own.
    private func words(_ templates: Example) -> String {
        let folder = TemplateFolder(templates)
        let texts = Dictionary(uniqueKeysWithValues: folder.sources.map { ($0.text.path, $0.text) })
        func location(_ place: Place?) -> String {
            guard let place, let text = texts[place.file] else { return "nowhere" }
            let position = text.position(at: place.range.lowerBound)
            return "\(place.file.dropFirst(10)):\(position.line):\(position.column)"
        }
        return folder.load("page.html", of: SampleView.self).diagnostics.map { found in
            ["\(location(found.place)): \(found.message)"]
                + (found.help.map { ["  help: \($0)"] } ?? [])
                + found.notes.map { "  \(location($0.place)): \($0.message)" }
        }.joined().joined(separator: "\n")
    }

    @Test("an unknown name comes with the near miss, what there is, and the chain of files that led to it")
    func unknownName() {
        let found = words(
            """
            -- Templates/page.html --
            <h1>{{text}}</h1>
            {{#group}}
              {{>partials/outer}}
            {{/group}}
            -- Templates/partials/outer.html --
            <div>{{>partials/inner}}</div>
            -- Templates/partials/inner.html --
            é {{onyl}}
            """)
        #expect(
            found == """
                partials/inner.html:1:5: there is no “onyl” here
                  help: Did you mean “only”? There are, in group: children, only, text; in sample: data, empty, \
                group, html, items, missing, missingGroup, missingURL, no, none, text, url, words, yes.
                  partials/outer.html:1:9: “partials/inner.html” is taken in here
                  page.html:3:6: “partials/outer.html” is taken in here
                """)
    }

    @Test("a name in a group is looked for there alone")
    func unknownPart() {
        #expect(
            words("-- Templates/page.html --\n{{group.url}}") == """
                page.html:1:3: there is no “url” here
                  help: There are, in group: children, only, text.
                """)
    }

    @Test("an error in a block that replaces another says where it is shown")
    func block() {
        let found = words(
            """
            -- Templates/page.html --
            {{<layout}}{{$main}}{{only}}{{/main}}{{/layout}}
            -- Templates/layout.html --
            <main>{{$main}}{{/main}}</main>
            """)
        #expect(
            found.split(separator: "\n").map(String.init).filter { !$0.contains("help:") } == [
                "page.html:1:23: there is no “only” here", "  layout.html:1:10: it stands in this block",
                "  page.html:1:4: “layout.html” is taken in here",
            ])
    }

    static let table: [(template: String, message: String, help: String?)] = [
        ("{{>partials/lost}}", "there is no template “partials/lost.html”", "There are: page."),
        ("{{>pgae}}", "there is no template “pgae.html”", "Did you mean “page”?"),
        (
            "{{items}}", "“items” is a list and has nothing to show by itself",
            "Show its elements: {{#items}}…{{/items}}."
        ),
        (
            "{{group}}", "“group” is a group of fields and has nothing to show by itself",
            "Show one of them: {{group.name}}."
        ),
        (
            "{{yes}}", "“yes” is a yes or no and has nothing to show by itself",
            "Show something if it holds: {{#yes}}…{{/yes}}."
        ),
        (
            "{{items.only}}", "“items” is a list, and a dot reaches into a group of fields only",
            "Name its elements' fields in {{#items}}…{{/items}}."
        ),
        (
            "{{words.x}}", "“words” is a list, and a dot reaches into a group of fields only",
            "Its elements are {{.}} in {{#words}}…{{/words}}."
        ),
        ("{{text.x}}", "“text” is a text, and a dot reaches into a group of fields only", nil),
        (
            "{{#yes}}{{/no}}{{/yes}}", "there is no open “no” to be closed here", "What is open here is “yes”."
        ),
        ("{{/no}}", "there is no open “no” to be closed here", "Nothing is open here."),
        ("{{#yes}}", "“yes” is not closed", "Close it with {{/yes}}."),
        (
            "{{#if yes}}{{/if}}", "a name is one word, and “if yes” is not",
            "Tags are {{name}}, {{#name}}…{{/name}}, {{^name}}…{{/name}}, {{>file}} and {{! comments }}."
        ),
        ("{{a..b}}", "“a..b” is no name: dots join the words of a name", nil),
        ("{{}}", "the tag names nothing", nil),
        ("{{>page}}", "this goes round in a circle: page.html → page.html", "Take one of these out."),
        (
            "{{<page2}}{{$x}}{{/x}}{{/page2}}\n-- Templates/page2.html --\n{{$y}}{{/y}}", "“page2” has no block “x”",
            "Did you mean “y”?"
        ),
        ("<!-- {{text}} -->", "a value cannot stand in a comment", nil),
        ("<p {{text}}>", "a value cannot stand in the tag <p>", nil),
        ("<p style=\"{{text}}\">", "a value cannot stand in the attribute “style”, which holds a style", nil),
        (
            "<p title=\"{{html}}\">", "HTML cannot stand in the attribute “title”",
            "HTML stands in text; show a text here."
        ),
        ("{{#yes}}<p{{/yes}}>", "“yes” begins in text and ends in the tag <p>", nil),
        ("<p", "the page ends in the tag <p>", nil),
        ("{{data}}", "JSON cannot stand in text", "It stands alone in <script type=\"application/ld+json\">."),
    ]

    @Test("messages name what is at hand", arguments: table.indices)
    func messages(_ index: Int) {
        let row = Self.table[index]
        let folder = TemplateFolder(Example("-- Templates/page.html --\n\(row.template)"))
        let found = folder.load("page.html", of: SampleView.self).diagnostics
        #expect(found.map(\.message) == [row.message])
        if let help = row.help { #expect(found.first?.help == help) }
    }

    @Test("a page's template that is not there is reported without a place")
    func missingPage() {
        let found = TemplateFolder("-- Templates/claims.html --\n").load("claim.html", of: SampleView.self).diagnostics
        #expect(found.map(\.message) == ["there is no template “claim.html”"])
        #expect(found.first?.place == nil)
        #expect(found.first?.help == "Did you mean “claims.html”?")
    }

    @Test("an error in a partial of several pages is reported once")
    func shared() {
        let folder = TemplateFolder(
            """
            -- Templates/a.html --
            {{>part}}
            -- Templates/b.html --
            {{>part}}
            -- Templates/part.html --
            {{nope}}
            """)
        let pages = ["a.html", "b.html"].map { PageTemplate($0, of: SampleView.self) }
        let found = TemplateSet.load(sources: folder.sources, pages: pages).diagnostics
        #expect(found.map(\.kind.id) == ["template-unknown-name"])
        #expect(found.first?.notes.map(\.place?.file) == ["Templates/a.html"])
    }
}
