import Diagnostics
import Mustache
import Testing

@Suite("Errors in templates")
struct TemplateErrorTests {
    /// Templates with a mark at each error, in the order of files, and the ids of the errors.
    static let table: [(templates: Example, ids: [String])] = rows.map { row in
        (
            Example("-- Templates/page.html --\n\(row.0)\n"),
            (row.1 ?? "").split(separator: " ").map { "template-\($0)" }
        )
    }

    private static let rows: [(String, String?)] = [
        ("{{‸nope}}", "unknown-name"),
        ("{{‸nope.text}}", "unknown-name"),
        ("{{‸group.nope}}", "unknown-name"),
        ("{{#items}}{{‸nope}}{{/items}}", "unknown-name"),
        ("{{‸only}}", "unknown-name"),
        ("{{#group}}{{only}}{{/group}}", nil),
        ("{{#‸nope}}{{anything}}{{url}}{{/nope}}", "unknown-name"),
        ("{{^‸nope}}{{url}}{{/nope}}", "unknown-name"),
        ("{{#items}}{{#children}}{{‸childern}}{{/children}}{{/items}}", "unknown-name"),
        ("{{‸items.text}}", "wrong-use"),
        ("{{‸words.text}}", "wrong-use"),
        ("{{‸text.length}}", "wrong-use"),
        ("{{‸yes}}{{‸items}}{{‸words}}{{‸group}}", "wrong-use wrong-use wrong-use wrong-use"),
        ("{{#items}}{{‸.}}{{/items}}", "wrong-use"),
        ("{{‸.}}", "wrong-use"),
        ("‸{{{text}}}‸{{&url}}", "raw raw"),
        ("{{>‸nope}}", "missing-file"),
        ("{{<‸nope}}{{$a}}{{nope2}}{{/a}}{{/nope}}", "missing-file"),
        ("‸{{text", "unclosed-tag"),
        ("‸{{text {{url}}", "unclosed-tag"),
        ("‸{{! for ever {{text}", "unclosed-tag"),
        ("‸{{{text}} {{url}}", "unclosed-tag"),
        ("{{=‸<% =}}{{text}}", "malformed-tag"),
        ("{{=‸a b c=}}{{text}}", "malformed-tag"),
        ("‸{{}}", "malformed-tag"),
        ("‸{{#}}", "malformed-tag"),
        ("‸{{#}}x{{/}}", "malformed-tag"),
        ("{{‸a b}}", "malformed-tag"),
        ("{{‸a..b}}{{‸.a}}{{‸a.}}", "malformed-tag malformed-tag malformed-tag"),
        ("{{#‸if text}}x{{/if}}", "malformed-tag"),
        ("{{>‸a b}}", "malformed-tag"),
        ("{{#‸text}}", "unclosed-section"),
        ("{{#yes}}{{#‸text}}{{/yes}}", "unclosed-section"),
        ("{{#yes}}{{/‸yse}}{{/yes}}", "stray-close"),
        ("{{/‸yes}}", "stray-close"),
        ("{{#‸yes}}{{#‸text}}{{^‸no}}", "unclosed-section unclosed-section unclosed-section"),
        (
            "{{‸nope}}{{#yes}}{{‸nope2}}{{/‸no}}{{/yes}}{{>‸nope3}}",
            "unknown-name unknown-name stray-close missing-file"
        ),
        ("<p {{#‸yes}}class=\"a{{/yes}}\">{{‸nope}}", "context unknown-name"),
        // Positions count bytes of the file where the text stands, whatever comes before.
        ("äöü {{! 😀 }}\r\n\t{{=<% %>=}}\r\n<%‸nope%>\n", "unknown-name"),
        ("{{>part}}\n-- Templates/part.html --\nä {{‸nope}}", "unknown-name"),
        (
            "{{#items}}\n    {{>part}}\n{{/items}}\n-- Templates/part.html --\n<p>\n  {{only}} {{‸nope}}\n</p>",
            "unknown-name"
        ),
        ("{{>a}}{{>a}}\n-- Templates/a.html --\n{{>b}}\n-- Templates/b.html --\n{{‸nope}}", "unknown-name"),
        ("{{=| |=}}\n|>part|\n-- Templates/part.html --\n{{‸nope}} |text|", "unknown-name"),
        ("{{>part}}\n-- Templates/part.html --\n<p class=\"{{text}}\"><p class=‸{{text}}>", "unsafe-place"),
        ("{{>part}}\n-- Templates/part.html --\n<p>\n-- Templates/unused.html --\n{{#‸x}}", "unclosed-section"),
        ("x\n-- Templates/unused.html --\n{{nope}}", nil),
        // Cycles, by any way.
        ("{{>‸page}}", "cycle"),
        ("{{>a}}\n-- Templates/a.html --\n{{>b}}\n-- Templates/b.html --\n{{>‸a}}", "cycle"),
        ("{{<a}}{{/a}}\n-- Templates/a.html --\n{{#items}}{{#children}}{{<‸a}}{{/a}}{{/children}}{{/items}}", "cycle"),
        ("{{<a}}{{$x}}{{>a}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{$x}}one{{/x}}", nil),
        ("{{<a}}{{$x}}{{<a}}{{$x}}two{{/x}}{{/a}}{{/x}}{{/a}}\n-- Templates/a.html --\n[{{$x}}one{{/x}}]", nil),
        (
            "{{<a}}{{$x}}{{>b}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}\n-- Templates/b.html --\n{{>‸b}}",
            "cycle"
        ),
        // Blocks.
        ("{{<a}}{{$‸y}}{{/y}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}", "unknown-block"),
        ("{{<a}}{{$x}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{>b}}\n-- Templates/b.html --\n{{$x}}{{/x}}", nil),
        (
            "{{<a}}{{$x}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{<b}}{{$x}}1{{/x}}{{/b}}\n-- Templates/b.html --\n{{$x}}{{/x}}",
            nil
        ),
        ("{{<a}}{{$x}}0{{/x}}{{$y}}1{{/y}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{$y}}{{/y}}{{/x}}", nil),
        (
            "{{<a}}‸text{{$x}}{{/x}} {{! ok }}‸{{url}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}",
            "stray-in-parent stray-in-parent"
        ),
        ("{{<a}}{{$x}}{{/x}}{{$‸x}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}", "repeated-block"),
        (
            "{{<a}}‸text{{$‸nope}}{{/nope}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}",
            "stray-in-parent unknown-block"
        ),
        ("{{$x}}{{‸nope}}{{/x}}", "unknown-name"),
        // A block's names are those of the place where it is shown.
        ("{{<a}}{{$x}}{{only}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{#items}}{{$x}}{{/x}}{{/items}}", nil),
        ("{{<a}}{{$x}}{{‸only}}{{/x}}{{/a}}\n-- Templates/a.html --\n{{$x}}{{/x}}", "unknown-name"),
        ("{{<a}}{{$x}}\n    {{‸nope}}\n  {{/x}}{{/a}}\n-- Templates/a.html --\n  {{$x}}\n  {{/x}}\n", "unknown-name"),
        ("{{<a}}{{$x}}‸{{text}}{{/x}}{{/a}}\n-- Templates/a.html --\n<p class={{$x}}a{{/x}}>", "unsafe-place"),
        ("{{<a}}{{$x}}{{text}}\" id=\"a{{/x}}{{/a}}\n-- Templates/a.html --\n<p class=\"{{$‸x}}a{{/x}}\">", "context"),
    ]

    @Test("every error is reported, once and at its place", arguments: table.indices)
    func places(_ index: Int) {
        let row = Self.table[index]
        let folder = TemplateFolder(row.templates)
        #expect(folder.marks.count == row.ids.count)
        let found = folder.findings("page.html", of: SampleView.self)
        #expect(found.sorted() == folder.expected(row.ids).sorted(), "\(row.templates.text)")
    }
}
