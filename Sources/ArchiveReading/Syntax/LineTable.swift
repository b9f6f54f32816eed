/// Turns a line and a column in code points, as libyaml counts them, into a byte offset of the file.
struct LineTable {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// - Parameter range: the bytes whose first line is line 1.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        var starts = [range.lowerBound]
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            // libyaml breaks lines at CR, LF and CRLF.
            if byte == UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == UInt8(ascii: "\r"), index >= range.upperBound || bytes[index] != UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == 0xE2, index + 1 < range.upperBound, bytes[index] == 0x80,
                bytes[index + 1] == 0xA8 || bytes[index + 1] == 0xA9
            {
                // … and at U+2028 and U+2029.
                index += 2
                starts.append(index)
            } else if byte == 0xC2, index < range.upperBound, bytes[index] == 0x85 {
                // … and at U+0085.
                index += 1
                starts.append(index)
            }
        }
        self.starts = starts
    }

    /// - Parameters:
    ///   - line: from 1.
    ///   - column: from 1, in code points.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= starts.count else { return starts.last ?? 0 }
        var offset = starts[line - 1]
        var left = column - 1
        while left > 0, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}
