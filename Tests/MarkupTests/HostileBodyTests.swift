import Diagnostics
import Markup
import Testing

/// A text that is meant to do harm, with what is left of it.
struct HostileBody: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let annotations: Int
    let diagnostics: Int

    init(_ name: String, _ text: String, annotations: Int, diagnostics: Int = 0) {
        testDescription = name
        self.text = text
        self.annotations = annotations
        self.diagnostics = diagnostics
    }

    static let all = [
        HostileBody("10 000 nested block quotes", many("> ", 10_000) + "[a]{claim=x}", annotations: 1),
        HostileBody(
            "10 000 nested brackets", many("[", 10_000) + "a" + many("]{claim=x}", 10_000), annotations: 10_000),
        HostileBody("100 000 opening brackets", many("[", 100_000) + "a]{claim=x}", annotations: 1),
        HostileBody(
            "20 000 attributes without bracket", many("]{claim=x}", 20_000), annotations: 0, diagnostics: 20_000),
        HostileBody("20 000 unclosed attributes", many("[a]{claim=x ", 20_000), annotations: 0, diagnostics: 20_000),
        HostileBody("20 000 unclosed quotes", many("[a]{claim=\"x ", 20_000), annotations: 0, diagnostics: 20_000),
        HostileBody("5 000 links begun", many("[a](", 5_000) + "[b]{claim=y}", annotations: 1),
        HostileBody("deep lists", (0..<500).map { many(" ", $0 * 2) + "- [a]{claim=x}\n" }.joined(), annotations: 500),
        HostileBody(
            "a word a million times", many("a", 1_000_000) + many("[aaaaaaaaa]{claim=x}", 1_000), annotations: 1_000),
        HostileBody("one mark 50 000 times", "[a" + many("\u{301}", 50_000) + "]{claim=x}", annotations: 1),
        HostileBody(
            "NUL and private characters", many("\u{0}[a\u{E000}\u{1}]{claim=x}\u{F8FF} ", 1_000), annotations: 1_000),
        HostileBody("line ends of two bytes", many("[a\r\nb]{claim=x}\r\n\r\n", 1_000), annotations: 1_000),
        HostileBody("tabs", many("-\t[a\n\t\tb]{claim=x}\n\n", 1_000), annotations: 1_000),
        HostileBody("20 000 keys", "[a]{claim=x " + many("k=v ", 20_000) + "}", annotations: 0, diagnostics: 20_000),
    ]

    private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}

@Suite("Hostile bodies")
struct HostileBodyTests {
    @Test("are read to the end", arguments: HostileBody.all)
    func readToTheEnd(body: HostileBody) {
        let result = read(body.text)
        #expect(result.value.annotations.count == body.annotations)
        #expect(result.diagnostics.count == body.diagnostics)
    }

    @Test("of bytes that are no UTF-8 do no harm", arguments: 0..<50)
    func invalidUTF8(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let parts: [[UInt8]] = [
            Array("[a".utf8), Array("]{claim=x}".utf8), [0xFF], [0xC3], [0xE2, 0x80], [0], Array("# \n".utf8),
        ]
        let bytes = (0..<200).flatMap { _ in random.pick(parts) }
        let source = SourceText(path: "a.md", bytes: bytes)
        let body = BodyReader.read(source, body: 0..<bytes.count, options: BodyOptions(annotations: .allowed)).value
        #expect(body.annotations.allSatisfy { $0.text.range.upperBound <= body.text.bytes.count })
    }

    @Test("characters that could pass for marks survive")
    func privateCharacters() {
        let body = read("\u{E000}a\u{1} [b\u{F8FF}]{claim=x} \u{10FFFD}`\u{E001}`").value
        #expect(text(body) == "\u{E000}a\u{1} b\u{F8FF} \u{10FFFD}\u{E001}")
    }
}
