/// Where something stands: a file and a range of its bytes.
package struct Place: Sendable, Hashable {
    /// The path as messages show it.
    package let file: String
    /// UTF-8 offsets from the start of the file; an empty range is a point.
    package let range: Range<Int>

    package init(_ file: String, _ range: Range<Int>) {
        self.file = file
        self.range = range
    }

    package init(_ file: String, at offset: Int) {
        self.init(file, offset..<offset)
    }
}

extension Place: Comparable {
    package static func < (lhs: Place, rhs: Place) -> Bool {
        (lhs.file, lhs.range.lowerBound, lhs.range.upperBound)
            < (rhs.file, rhs.range.lowerBound, rhs.range.upperBound)
    }
}
