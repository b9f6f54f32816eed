/// A range of bytes in a file or a text, in 8 bytes of memory: archives hold a million of them.
///
/// Files are far below 2 GiB; an offset beyond that is held at the greatest that fits.
package struct ByteRange: Sendable, Hashable {
    package let start: Int32
    package let end: Int32

    package init(_ start: Int, _ end: Int) {
        self.start = Int32(clamping: start)
        self.end = Int32(clamping: max(start, end))
    }

    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
    package var count: Int { Int(end - start) }
    package var isEmpty: Bool { start == end }
}
