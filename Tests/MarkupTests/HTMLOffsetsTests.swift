import Diagnostics
import Foundation
import Markup
import Testing

@Suite("Where canonical text stands in the HTML")
struct HTMLOffsetsTests {
    private static let article = """
        # One & *two*

        A [first]{claim=a by=b} line &amp; &lt;tags&gt; with “quotes"  
        and a break, ![a picture & "more"](/assets/p.png), `code <b>` and <b>raw</b>.
        A soft break, e\u{301}te\u{301} and x\u{323}\u{301}, 한글 \u{1112}\u{1161}\u{11AB}, [](claim:a) [link](claim:a).

        - tight
        - list with [nested *words*]{actor=c}
          - deeper

        > quoted
        >
        > twice

        ```swift
          if a < b { "x" }

          end
        ```

        7. seven

           loose
        """

    @Test("every character is found where it stands", arguments: [false, true])
    func everyCharacter(excerptsOnly: Bool) throws {
        let body = read(Self.article, excerptsOnly: excerptsOnly).value
        let text = body.text.bytes
        let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
        let found = HTMLOffsets.find(starts, in: body)
        var checked = 0
        for (start, offset) in zip(starts, found) {
            guard let block = body.blocks.first(where: { $0.text.range.contains(start) }) else { continue }
            guard block.isPublished else {
                #expect(offset == nil)
                continue
            }
            guard let offset else {
                let rest = String(decoding: text[start...].prefix(8), as: UTF8.self)
                Issue.record("nothing for \(rest.debugDescription)")
                continue
            }
            #expect(Self.begins(body.html[offset...], with: text[start]), "\(start): \(Self.shown(body.html[offset...]))")
            checked += 1
        }
        #expect(checked > (excerptsOnly ? 150 : 250))
    }

    @Test("an offset inside of a composed character has no place, nor has one at the end")
    func noPlace() {
        let body = read("x\u{323}\u{301}y").value
        #expect(body.text.bytes.count == 6)
        #expect(HTMLOffsets.find([1, 3, 5, 6], in: body) == [nil, nil, 8, nil])
    }

    /// Whether HTML goes on with a character, as text, a break or an image.
    private static func begins(_ html: ArraySlice<UInt8>, with byte: UInt8) -> Bool {
        guard let first = html.first else { return false }
        let text = shown(html)
        if text.hasPrefix("<img ") { return true }
        switch byte {
        case UInt8(ascii: "\n"): return first == byte || text.hasPrefix("<br />")
        case UInt8(ascii: " "): return first == byte || first == UInt8(ascii: "\n")
        case UInt8(ascii: "&"): return text.hasPrefix("&amp;")
        case UInt8(ascii: "<"): return text.hasPrefix("&lt;")
        case UInt8(ascii: ">"): return text.hasPrefix("&gt;")
        case UInt8(ascii: "\""): return text.hasPrefix("&quot;")
        case let byte where byte < 0x80: return first == byte
        // A composed character begins with its letter in the HTML.
        default: return first != UInt8(ascii: "<") && first != UInt8(ascii: "&")
        }
    }

    private static func shown(_ html: ArraySlice<UInt8>) -> String { String(decoding: html.prefix(12), as: UTF8.self) }
}
