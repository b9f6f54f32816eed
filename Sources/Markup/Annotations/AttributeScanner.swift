import Diagnostics

/// Finds everything that may be an attribute block in a body, before anything is known of code, links or HTML.
enum AttributeScanner {
    struct Candidates {
        /// In the order of the text; none lies inside of one before it, unless that one has no end.
        var blocks: [AttributeBlock] = []
        /// Where a `{` that claims or actors follow stands apart from the bracket before it: text, most likely against its
        /// author's will.
        var detached: [Range<Int>] = []
        /// What looks like attributes in another way, and is text.
        var slips: [AttributesAsText.Slip] = []
    }

    static func candidates(
        in source: UnsafeBufferPointer<UInt8>, body: Range<Int>, file: String
    ) -> Candidates {
        var found = Candidates()
        var index = body.lowerBound + 1
        var brokenLine = (end: 0, count: 0)
        while index < body.upperBound {
            guard source[index] == UInt8(ascii: "{") else {
                if source[index] == UInt8(ascii: "("), source[index - 1] == UInt8(ascii: "]"),
                    let slip = AttributesAsText.slip(in: source, at: index, body)
                {
                    found.slips.append(slip)
                }
                index += 1
                continue
            }
            guard
                source[index - 1] == UInt8(ascii: "]") || source[index - 1] == UInt8(ascii: ")"),
                startsAttribute(source, index + 1, body.upperBound),
                !isEscaped(source, index - 1, body.lowerBound)
            else {
                if let gap = gap(source, before: index, body) {
                    found.detached.append(gap)
                } else if !isEscaped(source, index, body.lowerBound), !isEscaped(source, index - 1, body.lowerBound),
                    let slip = AttributesAsText.slip(in: source, at: index, body)
                {
                    found.slips.append(slip)
                }
                index += 1
                continue
            }
            if index >= brokenLine.end { brokenLine = (lineEnd(source, index, body.upperBound), 0) }
            let isHopeless = brokenLine.count >= maximumBroken
            var parser = AttributeParser(
                source: source, end: isHopeless ? index : brokenLine.end, file: file, open: index)
            let block = parser.parse()
            found.blocks.append(block)
            if !block.isFoldable { brokenLine.count += 1 }
            index = block.isFoldable ? block.range.upperBound : index + 1
        }
        return found
    }

    /// The blanks between a `]` and a `{` that `claim=` or `actor=` follows.
    private static func gap(
        _ source: UnsafeBufferPointer<UInt8>, before open: Int, _ body: Range<Int>
    ) -> Range<Int>? {
        var start = open
        while start > body.lowerBound, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
        guard start < open, start > body.lowerBound, source[start - 1] == UInt8(ascii: "]"),
            !isEscaped(source, start - 1, body.lowerBound),
            ["claim=", "actor="].contains(where: { source[(open + 1)..<body.upperBound].starts(with: $0.utf8) })
        else { return nil }
        return start..<open
    }

    /// How many blocks without an end are read on one line, each to the line's end; those after them pass for such.
    private static let maximumBroken = 64

    private static func lineEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, !CommonMarkSyntax.isLineEnd(source[index]) { index += 1 }
        return index
    }

    /// Whether `key=` stands at an offset.
    private static func startsAttribute(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var cursor = ScalarCursor(source, start, end)
        guard let first = cursor.next(), LetterClass(first) == .letter else { return false }
        while let scalar = cursor.next() {
            if scalar == "=" { return true }
            guard AttributeParser.isKeyScalar(scalar) else { return false }
        }
        return false
    }

    static func isEscaped(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int) -> Bool {
        var index = offset
        while index > start, source[index - 1] == UInt8(ascii: "\\") { index -= 1 }
        return (offset - index) % 2 == 1
    }
}
