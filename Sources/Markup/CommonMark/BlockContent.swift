/// The inline content of one leaf block as cmark's inline parser sees it: its lines without the marks of the blocks around.
struct BlockContent {
    private(set) var bytes: [UInt8] = []
    /// For each line, its offset in `bytes` and in the marked source.
    private var lines: [(content: Int, source: Int)] = []
    private var cursor = 0

    /// Makes this the content of a paragraph or heading, in the storage of the one before.
    mutating func load(_ block: TreeEvent, from source: MarkedSource, nesting: QuoteNesting) {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        cursor = 0
        source.bytes.withUnsafeBufferPointer { text in
            let first = Int(block.startLine)
            let last = source.lastContentLine(of: block)
            for line in first...last where line <= source.lineStarts.count {
                let end = source.lineEnd(line)
                var start = source.lineStart(line)
                if line == first {
                    start = min(end, start + max(0, Int(block.startColumn) - 1))
                    if block.kind == .heading, !source.isSetextHeading(block) {
                        start = Self.skipHeadingMark(text, start..<end)
                    }
                } else {
                    start = nesting.textStart(text, line: start..<end)
                }
                lines.append((bytes.count, start))
                // The end of the line belongs to the content.
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<source.lineStart(line + 1)]))
            }
        }
    }

    /// The offset in the marked source of an offset in the content. Fastest when asked in rising order.
    mutating func sourceOffset(_ offset: Int) -> Int {
        guard !lines.isEmpty else { return 0 }
        if lines[cursor].content > offset { cursor = 0 }
        while cursor + 1 < lines.count, lines[cursor + 1].content <= offset { cursor += 1 }
        return lines[cursor].source + offset - lines[cursor].content
    }

    /// The offset in the content of an offset in the marked source, or nothing where it is no part of the content.
    func contentOffset(_ offset: Int) -> Int? {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].source <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let result = lines[low - 1].content + offset - lines[low - 1].source
        let limit = low < lines.count ? lines[low].content : bytes.count
        return result < limit ? result : nil
    }

    private static func skipHeadingMark(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var offset = line.lowerBound
        while offset < line.upperBound, text[offset] == UInt8(ascii: "#") { offset += 1 }
        while offset < line.upperBound, text[offset] == 0x20 || text[offset] == 0x09 { offset += 1 }
        return offset
    }
}
