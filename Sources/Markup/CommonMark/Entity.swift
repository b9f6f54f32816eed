/// An entity or numeric character reference in a source whose decoded text is known (CommonMark 0.30, 6.2).
struct Entity {
    /// Bytes in the source, from `&` to `;`.
    let length: Int
    /// Bytes of decoded text.
    let literalLength: Int

    /// The reference at an offset of the source, or nothing where the `&` is text.
    ///
    /// - Parameters:
    ///   - literal: the decoded text that cmark gives, from `offset` on for this place of the source.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, literal: UnsafeBufferPointer<UInt8>, offset: Int) {
        var end = start + 1
        let isNumeric = CommonMarkSyntax.byte(bytes, end) == UInt8(ascii: "#")
        // The longest name of HTML has 31 letters and digits; a number has 7 digits at most, or 6 hexadecimal ones.
        let limit = min(bytes.count, start + 34)
        if isNumeric { end += 1 }
        while end < limit, Self.isNameByte(bytes[end]) { end += 1 }
        guard end < limit, bytes[end] == UInt8(ascii: ";"), end > start + (isNumeric ? 2 : 1) else { return nil }
        length = end + 1 - start
        if isNumeric {
            guard Self.isNumber(bytes, start + 2..<end) else { return nil }
            literalLength = Self.scalarLength(literal, offset)
            return
        }
        let isAmpersand =
            end - start == 4
            && (bytes[start + 1] | 0x20, bytes[start + 2] | 0x20, bytes[start + 3] | 0x20)
                == (UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "p"))
            && bytes[start + 1] & 0x20 == bytes[start + 2] & 0x20 && bytes[start + 1] & 0x20 == bytes[start + 3] & 0x20
        // No other name stands for what begins with `&`: so the literal tells a reference from text that looks like one.
        guard isAmpersand || literal[offset] != UInt8(ascii: "&") else { return nil }
        literalLength = Self.decodedLength(UnsafeBufferPointer(rebasing: bytes[start...end]), literal, offset)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        if bytes[first] | 0x20 == UInt8(ascii: "x") {
            return (2...7).contains(range.count)
                && bytes[range.dropFirst()].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        }
        return range.count <= 7 && bytes[range].allSatisfy { (48...57).contains($0) }
    }

    private static func scalarLength(_ literal: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        var end = offset + 1
        while end < literal.count, literal[end] & 0xC0 == 0x80 { end += 1 }
        return end - offset
    }

    /// Most names stand for one code point; the few that stand for two are told by asking cmark about the name alone.
    private static func decodedLength(
        _ name: UnsafeBufferPointer<UInt8>, _ literal: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> Int {
        let one = scalarLength(literal, offset)
        guard offset + one < literal.count, mayFollow(literal, offset + one) else { return one }
        return CommonMarkTree.withEvents(of: name) { events in
            events.first { $0.kind == .text }?.first.count ?? one
        }
    }

    /// Whether a code point is the second of one of HTML's two-point references: U+200A, U+20D2, U+20E5, U+0331,
    /// U+0333, U+0338, U+FE00 or `j`.
    private static func mayFollow(_ literal: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        switch literal[offset] {
        case UInt8(ascii: "j"), 0xCC, 0xE2, 0xEF: true
        default: false
        }
    }
}
