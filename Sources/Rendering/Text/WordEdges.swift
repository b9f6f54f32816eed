/// Where words begin and end in UTF-8, near enough to what browsers take for words: letters and digits of any script
/// belong to words, white space and punctuation do not.
enum WordEdges {
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    /// Whether an offset, that of a code point, has a letter or digit on both sides within bounds.
    static func isInsideWord(_ offset: Int, in bytes: [UInt8], _ bounds: Range<Int>) -> Bool {
        guard offset > bounds.lowerBound, offset < bounds.upperBound else { return false }
        var before = offset - 1
        while before > bounds.lowerBound, bytes[before] & 0xC0 == 0x80 { before -= 1 }
        return isWord(at: before, in: bytes) && isWord(at: offset, in: bytes)
    }

    /// The first place from an offset on where no word is cut: the offset itself, or behind the next white space.
    static func start(after offset: Int, in bytes: [UInt8], _ bounds: Range<Int>) -> Int {
        if offset <= bounds.lowerBound || isSpace(bytes[offset - 1]) { return offset }
        var index = offset
        while index < bounds.upperBound, !isSpace(bytes[index]) { index += 1 }
        while index < bounds.upperBound, isSpace(bytes[index]) { index += 1 }
        return index
    }

    /// The last place up to an offset where no word is cut: the offset itself, or before the white space before it.
    static func end(before offset: Int, in bytes: [UInt8], _ bounds: Range<Int>) -> Int {
        if offset >= bounds.upperBound || isSpace(bytes[offset]) { return offset }
        var index = offset
        while index > bounds.lowerBound, !isSpace(bytes[index - 1]) { index -= 1 }
        while index > bounds.lowerBound, isSpace(bytes[index - 1]) { index -= 1 }
        return index
    }

    /// The end of the word that an offset stands in, or the bounds' end.
    static func end(after offset: Int, in bytes: [UInt8], _ bounds: Range<Int>) -> Int {
        var index = offset
        while index < bounds.upperBound, !isSpace(bytes[index]) { index += 1 }
        return index
    }

    /// The start of the word that an offset stands in, or the bounds' start.
    static func start(before offset: Int, in bytes: [UInt8], _ bounds: Range<Int>) -> Int {
        var index = offset
        while index > bounds.lowerBound, !isSpace(bytes[index - 1]) { index -= 1 }
        return index
    }

    private static func isWord(at offset: Int, in bytes: [UInt8]) -> Bool {
        let byte = bytes[offset]
        if byte < 0x80 {
            return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        // U+0080 to U+00BF but for ª, µ and º, and General Punctuation (U+2000 to U+207F).
        if byte == 0xC2, offset + 1 < bytes.count { return [0xAA, 0xB5, 0xBA].contains(bytes[offset + 1]) }
        if byte == 0xE2, offset + 1 < bytes.count { return bytes[offset + 1] > 0x81 }
        return true
    }
}
