/// New bytes for a range of a file's bytes; an empty range is where they are put in.
struct ByteEdit: Sendable, Equatable {
    let range: Range<Int>
    let text: String

    /// The bytes with all edits made; nothing where two of them overlap.
    static func apply(_ edits: [ByteEdit], to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) })
        {
            guard edit.range.lowerBound >= position, edit.range.upperBound <= bytes.count else { return nil }
            result += bytes[position..<edit.range.lowerBound]
            result += edit.text.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}
