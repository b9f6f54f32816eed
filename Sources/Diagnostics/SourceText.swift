/// The text of one file, as it was read.
///
/// Offsets are UTF-8 bytes from the start of the file; lines and columns start at 1 and columns count code points.
package struct SourceText: Sendable {
    /// The path that messages show, relative to the source folder, with `/` between its parts.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// A line and a column, both from 1; the column counts code points.
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int
    }

    /// Where an offset lies; one that is out of the text lies at its end.
    package func position(at offset: Int) -> Position {
        let end = max(0, min(offset, bytes.count))
        var line = 1
        var start = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            start = index + 1
        }
        // The byte order mark is no part of the first line that an editor sees.
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
        let column = 1 + bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        return Position(line: line, column: column)
    }

    /// The bytes of the line that an offset lies in, without its line end.
    package func line(at offset: Int) -> Range<Int> {
        let middle = max(0, min(offset, bytes.count))
        var start = bytes[..<middle].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var end = bytes[middle...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return min(start, end)..<end
    }
}
