import Diagnostics
import Mustache
import Testing

@Suite("Partials, parents and blocks of typed views")
struct InheritanceTests {
    static let table: [(name: String, page: String, others: String, output: String)] = [
        (
            "a layout with a block for each part",
            """
            {{<layout}}
            {{$title}}{{text}}{{/title}}
            {{$main}}
            <h1>{{text}}</h1>
            {{#words}}
            <p>{{.}}</p>
            {{/words}}
            {{/main}}
            {{/layout}}
            """,
            """
            -- Templates/layout.html --
            <title>{{$title}}nothing{{/title}}</title>
            <main>
              {{$main}}
              {{/main}}
            </main>
            <footer>{{$footer}}the end{{/footer}}</footer>
            """,
            """
            <title>Ada &amp; &lt;Quill&gt;</title>
            <main>
              <h1>Ada &amp; &lt;Quill&gt;</h1>
              <p>red</p>
              <p>&lt;green&gt;</p>
            </main>
            <footer>the end</footer>

            """
        ),
        (
            "a block's names are those of the place where it is shown",
            "{{<list}}{{$item}}{{only}}{{/item}}{{/list}}",
            "-- Templates/list.html --\n{{#items}}[{{$item}}{{text}}{{/item}}]{{/items}}",
            "[1][2]\n"
        ),
        (
            "the outermost replacement counts",
            "{{<middle}}{{$a}}page{{/a}}{{/middle}}",
            """
            -- Templates/middle.html --
            {{<base}}{{$a}}middle{{/a}}{{$b}}middle{{/b}}{{/base}}
            -- Templates/base.html --
            {{$a}}base{{/a}} {{$b}}base{{/b}} {{$c}}base{{/c}}
            """,
            "page middle base\n"
        ),
        (
            "a parent in its own block is another one",
            "{{<card}}{{$body}}{{<card}}{{$body}}inner{{/body}}{{/card}}{{/body}}{{/card}}",
            "-- Templates/card.html --\n({{$body}}empty{{/body}})",
            "((inner)\n)\n"
        ),
        (
            "a block in a replaced block can be replaced from outside",
            "{{<middle}}{{$inner}}x{{/inner}}{{/middle}}",
            """
            -- Templates/middle.html --
            {{<base}}{{$a}}<{{$inner}}y{{/inner}}{{/a}}{{/base}}
            -- Templates/base.html --
            {{$a}}base{{/a}}
            """.replacing("<{{$inner", with: "&lt;{{$inner"),
            "&lt;x\n"
        ),
        (
            "a block in a partial of the parent is replaced too",
            "{{<layout}}{{$title}}mine{{/title}}{{/layout}}",
            """
            -- Templates/layout.html --
            {{>head}}
            -- Templates/head.html --
            <title>{{$title}}theirs{{/title}}</title>
            """,
            "<title>mine</title>\n"
        ),
        (
            "a partial that stands alone is indented, line by line, and blank lines stay blank",
            "<ul>\n  {{#words}}\n  {{>item}}\n  {{/words}}\n</ul>",
            "-- Templates/item.html --\n<li>\n  {{.}}\n\n</li>",
            "<ul>\n  <li>\n    red\n\n  </li>\n  <li>\n    &lt;green&gt;\n\n  </li>\n</ul>\n"
        ),
        (
            "indentation adds up through partials and leaves values alone",
            "  {{>a}}",
            "-- Templates/a.html --\n\t{{>b}}\n-- Templates/b.html --\n<p>\n{{html}}</p>",
            "  \t<p>\n  \t<b>bold</b></p>\n"
        ),
        (
            "a partial within a line is not indented",
            "  <p>{{>a}}</p>",
            "-- Templates/a.html --\none\ntwo",
            "  <p>one\ntwo\n</p>\n"
        ),
        (
            "a partial has its own delimiters",
            "{{=<% %>=}}<%text%> <%>a%>",
            "-- Templates/a.html --\n{{only}}{{=| |=}}|text|\n".replacing("{{only}}", with: "{{empty}}"),
            "Ada &amp; &lt;Quill&gt; Ada &amp; &lt;Quill&gt;\n\n"
        ),
        (
            "tags that stand alone leave no line behind",
            "a\n  {{! comment }}\n\t{{#yes}}\nb\n  {{/yes}}  \n{{=<% %>=}}\n<%! c\n d %>\ne",
            "",
            "a\nb\ne\n"
        ),
        ("line ends are kept as they are", "a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc", "", "a\r\nb\r\nc\n"),
        ("a tag that shows something keeps its line", "  {{empty}}\nx {{#yes}}\ny{{/yes}}\n", "", "  \nx \ny\n\n"),
    ]

    @Test("files are put together as the specification says", arguments: table.indices)
    func composition(_ index: Int) throws {
        let row = Self.table[index]
        #expect(try sample(row.page, row.others) == row.output, "\(row.name)")
    }
}
