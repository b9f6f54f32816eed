import Hypertext
import Markup

/// Where words stand on another page, as a text directive (https://wicg.github.io/scroll-to-text-fragment/):
///
///     text=[prefix-,]start[,end][,-suffix]
///
/// A browser takes whole words, without regard to case, and the first place that fits; so prefix and suffix stand where
/// the words begin or end within a word, or occur elsewhere too. They come from the words' own block.
struct TextFragment {
    /// Longer quotations are named by their first and last words.
    private static let limit = 200
    /// Bytes at each end of a longer quotation, before they are extended to whole words.
    private static let edge = 40
    /// Beyond so many bytes of text the words are taken to occur elsewhere, without looking.
    private static let searchLimit = 1 << 20

    private let text: CanonicalText
    private let block: Range<Int>
    private let quote: TextQuote
    /// The words, without white space around them.
    private let words: Range<Int>

    init(of annotation: Annotation, in body: Body) {
        text = body.text
        block = body.blocks[Int(annotation.block)].text.range
        quote = annotation.quote
        var words = annotation.text.range.clamped(to: block)
        while !words.isEmpty, WordEdges.isSpace(text.bytes[words.lowerBound]) { words = words.dropFirst() }
        while !words.isEmpty, WordEdges.isSpace(text.bytes[words.upperBound - 1]) { words = words.dropLast() }
        self.words = words
    }

    /// The directive, percent-encoded.
    var directive: String {
        let (start, end) = parts
        let isAmbiguous = !isUnique(start)
        var result = "text="
        if isAmbiguous || WordEdges.isInsideWord(words.lowerBound, in: text.bytes, block) {
            let prefix = self.prefix
            if !prefix.isEmpty { result += Self.encode(text[prefix]) + "-," }
        }
        result += Self.encode(text[start])
        if let end { result += "," + Self.encode(text[end]) }
        if isAmbiguous || WordEdges.isInsideWord(words.upperBound, in: text.bytes, block) {
            let suffix = self.suffix
            if !suffix.isEmpty { result += ",-" + Self.encode(text[suffix]) }
        }
        return result
    }

    /// Percent-encodes a part of a directive, its own punctuation `-`, `,` and `&` included.
    static func encode(_ part: String) -> String {
        let encoded = PercentEncoding.encode(part)
        guard encoded.utf8.contains(UInt8(ascii: "-")) else { return encoded }
        return encoded.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "%2D")
    }

    /// The words whole, or their first and last ones; a line break is nothing that a search can be trusted to cross.
    private var parts: (start: ByteRange, end: ByteRange?) {
        let isLong = words.count > Self.limit && text.codePoints(in: words) > Self.limit
        let breaks = text.bytes[words].contains(UInt8(ascii: "\n"))
        guard isLong || breaks else { return (ByteRange(words), nil) }
        let first = text.bytes[words].firstIndex(of: UInt8(ascii: "\n")) ?? words.upperBound
        let last = text.bytes[words].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? words.lowerBound
        let start = WordEdges.end(
            after: min(words.lowerBound + Self.edge, first), in: text.bytes, words.lowerBound..<first)
        let end = WordEdges.start(
            before: max(words.upperBound - Self.edge, last), in: text.bytes, last..<words.upperBound)
        return (ByteRange(words.lowerBound, start), ByteRange(end, words.upperBound))
    }

    /// What stands before the words in their block, from the start of a word on.
    private var prefix: ByteRange {
        let range = quote.prefix.range.clamped(to: block.lowerBound..<words.lowerBound)
        var start = WordEdges.start(after: range.lowerBound, in: text.bytes, block.lowerBound..<range.upperBound)
        var end = words.lowerBound
        while end > start, WordEdges.isSpace(text.bytes[end - 1]) { end -= 1 }
        // Of lines, the search sees the last.
        if let line = text.bytes[start..<end].lastIndex(of: UInt8(ascii: "\n")) { start = line + 1 }
        return ByteRange(start, end)
    }

    /// What stands after the words in their block, to the end of a word.
    private var suffix: ByteRange {
        let range = quote.suffix.range.clamped(to: words.upperBound..<block.upperBound)
        var end = WordEdges.end(before: range.upperBound, in: text.bytes, range.lowerBound..<block.upperBound)
        var start = words.upperBound
        while start < end, WordEdges.isSpace(text.bytes[start]) { start += 1 }
        if let line = text.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) { end = line }
        return ByteRange(start, end)
    }

    /// Whether words stand once in the text, in ASCII without regard to case.
    private func isUnique(_ range: ByteRange) -> Bool {
        guard !range.isEmpty, text.bytes.count <= Self.searchLimit else { return false }
        return text.bytes.withUnsafeBytes { bytes in
            let words = UnsafeRawBufferPointer(rebasing: bytes[range.range])
            let start = range.range.lowerBound
            return !Self.stands(words, startingIn: 0..<start, of: bytes)
                && !Self.stands(words, startingIn: start + 1..<bytes.count, of: bytes)
        }
    }

    /// Whether words stand somewhere in a text, beginning within bounds.
    private static func stands(
        _ words: UnsafeRawBufferPointer, startingIn bounds: Range<Int>, of bytes: UnsafeRawBufferPointer
    ) -> Bool {
        typealias Lanes = SIMD16<UInt8>
        let end = min(bounds.upperBound, bytes.count - words.count + 1)
        // Bit 5 tells small letters from capitals; what it confuses besides is compared again.
        let first = Lanes(repeating: words[0] | 0x20)
        let last = Lanes(repeating: words[words.count - 1] | 0x20)
        let smallLetters = Lanes(repeating: 0x20)
        var index = bounds.lowerBound
        while index < end {
            // Sixteen places at once, as long as the text lasts: first and last byte must fit.
            if index + words.count - 1 + Lanes.scalarCount <= bytes.count {
                let starts = bytes.loadUnaligned(fromByteOffset: index, as: Lanes.self) | smallLetters
                let ends = bytes.loadUnaligned(fromByteOffset: index + words.count - 1, as: Lanes.self) | smallLetters
                if !any((starts .== first) .& (ends .== last)) {
                    index += Lanes.scalarCount
                    continue
                }
            }
            for place in index..<min(index + Lanes.scalarCount, end) where stands(words, at: place, in: bytes) { return true }
            index += Lanes.scalarCount
        }
        return false
    }

    private static func stands(
        _ words: UnsafeRawBufferPointer, at start: Int, in bytes: UnsafeRawBufferPointer
    ) -> Bool {
        for index in 0..<words.count where folded(words[index]) != folded(bytes[start + index]) { return false }
        return true
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension Range<Int> {
    fileprivate func dropFirst() -> Range<Int> { lowerBound + 1..<upperBound }
    fileprivate func dropLast() -> Range<Int> { lowerBound..<upperBound - 1 }
}
