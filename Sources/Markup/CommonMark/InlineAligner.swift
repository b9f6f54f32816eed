internal import BinaryCoding

/// Walks the events of one leaf block and the block's source side by side.
///
/// cmark's tree says what each piece of text is and hides where it stood; the source says where, and which brackets were
/// escaped. Going through both at once gives both.
struct InlineAligner {
    let events: UnsafeMutableBufferPointer<TreeEvent>
    let source: MarkedSource
    /// Of the block that was aligned last.
    private(set) var tokens: [InlineToken] = []
    /// Of all blocks so far.
    private(set) var links: [LinkPlace] = []

    private var content = BlockContent()
    /// Marks in the block: offset in the content and index in the source's marks.
    private var marks: [(offset: Int, index: Int)] = []
    private var nextMark = 0
    private var position = 0
    private var parents: [Int32] = []
    private var openLinks: [Int] = []
    private var imageDepth = 0
    private var isAfterEscapedBreak = false
    /// Where the last link or image ended, and its place.
    private var lastLink: (end: Int, place: Int32) = (-1, -1)

    init(events: UnsafeMutableBufferPointer<TreeEvent>, source: MarkedSource) {
        self.events = events
        self.source = source
    }

    /// Aligns the events from the one that enters a paragraph or heading to the one that leaves it.
    ///
    /// - Returns: whether tree and source agree to the end.
    mutating func align(_ block: ClosedRange<Int>, nesting: QuoteNesting, marks range: Range<Int>) -> Bool {
        tokens.removeAll(keepingCapacity: true)
        parents.removeAll(keepingCapacity: true)
        openLinks.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        imageDepth = 0
        nextMark = 0
        isAfterEscapedBreak = false
        lastLink = (-1, -1)
        let head = events[block.lowerBound]
        content.load(head, from: source, nesting: nesting)
        for index in range {
            guard let offset = content.contentOffset(Int(source.marks[index].offset)) else { continue }
            marks.append((offset, index))
        }
        parents.append(Int32(block.lowerBound))
        let bytes = content.bytes
        return bytes.withUnsafeBufferPointer { bytes in
            position = 0
            if head.kind == .paragraph || source.isSetextHeading(head) {
                while let end = CommonMarkSyntax.definition(bytes, at: position) { position = end }
            }
            var index = block.lowerBound + 1
            while index < block.upperBound {
                guard step(&index, bytes) else { return false }
                index += 1
            }
            return true
        }
    }

    private mutating func step(_ index: inout Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let event = events[index]
        defer { if event.kind != .lineBreak { isAfterEscapedBreak = false } }
        switch event.kind {
        case .text:
            return alignText(index, event.first, bytes)
        case .softBreak, .lineBreak:
            isAfterEscapedBreak = event.kind == .lineBreak && byte(bytes) == UInt8(ascii: "\\")
            if isAfterEscapedBreak { position += 1 }
            while position < bytes.count, !CommonMarkSyntax.isLineEnd(bytes[position]) {
                guard CommonMarkSyntax.isSpace(bytes[position]) else { return false }
                position += 1
            }
            guard let next = CommonMarkSyntax.skipLineEnd(bytes, position) else { return false }
            position = CommonMarkSyntax.skipBlanks(bytes, next)
            return true
        case .code:
            return alignCode(index, bytes)
        case .htmlInline:
            return alignHTML(index, event.first, bytes)
        case .emphasis, .strong:
            let width = event.kind == .strong ? 2 : 1
            guard byte(bytes) == UInt8(ascii: "*") || byte(bytes) == UInt8(ascii: "_") else { return false }
            position += width
            if event.isExit { parents.removeLast() } else { parents.append(Int32(index)) }
            return true
        case .link where !event.isExit && byte(bytes) == UInt8(ascii: "<"):
            return alignAutolink(&index, bytes)
        case .link, .image:
            return event.isExit ? leaveLink(event.kind, bytes) : enterLink(index, event.kind, bytes)
        default:
            return true
        }
    }

    private func byte(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 { CommonMarkSyntax.byte(bytes, position) }

    private mutating func setSource(_ index: Int, _ range: Range<Int>) {
        let start = content.sourceOffset(range.lowerBound)
        events[index].source = ByteRange(start, max(start, content.sourceOffset(range.upperBound)))
    }

    private mutating func alignHTML(
        _ index: Int, _ literal: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let start = position
        var offset = 0
        while offset < literal.count {
            guard position < bytes.count else { return false }
            if literal[offset] == 0x0A {
                guard let next = CommonMarkSyntax.skipLineEnd(bytes, position) else { return false }
                // Lazy continuation lines keep their white space, others do not.
                offset = CommonMarkSyntax.skipBlanks(literal, offset + 1)
                position = CommonMarkSyntax.skipBlanks(bytes, next)
                continue
            }
            if bytes[position] == 0, literal.count - offset >= 3 {
                offset += 3
            } else if bytes[position] == literal[offset] {
                offset += 1
            } else {
                return false
            }
            position += 1
        }
        setSource(index, start..<position)
        return true
    }

    private mutating func alignCode(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = position
        let width = run(bytes, at: start)
        guard width > 0 else { return false }
        var offset = start + width
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "`") else {
                offset += 1
                continue
            }
            let next = run(bytes, at: offset)
            offset += next
            if next == width {
                position = offset
                return true
            }
        }
        return false
    }

    private func run(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
        return end - start
    }

    private mutating func alignAutolink(_ index: inout Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let close = bytes[position...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        let address = ByteRange(content.sourceOffset(position + 1), content.sourceOffset(close))
        events[index].number = Int32(links.count)
        links.append(LinkPlace(event: Int32(index), start: address.start - 1, end: address.end + 1, address: address))
        position = close + 1
        // Its text is its address.
        repeat { index += 1 } while events[index].kind != .link
        return true
    }

    private mutating func enterLink(_ index: Int, _ kind: TreeEvent.Kind, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = position
        if kind == .image {
            guard byte(bytes) == UInt8(ascii: "!") else { return false }
            position += 1
            imageDepth += 1
        }
        guard byte(bytes) == UInt8(ascii: "[") else { return false }
        position += 1
        parents.append(Int32(index))
        events[index].number = Int32(links.count)
        openLinks.append(links.count)
        let place = Int32(content.sourceOffset(start))
        links.append(LinkPlace(event: Int32(index), start: place, end: place, address: nil))
        return true
    }

    private mutating func leaveLink(_ kind: TreeEvent.Kind, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard byte(bytes) == UInt8(ascii: "]"), let place = openLinks.popLast() else { return false }
        position += 1
        if let tail = CommonMarkSyntax.inlineLinkTail(bytes, at: position) {
            position = tail.end
            let start = content.sourceOffset(tail.destination.lowerBound)
            links[place].address = ByteRange(start, content.sourceOffset(tail.destination.upperBound))
        } else if let label = CommonMarkSyntax.linkLabel(bytes, at: position) {
            position = label.end
        }
        links[place].end = Int32(content.sourceOffset(position - 1) + 1)
        if kind == .image { imageDepth -= 1 }
        parents.removeLast()
        lastLink = (position, kind == .image ? -2 : Int32(place))
        return true
    }

    private mutating func alignText(
        _ index: Int, _ literal: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var position = self.position
        // After a backslash at the end of a line, white space of a lazy continuation line is text.
        var offset = isAfterEscapedBreak ? CommonMarkSyntax.skipBlanks(literal, 0) : 0
        let end = literal.count
        // Where eight bytes at a time are tried next.
        var nextTrial = offset
        while offset < end {
            if offset >= nextTrial {
                let length = Self.plainLength(literal, offset, bytes, position)
                offset += length
                position += length
                nextTrial = offset + 8
                if offset == end { break }
            }
            guard position < bytes.count else { return false }
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\\"):
                if position + 1 < bytes.count, CommonMarkSyntax.isPunctuation(bytes[position + 1]) { position += 1 }
                guard bytes[position] == literal[offset] else { return false }
            case UInt8(ascii: "&"):
                if let entity = Entity(bytes, at: position, literal: literal, offset: offset) {
                    position += entity.length
                    offset += entity.literalLength
                    continue
                }
                guard literal[offset] == byte else { return false }
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                guard literal[offset] == byte else { return false }
                addToken(byte, event: index, offset: offset, position: position)
            case 0:
                guard offset + 3 <= end, literal[offset] == 0xEF else { return false }
                offset += 2
            default:
                guard literal[offset] == byte else { return false }
            }
            position += 1
            offset += 1
        }
        self.position = position
        return true
    }

    /// How many bytes from there on are surely the same in a text and in its source, and no syntax: a multiple of eight.
    private static func plainLength(
        _ literal: UnsafeBufferPointer<UInt8>, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int
    ) -> Int {
        let (literal, bytes) = (UnsafeRawBufferPointer(literal), UnsafeRawBufferPointer(bytes))
        let limit = min(literal.count - offset, bytes.count - position)
        var length = 0
        while length + 8 <= limit {
            let word = EightBytes.load(bytes, at: position + length)
            // `{` and `[` differ in one bit, as `}` and `]` do, and `\` and `}` in two.
            let syntax =
                EightBytes.zeros(in: word) | EightBytes.zeros(in: word ^ EightBytes.all(UInt8(ascii: "&")))
                | EightBytes.zeros(in: (word | EightBytes.all(0x20)) ^ EightBytes.all(UInt8(ascii: "{")))
                | EightBytes.zeros(in: (word | EightBytes.all(0x21)) ^ EightBytes.all(UInt8(ascii: "}")))
            guard syntax == 0, word == EightBytes.load(literal, at: offset + length) else { break }
            length += 8
        }
        return length
    }

    private mutating func addToken(_ byte: UInt8, event: Int, offset: Int, position: Int) {
        var kind = InlineToken.Kind.open
        switch byte {
        case UInt8(ascii: "["): break
        case UInt8(ascii: "]"): kind = .close
        default:
            while nextMark < marks.count, marks[nextMark].offset < position { nextMark += 1 }
            guard nextMark < marks.count, marks[nextMark].offset == position else { return }
            kind = .mark(marks[nextMark].index)
        }
        var token = InlineToken(
            kind: kind, event: Int32(event), offset: Int32(offset), source: Int32(content.sourceOffset(position)),
            parent: parents.last ?? 0, isInImage: imageDepth > 0)
        if lastLink.end == position { token.link = lastLink.place }
        tokens.append(token)
    }
}
