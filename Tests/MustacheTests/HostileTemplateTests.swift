import Diagnostics
import Mustache
import Testing

@Suite("Templates that are meant to harm")
struct HostileTemplateTests {
    private func kinds(_ text: String, others: [(String, String)] = []) -> Set<String> {
        kinds(Array(text.utf8), others: others)
    }

    private func kinds(_ bytes: [UInt8], others: [(String, String)] = []) -> Set<String> {
        var sources = [TemplateSource(SourceText(path: "Templates/page.html", bytes: bytes))]
        sources += others.map { TemplateSource(SourceText(path: "Templates/\($0)", text: $1)) }
        let pages = [PageTemplate("page.html", of: SampleView.self)]
        let found = TemplateSet.load(sources: sources, pages: pages).diagnostics
        #expect(found.count < 300)
        return Set(found.map { String($0.kind.id.dropFirst(9)) })
    }

    private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test("100 000 nested sections are one error")
    func nesting() {
        #expect(kinds(many("{{#yes}}", 100_000)) == ["too-large"])
        #expect(kinds(many("{{#yes}}", 50_000) + many("{{/yes}}", 50_000)) == ["too-large"])
        #expect(kinds(many("{{$a}}", 100_000)) == ["too-large"])
        #expect(kinds(many("{{<a}}", 100_000)) == ["too-large"])
    }

    @Test("a tag of a megabyte is an error")
    func longTag() {
        #expect(kinds("{{" + many("a", 1_000_000) + "}}") == ["malformed-tag"])
        #expect(kinds("{{" + many("a.", 500_000) + "}}") == ["malformed-tag"])
        #expect(kinds("{{" + many("a ", 100_000)) == ["unclosed-tag"])
        #expect(kinds("{{! " + many("a", 1_000_000) + "}}") == [])
        #expect(kinds("{{=" + many("<", 1_000_000) + " >=}}") == ["malformed-tag"])
    }

    @Test("a file of more than a megabyte is not read")
    func longFile() {
        #expect(kinds(many("a", (1 << 20) + 1)) == ["too-large"])
        #expect(kinds(many("a", 1 << 20)) == [])
    }

    @Test("a file full of opening or closing tags ends")
    func unclosed() {
        #expect(kinds(many("{{", 100_000)) == ["unclosed-tag"])
        #expect(kinds(many("{{{", 60_000)) == ["unclosed-tag"])
        #expect(kinds(many("{{!", 60_000)) == ["unclosed-tag"])
        #expect(kinds(many("{{=", 60_000)) == ["unclosed-tag"])
        #expect(kinds(many("{{ ", 60_000) + "}}") == ["unclosed-tag"])
        #expect(kinds(many("}}", 100_000)) == [])
        #expect(kinds(many("{{/yes}}", 100_000)) == ["stray-close"])
        #expect(kinds(many("{{nope}}", 100_000)) == ["unknown-name"])
        #expect(kinds(many(" {{yes}}\n", 100_000)).isSubset(of: ["wrong-use", "too-large"]))
    }

    @Test(
        "bytes that are no text are an error at the first of them",
        arguments: [
            ([0xFF], 0), ([0x61, 0xC3], 1), ([0x61, 0xC0, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
            ([0x61, 0x62, 0x00, 0x63], 2),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA4, 0x80], 2),
        ] as [([UInt8], Int)])
    func encoding(_ bytes: [UInt8], _ offset: Int) {
        let source = TemplateSource(SourceText(path: "Templates/page.html", bytes: bytes))
        let found = TemplateSet.load(sources: [source], pages: [PageTemplate("page.html", of: SampleView.self)])
        #expect(found.diagnostics.map(\.kind.id) == ["template-encoding"])
        #expect(found.diagnostics.first?.place?.range.lowerBound == offset)
    }

    @Test("partials that double themselves run into a bound")
    func doubling() {
        let levels = (0..<40).map { ("p\($0).html", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}\n") } + [("p40.html", "x")]
        #expect(kinds("{{>p0}}", others: levels) == ["too-large"])
        let blocks = (0..<40).map {
            ("p\($0).html", "{{<p\($0 + 1)}}{{$a}}{{$a}}{{/a}}{{$a}}{{/a}}{{/a}}{{/p\($0 + 1)}}")
        }
        #expect(kinds("{{<p0}}{{/p0}}", others: blocks + [("p40.html", "{{$a}}x{{/a}}")]).isSubset(of: ["too-large"]))
    }

    @Test("parents that each replace further blocks end")
    func manyBlocks() {
        let levels = (0..<60).map { level in
            let next = level + 1
            return (
                "p\(level).html", "{{<p\(next)}}{{$a\(level)}}1{{/a\(level)}}{{$b\(level)}}2{{/b\(level)}}{{/p\(next)}}"
            )
        }
        let blocks = (0..<60).map { "{{$a\($0)}}{{/a\($0)}}{{$b\($0)}}{{/b\($0)}}" }.joined()
        #expect(kinds("{{>p0}}", others: levels + [("p60.html", blocks)]) == [])
    }

    @Test("partials in partials in partials run into a bound")
    func chain() {
        let levels = (0..<1000).map { ("p\($0).html", "{{>p\($0 + 1)}}\n") } + [("p1000.html", "x")]
        #expect(kinds("{{>p0}}", others: levels) == ["too-large"])
    }

    @Test("indentation that multiplies runs into a bound")
    func indentation() {
        let wide = many(" ", 100_000)
        let lines = many("x\n", 10_000)
        #expect(kinds(wide + "{{>lines}}\n", others: [("lines.html", lines)]) == ["too-large"])
    }

    @Test("a template that takes in itself for ever ends where recursion is allowed", .timeLimit(.minutes(1)))
    func lenientRecursion() {
        let partials = [
            "a": "x{{>a}}", "b": "x{{>b}}{{>b}}", "c": "x\n  {{>c}}\n", "d": "{{<d}}{{$x}}{{$x}}y{{/x}}{{/x}}{{/d}}",
        ]
        for name in partials.keys.sorted() {
            let template = LenientTemplate.compile("{{>\(name)}}", partials: partials)
            #expect(template.diagnostics.isEmpty)
            #expect(template.value.render(.null).count < 10_000_000)
        }
    }

    @Test("a list that holds itself as deep as it likes is shown")
    func lenientDepth() {
        var value = LenientValue.object(["n": .list([])])
        for _ in 0..<200 { value = .object(["n": .list([value])]) }
        let template = LenientTemplate.compile("{{>a}}", partials: ["a": "<{{#n}}\n {{>a}}\n{{/n}}>\n"])
        #expect(template.diagnostics.isEmpty)
        let output = template.value.render(value)
        #expect(output.filter { $0 == UInt8(ascii: "<") }.count == 201)
    }

    @Test("random bytes between tags never trap", arguments: 0..<40)
    func random(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#yes}}", "{{/yes}}", "{{#items}}", "{{/items}}", "{{text}}", "{{url}}",
            "{{>part}}",
            "{{<part}}", "{{/part}}", "{{$x}}", "{{/x}}", "{{=| |=}}", "|=\u{7B}{ }}=|", "<p", ">", " class=\"", "\"",
            "'", "=", "/",
            "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "\n", "  ", "\r\n", "ä", "{{!", "href=", "<",
            "</", "!", "-",
        ]
        for _ in 0..<50 {
            let text = (0..<Int.random(in: 1...60, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let part = (0..<10).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let source = Example("-- Templates/page.html --\n\(text)\n-- Templates/part.html --\n\(part)\n")
            let set = TemplateFolder(source).load("page.html", of: SampleView.self)
            for found in set.diagnostics {
                let place = found.place
                #expect(place != nil && (place?.range.upperBound ?? 0) <= max(text.utf8.count, part.utf8.count) + 1)
            }
            var output: [UInt8] = []
            set.value.template("page.html", of: SampleView.self)?.render(SampleView(), into: &output)
            #expect(String(validating: output, as: UTF8.self) != nil)
        }
    }
}
