/// Where the words of a block stand in its source: the way back through marks, escapes and entities.
///
/// Knows the usual forms alone. Whatever is placed by it is read again afterwards, so that a form that it does not know costs a
/// proposal and never a wrong span.
struct SourceAlignment {
    /// Of each byte of the text the bytes of the source.
    private let places: [Range<Int>]

    /// - Parameters:
    ///   - text: the block's text.
    ///   - source: the file.
    ///   - range: the bytes of the block.
    /// - Returns: nothing where both cannot be brought together.
    init?(text: [UInt8], source: [UInt8], range: Range<Int>) {
        var places: [Range<Int>] = []
        places.reserveCapacity(text.count)
        var at = range.lowerBound
        let end = min(range.upperBound, source.count)
        var index = 0
        while index < text.count {
            guard at < end else { return nil }
            let byte = text[index]
            if byte == 0x20 || byte == 0x0A, let next = Self.lineBreak(source, at, end) {
                places.append(at..<next)
                at = next
                index += 1
            } else if source[at] == UInt8(ascii: "\\"), at + 1 < end, source[at + 1] == byte, Self.isPunctuation(byte) {
                places.append(at..<at + 2)
                at += 2
                index += 1
            } else if source[at] == UInt8(ascii: "&"), let entity = Self.entity(source, at, end),
                !text[index...].starts(with: source[at..<entity])
            {
                let width = Self.width(byte)
                for _ in 0..<min(width, text.count - index) { places.append(at..<entity) }
                at = entity
                index += width
            } else if source[at] == byte {
                places.append(at..<at + 1)
                at += 1
                index += 1
            } else if let next = Self.behindMark(source, at, end) {
                at = next
            } else {
                return nil
            }
        }
        self.places = places
    }

    /// The bytes of the source that a range of the text stands in, without marks at its edges; with those at its edges where
    /// `outer` says so.
    func source(_ range: Range<Int>, outerStart: Bool, outerEnd: Bool) -> Range<Int>? {
        guard !range.isEmpty, range.upperBound <= places.count else { return nil }
        let start =
            outerStart && range.lowerBound > 0 ? places[range.lowerBound - 1].upperBound : places[range.lowerBound].lowerBound
        let end =
            outerEnd && range.upperBound < places.count
            ? places[range.upperBound].lowerBound : places[range.upperBound - 1].upperBound
        return start < end ? start..<end : nil
    }

    /// Whether marks stand right before the range, and right behind it.
    func hasMarks(_ range: Range<Int>) -> (start: Bool, end: Bool) {
        (
            range.lowerBound > 0 && places[range.lowerBound - 1].upperBound < places[range.lowerBound].lowerBound,
            range.upperBound < places.count && places[range.upperBound - 1].upperBound < places[range.upperBound].lowerBound
        )
    }

    /// A line's end with the white space around it, and the marks of quotes that begin the next line.
    private static func lineBreak(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = start
        if at < end, source[at] == UInt8(ascii: "\\") { at += 1 }
        while at < end, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
        guard at < end, source[at] == 0x0A || source[at] == 0x0D else { return nil }
        if source[at] == 0x0D { at += 1 }
        if at < end, source[at] == 0x0A { at += 1 }
        while at < end, source[at] == 0x20 || source[at] == 0x09 || source[at] == UInt8(ascii: ">") { at += 1 }
        return at
    }

    /// Behind emphasis marks, brackets, the address of a link, attributes, and tags.
    private static func behindMark(_ source: [UInt8], _ at: Int, _ end: Int) -> Int? {
        switch source[at] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "`"): return at + 1
        case UInt8(ascii: "<"):
            // An address in angle brackets is text, a tag is none.
            let isAddress = source[at..<end].prefix(200).prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: ":"))
            return isAddress ? at + 1 : source[at..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        case UInt8(ascii: ">"): return at + 1
        case UInt8(ascii: "]"):
            var next = at + 1
            if next < end, source[next] == UInt8(ascii: "(") {
                guard let close = closing(source, next, end, UInt8(ascii: "("), UInt8(ascii: ")")) else { return nil }
                next = close + 1
            } else if next < end, source[next] == UInt8(ascii: "["),
                let close = source[next..<end].firstIndex(of: UInt8(ascii: "]"))
            {
                next = close + 1
            }
            return next < end && source[next] == UInt8(ascii: "{") ? attributes(source, next, end) : next
        case UInt8(ascii: "{"): return attributes(source, at, end)
        default: return nil
        }
    }

    private static func attributes(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var isQuoted = false
        var at = start + 1
        while at < end {
            switch source[at] {
            case UInt8(ascii: "\\") where isQuoted: at += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "}") where !isQuoted: return at + 1
            case 0x0A, 0x0D: return nil
            default: break
            }
            at += 1
        }
        return nil
    }

    private static func closing(_ source: [UInt8], _ start: Int, _ end: Int, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        for at in start..<end {
            if source[at] == open { depth += 1 }
            if source[at] == close {
                depth -= 1
                if depth == 0 { return at }
            }
        }
        return nil
    }

    private static func entity(_ source: [UInt8], _ at: Int, _ end: Int) -> Int? {
        source[at..<min(end, at + 34)].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
    }

    private static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}
