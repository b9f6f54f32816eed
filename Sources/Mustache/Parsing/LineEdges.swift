/// What stands around a tag on its line: this decides whether it stands alone.
struct LineEdges {
    /// Where the line begins if only white space stands before the tag.
    let lineStart: Int?
    /// Behind the line's end if only white space stands after the tag.
    let nextLine: Int?

    /// - Parameter bodyStart: where the text begins, behind a byte order mark.
    init(of tag: Range<Int>, in bytes: [UInt8], bodyStart: Int) {
        var before = tag.lowerBound
        while before > bodyStart, Self.isBlank(bytes[before - 1]) { before -= 1 }
        lineStart = before == bodyStart || bytes[before - 1] == UInt8(ascii: "\n") ? before : nil

        var after = tag.upperBound
        while after < bytes.count, Self.isBlank(bytes[after]) { after += 1 }
        if after == bytes.count {
            nextLine = after
        } else if bytes[after] == UInt8(ascii: "\n") {
            nextLine = after + 1
        } else if bytes[after...].starts(with: Array("\r\n".utf8)) {
            nextLine = after + 2
        } else {
            nextLine = nil
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
