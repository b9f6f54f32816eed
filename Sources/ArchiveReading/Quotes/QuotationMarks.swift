internal import Markup

/// Finds what stands between quotation marks: in a digest or translation, only these words are the original's.
///
/// The pairs are “ ”, „ “, « », » «, ‹ ›, ‘ ’, 「 」, 『 』 and straight double ones. A single straight quote is an apostrophe, and
/// so is ’ between two letters. A pair within a pair belongs to the outer one.
enum QuotationMarks {
    /// The insides of the outermost pairs within a range, as bytes, in order.
    static func insides(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
        var open: [(closer: UInt32, inside: Int)] = []
        var pairs: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text[offset]
            if byte < 0x80, byte != UInt8(ascii: "\"") {
                offset += 1
                continue
            }
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text)
            let isApostrophe = scalar == "\u{2019}" && isBetweenLetters(text, offset, length)
            if !isApostrophe, let index = open.lastIndex(where: { $0.closer == scalar.value }) {
                pairs.append(open[index].inside..<offset)
                open.removeSubrange(index...)
            } else if let closer = closer(of: scalar.value) {
                open.append((closer, offset + length))
            }
            offset += length
        }
        return outermost(pairs)
    }

    private static func closer(of opener: UInt32) -> UInt32? {
        switch opener {
        case 0x201C: 0x201D
        case 0x201E: 0x201C
        case 0xAB: 0xBB
        case 0xBB: 0xAB
        case 0x2039: 0x203A
        case 0x2018: 0x2019
        case 0x300C: 0x300D
        case 0x300E: 0x300F
        case 0x22: 0x22
        default: nil
        }
    }

    private static func isBetweenLetters(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ length: Int) -> Bool {
        guard let before = UTF8Scalars.scalar(before: offset, in: text),
            let after = UTF8Scalars.scalar(after: offset + length, in: text)
        else { return false }
        return LetterClass(before) != .other && LetterClass(after) != .other
    }

    /// Pairs come in the order of their ends, so that an outer one follows those within it.
    private static func outermost(_ pairs: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for pair in pairs {
            while let last = result.last, last.lowerBound >= pair.lowerBound { result.removeLast() }
            result.append(pair)
        }
        return result
    }
}
