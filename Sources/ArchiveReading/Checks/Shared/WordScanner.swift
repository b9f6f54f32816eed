/// Walks over the words of a text: runs of letters and digits, with what stands between them.
///
/// Bytes above ASCII count as letters, so that a word is whole in any script; only ASCII words can be compared, which the
/// English words of estimative language are.
struct WordScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int
    /// Whether a sentence ended before the present word: `.`, `!` or `?` with white space behind it, or a line's end.
    private(set) var beginsSentence = true
    /// Whether the present word stands between quotation marks.
    private(set) var isQuoted = false
    /// The bytes of the present word.
    private(set) var word = 0..<0

    /// - Parameter bytes: must outlive the scanner.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// Steps to the next word; false at the end of the text.
    mutating func next() -> Bool {
        beginsSentence = word.isEmpty
        while index < bytes.count, !isWord(bytes[index]) || isMark(index) { skip() }
        let start = index
        while index < bytes.count, isWord(bytes[index]), !isMark(index) { index += 1 }
        word = start..<index
        return !word.isEmpty
    }

    /// Whether the present word is an ASCII word, in letters of any case.
    func isWord(_ text: StaticString) -> Bool {
        guard word.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in 0..<wanted.count where bytes[word.lowerBound + offset] | 0x20 != wanted[offset] {
                return false
            }
            return true
        }
    }

    /// Whether the present word is one of some ASCII words.
    func isWord(among texts: [StaticString]) -> Bool { texts.contains { isWord($0) } }

    private mutating func skip() {
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            if index + 1 == bytes.count || isSpace(bytes[index + 1]) { beginsSentence = true }
        case UInt8(ascii: "\n"): beginsSentence = true
        case UInt8(ascii: "\""): isQuoted.toggle()
        // “ is E2 80 9C, ” is E2 80 9D.
        case 0xE2 where index + 2 < bytes.count:
            if bytes[index + 2] == 0x9C { isQuoted = true } else if bytes[index + 2] == 0x9D { isQuoted = false }
            index += 2
        default: break
        }
        index += 1
    }

    /// Whether a sign of General Punctuation begins here: U+2010 to U+203F.
    private func isMark(_ index: Int) -> Bool {
        bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
