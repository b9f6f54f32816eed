import Diagnostics
import Markup
import Testing

@Suite("Text quote selectors")
struct QuoteSelectorTests {
    private func quotes(_ source: String) -> [String] {
        let body = read(source).value
        return body.annotations.map {
            "\(body.text[$0.quote.prefix])|\(body.text[$0.text])|\(body.text[$0.quote.suffix])"
        }
    }

    @Test("hold 32 code points on both sides, or fewer at the ends of the text")
    func context() {
        let long = String(repeating: "ä", count: 40)
        let short = String(repeating: "ä", count: 31)
        #expect(quotes("\(long) [b]{claim=x} c") == ["\(short) |b| c"])
    }

    @Test("are doubled until they stand once in the text")
    func doubled() throws {
        let filler = String(repeating: "-", count: 40)
        let body = read("1\(filler)[b]{claim=x}\(filler)\n\n2\(filler)[b]{claim=x}\(filler)").value
        for (annotation, first) in zip(body.annotations, ["1", "2"]) {
            #expect(annotation.quote.isUnique)
            #expect(body.text[annotation.quote.prefix].contains(first))
            #expect(body.text[annotation.quote.prefix].unicodeScalars.count <= 64)
        }
    }

    @Test("of a whole text, or of words that fill their block again and again, end where there is no more")
    func exhausted() {
        #expect(quotes("[a]{claim=x}") == ["|a|"])
        let body = read("[Yes]{claim=x}\n\n[Yes]{claim=x}\n\nYes and no", excerptsOnly: true).value
        #expect(body.annotations.map(\.quote.isUnique) == [false, false])
    }

    @Test("are unique if they say so, and as short as the rule has them", arguments: 0..<200)
    func property(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let parts = ["aa", "a", "ab ", "é", "ba\n\n", "[ab]{claim=x} ", "[a]{claim=x} ", "[b é]{claim=x}"]
        let source = (0..<Int(random.next() % 120)).map { _ in random.pick(parts) }.joined()
        let body = read(source).value
        let whole = text(body)
        for annotation in body.annotations {
            let context = ByteRange(Int(annotation.quote.prefix.start), Int(annotation.quote.suffix.end))
            let count = occurrences(of: Array(body.text[context].utf8), in: body.text.bytes)
            #expect((count == 1) == annotation.quote.isUnique, "seed \(seed): \(whole.debugDescription)")
            #expect(annotation.quote.isUnique || context == ByteRange(0, body.text.bytes.count))
        }
    }

    private func occurrences(of part: [UInt8], in bytes: [UInt8]) -> Int {
        guard part.count <= bytes.count else { return 0 }
        return (0...bytes.count - part.count).count { bytes[$0..<$0 + part.count].elementsEqual(part) }
    }
}
