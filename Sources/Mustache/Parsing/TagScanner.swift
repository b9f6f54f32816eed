/// Finds the tags of a template, one after the other.
///
/// A tag is `open sigil name close`, where `{{` and `}}` are the delimiters until `{{=open close=}}` sets others;
/// `{{{name}}}` is a tag of its own. It never looks at a byte twice, whatever is unclosed.
struct TagScanner {
    enum Found {
        case tag(Tag)
        /// An opening delimiter without its closing one, or with another tag before it.
        case unclosed(Range<Int>)
    }

    let bytes: [UInt8]
    private(set) var position: Int
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// The next tag, or nothing when there is none any more.
    mutating func next() -> Found? {
        guard let start = find(open, from: position) else {
            position = bytes.count
            return nil
        }
        let inner = start + open.count
        var kind = Tag.Kind.variable
        var nameStart = inner
        var ending = close
        if inner < bytes.count {
            (kind, nameStart) = (Self.kind(of: bytes[inner]), inner + 1)
            switch bytes[inner] {
            case UInt8(ascii: "{"): ending = [UInt8(ascii: "}")] + close
            case UInt8(ascii: "="): ending = [UInt8(ascii: "=")] + close
            default: if kind == .variable { nameStart = inner }
            }
        }
        let mayHoldTags = kind == .comment || kind == .delimiters
        guard let end = find(ending, from: nameStart, before: mayHoldTags ? nil : open) else {
            position = mayHoldTags ? bytes.count : inner
            return .unclosed(start..<inner)
        }
        position = end + ending.count
        return .tag(Tag(kind: kind, range: start..<position, name: trimmed(nameStart..<end)))
    }

    /// Takes other delimiters for what follows: two words, neither with an equals sign.
    ///
    /// - Returns: false when the text is no such pair; the delimiters stay as they are then.
    mutating func setDelimiters(_ range: Range<Int>) -> Bool {
        let words = bytes[range].split { TagScanner.isSpace($0) }
        guard words.count == 2, words.allSatisfy({ $0.count <= 16 && !$0.contains(UInt8(ascii: "=")) }) else {
            return false
        }
        (open, close) = (Array(words[0]), Array(words[1]))
        return true
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }

    private static func kind(of sigil: UInt8) -> Tag.Kind {
        switch sigil {
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .rawVariable
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        default: .variable
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
        while lower < upper, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    /// Where a pattern begins next, unless another comes before it.
    private func find(_ pattern: [UInt8], from start: Int, before other: [UInt8]? = nil) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index + pattern.count <= bytes.count {
                if Self.stands(pattern, at: index, in: bytes) { return index }
                if let other, Self.stands(other, at: index, in: bytes) { return nil }
                index += 1
            }
            return nil
        }
    }

    private static func stands(_ pattern: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == pattern[0], index + pattern.count <= bytes.count else { return false }
        for offset in 1..<max(1, pattern.count) where bytes[index + offset] != pattern[offset] { return false }
        return true
    }
}
