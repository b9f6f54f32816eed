/// Scanners for the parts of CommonMark 0.30 that cmark's tree does not give back: where an address, a title or a label ends.
///
/// Each takes and gives offsets into the content of one leaf block and follows cmark 0.30.2 character by character; a
/// caller asks only where cmark has found such a part already.
enum CommonMarkSyntax {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// What follows the `]` of an inline link, `(destination "title")`.
    struct LinkTail {
        var end: Int
        var destination: Range<Int>
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    static func byte(_ bytes: Bytes, _ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    static func skipSpaces(_ bytes: Bytes, _ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
        return offset
    }

    static func skipBlanks(_ bytes: Bytes, _ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        return offset
    }

    /// The offset after a line end, or nothing if there is none; the end of the content counts as one.
    static func skipLineEnd(_ bytes: Bytes, _ offset: Int) -> Int? {
        var end = offset
        if byte(bytes, end) == 0x0D { end += 1 }
        if byte(bytes, end) == 0x0A { end += 1 }
        return end > offset || end >= bytes.count ? end : nil
    }

    /// `( destination title? )` at an offset.
    static func inlineLinkTail(_ bytes: Bytes, at start: Int) -> LinkTail? {
        guard byte(bytes, start) == UInt8(ascii: "(") else { return nil }
        let destinationStart = skipSpaces(bytes, start + 1)
        guard let destination = linkDestination(bytes, at: destinationStart) else { return nil }
        let titleStart = skipSpaces(bytes, destination.end)
        var end = titleStart
        if titleStart > destination.end { end = linkTitle(bytes, at: titleStart) ?? titleStart }
        end = skipSpaces(bytes, end)
        guard byte(bytes, end) == UInt8(ascii: ")") else { return nil }
        return LinkTail(end: end + 1, destination: destination.inside)
    }

    /// A link destination: the offset after it, and what stands inside of `<` and `>`, or all of it.
    static func linkDestination(_ bytes: Bytes, at start: Int) -> (end: Int, inside: Range<Int>)? {
        var offset = start
        if byte(bytes, start) == UInt8(ascii: "<") {
            offset += 1
            while offset < bytes.count {
                switch bytes[offset] {
                case UInt8(ascii: ">"): return (offset + 1, start + 1..<offset)
                case UInt8(ascii: "\\"): offset += 2
                case 0x0A, 0x0D, UInt8(ascii: "<"): return nil
                default: offset += 1
                }
            }
            return nil
        }
        var depth = 0
        scan: while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\\") where isPunctuation(byte(bytes, offset + 1)): offset += 2
            case UInt8(ascii: "("):
                depth += 1
                offset += 1
                if depth > 32 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                offset += 1
            case let byte where isSpace(byte):
                if offset == start { return nil }
                break scan
            default: offset += 1
            }
        }
        return depth == 0 ? (offset, start..<offset) : nil
    }

    /// A title in quotes or parentheses: the offset after it.
    static func linkTitle(_ bytes: Bytes, at start: Int) -> Int? {
        let close: UInt8
        switch byte(bytes, start) {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var offset = start + 1
        // cmark takes the longest match: an escaped delimiter ends the title only if no other one does.
        var escapedEnd: Int?
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == close { return offset + 1 }
            if byte == UInt8(ascii: "("), close == UInt8(ascii: ")") { return escapedEnd }
            if byte == UInt8(ascii: "\\"), offset + 1 < bytes.count, isPunctuation(bytes[offset + 1]) {
                if bytes[offset + 1] == close { escapedEnd = offset + 2 }
                offset += 2
            } else {
                offset += 1
            }
        }
        return escapedEnd
    }

    /// A label `[…]` at an offset: the offset after it, and whether it is blank.
    static func linkLabel(_ bytes: Bytes, at start: Int) -> (end: Int, isBlank: Bool)? {
        guard byte(bytes, start) == UInt8(ascii: "[") else { return nil }
        var offset = start + 1
        var isBlank = true
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "["), bytes[offset] != UInt8(ascii: "]") {
            if !isSpace(bytes[offset]) { isBlank = false }
            offset += bytes[offset] == UInt8(ascii: "\\") && isPunctuation(byte(bytes, offset + 1)) ? 2 : 1
            if offset - start - 1 > 1000 { return nil }
        }
        guard byte(bytes, offset) == UInt8(ascii: "]") else { return nil }
        return (offset + 1, isBlank)
    }

    /// The offset after a link reference definition at an offset, or nothing if none stands there.
    static func definition(_ bytes: Bytes, at start: Int) -> Int? {
        guard let label = linkLabel(bytes, at: start), !label.isBlank,
            byte(bytes, label.end) == UInt8(ascii: ":"),
            let destination = linkDestination(bytes, at: skipBlanksAndLineEnd(bytes, label.end + 1)),
            destination.end > skipBlanksAndLineEnd(bytes, label.end + 1)
        else { return nil }
        let titleStart = skipBlanksAndLineEnd(bytes, destination.end)
        if titleStart > destination.end, let titleEnd = linkTitle(bytes, at: titleStart),
            let end = skipLineEnd(bytes, skipBlanks(bytes, titleEnd))
        {
            return end
        }
        return skipLineEnd(bytes, skipBlanks(bytes, destination.end))
    }

    private static func skipBlanksAndLineEnd(_ bytes: Bytes, _ offset: Int) -> Int {
        let first = skipBlanks(bytes, offset)
        guard let next = skipLineEnd(bytes, first) else { return first }
        return skipBlanks(bytes, next)
    }
}
