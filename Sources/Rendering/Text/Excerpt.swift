import ArchiveModel
import Hypertext
import Markup

/// The words of an annotation with what surrounds them in their block, at most 400 code points where words are left out.
///
///     … said that <mark>the harbour is closed</mark>, and …
struct Excerpt {
    /// How many code points are shown of a block that is longer.
    static let limit = 400

    let text: CanonicalText
    /// Bytes of the text.
    let block: Range<Int>
    /// Bytes of the text, within the block.
    let span: Range<Int>

    /// - Parameter annotation: into the article's annotations. Neither it nor the body is copied: each of their texts and lists
    ///   would be a look into memory that is far off.
    init(of annotation: Int, in article: Article) {
        text = article.body.text
        block = article.body.blocks[Int(article.body.annotations[annotation].block)].text.range
        span = article.body.annotations[annotation].text.range.clamped(to: block)
    }

    init(text: CanonicalText, block: Range<Int>, span: Range<Int>) {
        self.text = text
        self.block = block
        self.span = span
    }

    var html: HTML {
        let (shown, end) = window
        var output: [UInt8] = []
        output.reserveCapacity(shown.count + 64)
        text.bytes.withUnsafeBufferPointer { bytes in
            func append(_ range: Range<Int>) {
                HTMLEscaping.append(UnsafeBufferPointer(rebasing: bytes[range]), to: &output)
            }
            if shown.lowerBound > block.lowerBound { output.append(utf8: "… ") }
            append(shown.lowerBound..<span.lowerBound)
            output.append(utf8: "<mark>")
            append(span.lowerBound..<end)
            if end < span.upperBound { output.append(utf8: " …") }
            output.append(utf8: "</mark>")
            if end == span.upperBound {
                append(end..<shown.upperBound)
                if shown.upperBound < block.upperBound { output.append(utf8: " …") }
            }
        }
        return HTML(rendered: output)
    }

    /// What of the block is shown, and where the marked words end.
    private var window: (shown: Range<Int>, end: Int) {
        // A block of so few bytes has no more code points.
        if block.count <= Self.limit || text.codePoints(in: block) <= Self.limit { return (block, span.upperBound) }
        let marked = text.codePoints(in: span)
        if marked > Self.limit {
            let cut = text.offset(span.lowerBound, movedBy: Self.limit, within: span)
            let end = lastBreak(before: cut, after: span.lowerBound)
            return (span.lowerBound..<end, end)
        }
        let room = Self.limit - marked
        let before = text.codePoints(in: block.lowerBound..<span.lowerBound)
        let after = text.codePoints(in: span.upperBound..<block.upperBound)
        // What one side leaves free goes to the other.
        let left = min(before, max(room / 2, room - after))
        let right = min(after, room - left)
        var lower = text.offset(span.lowerBound, movedBy: -left, within: block)
        var upper = text.offset(span.upperBound, movedBy: right, within: block)
        if left < before { lower = firstBreak(from: lower, before: span.lowerBound) }
        if right < after { upper = lastBreak(before: upper, after: span.upperBound) }
        return (lower..<upper, span.upperBound)
    }

    /// Where the first whole word begins; the span where there is none before it.
    private func firstBreak(from offset: Int, before end: Int) -> Int {
        if offset > block.lowerBound, Self.isSpace(text.bytes[offset - 1]) { return offset }
        var index = offset
        while index < end, !Self.isSpace(text.bytes[index]) { index += 1 }
        while index < end, Self.isSpace(text.bytes[index]) { index += 1 }
        // Scripts without spaces are cut between characters.
        return index == end && offset < end && !Self.isSpace(text.bytes[end - 1]) ? offset : index
    }

    /// Where the last whole word ends.
    private func lastBreak(before offset: Int, after start: Int) -> Int {
        if offset < block.upperBound, Self.isSpace(text.bytes[offset]) { return offset }
        var index = offset
        while index > start, !Self.isSpace(text.bytes[index - 1]) { index -= 1 }
        guard index > start else { return offset }
        while index > start, Self.isSpace(text.bytes[index - 1]) { index -= 1 }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
