internal import BinaryCoding

/// Escapes text for HTML's text and quoted attribute values.
///
/// `&`, `<`, `>`, `"` and `'` become references; a NUL, which HTML forbids, becomes U+FFFD.
@usableFromInline
package enum HTMLEscaping {
    /// Appends a text, escaped, to an output.
    @inlinable
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// Appends UTF-8 bytes, escaped, to an output.
    @inlinable
    package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        var index = firstSpecial(in: bytes, from: 0)
        while index < bytes.count {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            output.append(utf8: replacement(for: bytes[index]))
            start = index + 1
            index = firstSpecial(in: bytes, from: start)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// Where the first special byte from an offset on stands; the end where there is none.
    ///
    /// Eight bytes at a time: of almost all texts almost no byte is special, and a branch for each costs more than the copy.
    @usableFromInline
    package static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        var index = offset
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            if holdsSpecial(EightBytes.load(raw, at: index)) { break }
            index += 8
        }
        while index < raw.count, !isSpecial(raw[index]) { index += 1 }
        return index
    }

    /// Whether one of eight bytes is special.
    ///
    /// `&` and `'` differ in their lowest bit, `<` and `>` in the one above it, so that four questions do for six bytes.
    private static func holdsSpecial(_ word: UInt64) -> Bool {
        let found =
            EightBytes.zeros(in: word) | EightBytes.zeros(in: word ^ EightBytes.all(0x22))
            | EightBytes.zeros(in: (word | EightBytes.ones) ^ EightBytes.all(0x27))
            | EightBytes.zeros(in: (word | EightBytes.all(2)) ^ EightBytes.all(0x3E))
        return found != 0
    }

    /// Whether a byte is one that is replaced: most are above `>`, so that is asked first.
    @inlinable
    package static func isSpecial(_ byte: UInt8) -> Bool {
        guard byte <= UInt8(ascii: ">") else { return false }
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0: return true
        default: return false
        }
    }

    /// What stands for a special byte.
    @inlinable
    package static func replacement(for byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }
}
