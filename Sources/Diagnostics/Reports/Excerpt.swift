/// The line that a place lies in, with what marks the place below it.
struct Excerpt {
    /// At most about a hundred columns around the place, fit to print.
    let text: String
    /// Columns before the mark.
    let indent: Int
    /// Columns of the mark, at least one.
    let length: Int

    private static let before = 60
    private static let after = 50

    init(_ source: SourceText, _ range: Range<Int>) {
        let line = source.line(at: range.lowerBound)
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
            Array(String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars)
        }
        func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            return VisibleText.of(String(view))
        }
        // A line can be megabytes long: only what is near the place is decoded.
        let nearStart = Self.boundary(max(line.lowerBound, start - Self.before * 4), in: source.bytes)
        let nearEnd = Self.boundary(min(line.upperBound, end + Self.after * 4), in: source.bytes)
        let head = scalars(nearStart..<start)
        let marked = scalars(start..<min(end, Self.boundary(min(end, start + Self.after * 4), in: source.bytes)))
        let tail = scalars(end..<max(end, nearEnd))
        let shownHead = text(head.suffix(Self.before))
        let shownMark = text(marked.prefix(Self.after))
        let isHeadCut = nearStart > line.lowerBound || head.count > Self.before
        let isMarkCut = marked.count > Self.after
        let shownTail = isMarkCut ? "" : text(tail.prefix(Self.after))
        let isTailCut = isMarkCut || nearEnd < line.upperBound || tail.count > Self.after
        self.text = (isHeadCut ? "…" : "") + shownHead + shownMark + shownTail + (isTailCut ? "…" : "")
        indent = (isHeadCut ? 1 : 0) + VisibleText.width(of: shownHead)
        length = max(1, VisibleText.width(of: shownMark))
    }

    /// The nearest offset at or after one that begins a character.
    private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}
