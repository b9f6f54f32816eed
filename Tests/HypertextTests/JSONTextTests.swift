import Foundation
import Hypertext
import Testing

@Suite("JSON")
struct JSONTextTests {
    private func json(_ value: JSONValue) -> String { String(decoding: JSONText(value).bytes, as: UTF8.self) }

    @Test("every character comes back as itself, at the start, in the middle and at the end of a text")
    func characters() throws {
        let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{FFFD}", "\u{1F600}", "\u{10FFFF}"]
        for scalar in scalars {
            let character = String(Character(scalar))
            let text = character + "a" + character + character + "b" + character
            let read = try JSONDecoder().decode([String].self, from: Data(JSONText(.array([.text(text)])).bytes))
            #expect(read.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "of \(scalar.value)")
        }
    }

    @Test(
        "what could end a script or a line of it is written as an escape",
        arguments: [
            ("</script>", "\"\\u003c/script\\u003e\""), ("<!--&", "\"\\u003c!--\\u0026\""),
            ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("\u{0}\u{7F}\n", "\"\\u0000\\u007f\\n\""),
            ("“é” \u{20AC}", "\"“é” \u{20AC}\""),
        ])
    func escapes(text: String, written: String) {
        #expect(json(.text(text)) == written)
    }

    @Test("members keep their order, and values nest")
    func nesting() {
        let value = JSONValue.object([
            .init("b", .array([.integer(-1), .bool(true), .null])), .init("a", .object([.init("\"", .text(""))])),
        ])
        #expect(json(value) == "{\"b\":[-1,true,null],\"a\":{\"\\\"\":\"\"}}")
    }
}
