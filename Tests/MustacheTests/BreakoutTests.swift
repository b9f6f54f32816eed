import Diagnostics
import Foundation
import Hypertext
import Mustache
import Testing

/// Whatever a value holds, a browser sees the tags that the template has, and the value.
@Suite("Values never leave their place")
struct BreakoutTests {
    struct HostileView: View {
        let text: String

        static let shape = Shape<HostileView>(
            "hostile",
            [
                .text("text") { $0.text },
                .address("url") { Address(site: $0.text) },
                .json("data") { JSONText(.object([.init($0.text, .text($0.text))])) },
            ])
    }

    private static let pieces = [
        "<", ">", "\"", "'", "&", "=", "/", " ", "\n", "`", "-->", "<!--", "<script>", "</script>", "</SCRIPT >",
        "</title>",
        "</textarea>", "<p onclick=", "javascript:alert(1)", "data:text/html,", "]]>", "{{", "}}", "{{{text}}}", "\\",
        "\u{0}",
        "\u{2028}", "\u{2029}", "\u{FEFF}", "é", "e\u{301}", "漢", "😀", "\u{202E}", "&lt;", "&#39;", "&amp;amp;", "a",
        "Z", "0", "\u{7F}", "\r",
    ]

    private func text(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...12, using: &generator))
            .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test("in text, attributes, titles and addresses the value alone is seen", arguments: 0..<8)
    func escaped(_ seed: Int) throws {
        let template = try compiled(
            """
            <title>{{text}}</title><p title="{{text}}" lang='{{text}}' class="a {{text}} b">{{text}}</p>\
            <a href="{{url}}">x</a><textarea>-{{text}}-</textarea>{{#text}}<b id="{{.}}">{{.}}</b>{{/text}}
            """)
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 {
            let value = text(&generator)
            let page = rendered(template, value)
            // HTML has no NUL: it is shown as what stands for it.
            let seen = value.replacing("\u{0}", with: "\u{FFFD}")
            #expect(
                SimpleTokenizer(page).tokens == [
                    .start("title", []), .text(seen), .end("title"),
                    .start("p", [["title", seen], ["lang", seen], ["class", "a \(seen) b"]]), .text(seen), .end("p"),
                    .start("a", [["href", seen]]), .text("x"), .end("a"),
                    .start("textarea", []), .text("-\(seen)-"), .end("textarea"),
                    .start("b", [["id", seen]]), .text(seen), .end("b"), .text("\n"),
                ], "\(value.debugDescription)")
        }
    }

    @Test("in a script of linked data the value stays JSON", arguments: 0..<8)
    func linkedData(_ seed: Int) throws {
        let template = try compiled("<script type=\"application/ld+json\">{{data}}</script>")
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 {
            let value = text(&generator)
            let tokens = SimpleTokenizer(rendered(template, value)).tokens
            #expect(tokens.count == 4)
            guard tokens.count == 4, case .text(let json) = tokens[1] else { continue }
            #expect(!json.contains { "<>&\u{2028}\u{2029}".contains($0) })
            let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
            // Foundation's reader loses U+FEFF.
            let seen = value.replacing("\u{FEFF}", with: "")
            let found = object?.first.map { ($0.key.replacing("\u{FEFF}", with: ""), $0.value) }
            #expect(found?.0 == seen, "\(value.debugDescription)")
            #expect(found?.1.replacing("\u{FEFF}", with: "") == seen, "\(value.debugDescription)")
        }
    }

    private func compiled(_ text: String) throws -> Template<HostileView> {
        let folder = TemplateFolder(Example("-- Templates/page.html --\n\(text)\n"))
        let set = folder.load("page.html", of: HostileView.self)
        #expect(set.diagnostics.map(\.message) == [])
        return try #require(set.value.template("page.html", of: HostileView.self))
    }

    private func rendered(_ template: Template<HostileView>, _ text: String) -> String {
        var output: [UInt8] = []
        template.render(HostileView(text: text), into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
