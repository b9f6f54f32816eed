import Diagnostics
import Testing

@testable import Markup

@Suite("Canonical text")
struct CanonicalTextTests {
    @Test(
        "is the body’s plain text",
        arguments: [
            ("a\nb", "a b"),
            ("a  \nb\\\nc", "a\nb\nc"),
            ("a\n\nb\n\n\nc\n", "a\nb\nc"),
            ("# a\n\nb\n===", "a\nb"),
            ("- a\n- b\n\n  c\n1. d", "a\nb\nc\nd"),
            ("> a\n> > b", "a\nb"),
            ("&amp; &#x41; &ngE; \\*", "& A ≧\u{338} *"),
            ("*a* **b** `c  d` [e](/f \"g\")", "a b c  d e"),
            ("![a *b* c](/assets/d.png) e", "a b c e"),
            ("a <b>c</b>\n\n<div>\nd\n</div>\n\ne", "a c\ne"),
            ("```x\na\n\n b\n```\nc", "a\n\n b\nc"),
            ("    a\n\n\n\nb", "a\nb"),
            ("a\n\n---\n\nb", "a\nb"),
            ("a\n\n![](/assets/d.png)\n\n#\n\nb", "a\nb"),
            ("", ""),
            ("e\u{301} \u{212B}", "é Å"),
            ("a\r\nb\r\n\r\n    c\r\n    d\r\n", "a b\nc\nd"),
            ("[a]{claim=x} b", "a b"),
        ])
    func plain(source: String, expected: String) {
        let body = read(source).value
        #expect(text(body).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("blocks tell kind, quotes and where they stand")
    func blocks() {
        let source = "# Ä\n\n> a\n> b\n\n    c\n\nd\n===\n"
        let body = read(source).value
        #expect(body.blocks.map(\.kind) == [.heading, .paragraph, .code, .heading])
        #expect(body.blocks.map(\.isInQuote) == [false, true, false, false])
        #expect(body.blocks.map { body.text[$0.text] } == ["Ä", "a b", "c", "d"])
        let bytes = Array(source.utf8)
        #expect(
            body.blocks.map { String(decoding: bytes[$0.source.range], as: UTF8.self) } == [
                "# Ä", "a\n> b", "c", "d\n===",
            ])
    }

    @Test("positions count code points of the composed text")
    func positions() throws {
        let body = read("e\u{301}\u{1F600} [a\u{308}b]{claim=x} c").value
        let annotation = try #require(body.annotations.first)
        #expect(body.text[annotation.text] == "äb")
        #expect(annotation.position == ByteRange(3, 5))
    }

    @Test("offsets are those of the file, not of the body")
    func offsets() throws {
        let source = SourceText(path: "a.md", text: "---\nä: b\n---\n[a]{claim=x} [b](c)")
        let options = BodyOptions(annotations: .allowed)
        let result = BodyReader.read(source, body: 14..<source.bytes.count, options: options)
        #expect(result.value.annotations.first?.source == ByteRange(14, 26))
        #expect(found(result.diagnostics) == ["link-relative@31"])
    }

    @Test("what is taken for normalized already is, whatever stands beside it")
    func inert() {
        for value in UInt32(0)..<0x20000 where NormalizedText.isInert(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            var normalized = String.UnicodeScalarView()
            normalized.append(contentsOf: NormalizedText.nfc(text + "\u{20D2}").unicodeScalars)
            #expect(String(normalized).unicodeScalars.first == scalar, "U+\(String(value, radix: 16))")
            #expect(scalar.properties.canonicalCombiningClass == .notReordered)
            #expect(scalar.properties.generalCategory != .nonspacingMark)
        }
    }
}
