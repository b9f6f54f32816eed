internal import ArchiveReading

/// A mapping below a key of front matter by lines, such as an entry of `evidence`: each key with the comments above it and the
/// lines of its value.
struct NestedMapping {
    private struct Section {
        let key: String
        let start: Int
        /// Where the key's own line begins.
        let line: Int
        let end: Int
    }

    private let sections: [Section]
    /// Where the dash stands that begins an entry of a list, in the line of its first key.
    private let dash: Int?

    /// Nothing where the keys have no lines of their own, as in braces.
    ///
    /// - Parameter end: where the front matter ends.
    init?(_ entries: [Datum.Entry], in bytes: [UInt8], end: Int) {
        let sorted = entries.sorted { $0.keyRange.lowerBound < $1.keyRange.lowerBound }
        let lines = sorted.map { FrontMatterLayout.lineStart(of: $0.keyRange.lowerBound, in: bytes) }
        guard let first = sorted.first, let firstLine = lines.first, let lastLine = lines.last, Set(lines).count == lines.count
        else { return nil }
        let indent = first.keyRange.lowerBound - firstLine
        var dash: Int?
        for (entry, line) in zip(sorted, lines) {
            guard entry.keyRange.lowerBound - line == indent else { return nil }
            for offset in line..<entry.keyRange.lowerBound where bytes[offset] != UInt8(ascii: " ") {
                guard line == firstLine, dash == nil, bytes[offset] == UInt8(ascii: "-") else { return nil }
                dash = offset
            }
        }
        self.dash = dash
        // Comments above the first key are about the whole entry.
        let starts = lines.enumerated().map { index, line in
            index == 0
                ? line : FrontMatterLayout.leadStart(above: line, downTo: lines[index - 1], indent: indent, in: bytes)
        }
        let last = Self.valueEnd(from: lastLine, indent: indent, end: end, in: bytes)
        let ends =
            Array(starts.dropFirst()) + [FrontMatterLayout.leadStart(above: last, downTo: lastLine, indent: indent, in: bytes)]
        sections = sorted.indices.map { index in
            Section(key: sorted[index].key, start: starts[index], line: lines[index], end: ends[index])
        }
    }

    /// The bytes with the keys in an order; as many bytes as before.
    ///
    /// - Parameter rank: the place of each key.
    func sorted(by rank: [String: Int], _ bytes: [UInt8]) -> [UInt8] {
        let order = sections.indices.sorted { one, other in
            (rank[sections[one].key] ?? rank.count, one) < (rank[sections[other].key] ?? rank.count, other)
        }
        guard let first = sections.first, let last = sections.last, let newFirst = order.first else { return bytes }
        var bytes = bytes
        if let dash, newFirst != sections.startIndex {
            bytes[dash] = UInt8(ascii: " ")
            bytes[sections[newFirst].line + dash - first.line] = UInt8(ascii: "-")
        }
        let middle = order.flatMap { bytes[sections[$0].start..<sections[$0].end] }
        return Array(bytes[..<first.start]) + middle + bytes[last.end...]
    }

    /// Where the first line begins that is no part of a value: one that is not indented deeper than its key, but for the
    /// entries of a list, whose dashes may stand below the key.
    private static func valueEnd(from line: Int, indent: Int, end: Int, in bytes: [UInt8]) -> Int {
        func next(_ line: Int) -> Int { bytes[line..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end }
        var line = next(line)
        while line < end {
            let text = bytes[line..<next(line)]
            let spaces = text.prefix { $0 == UInt8(ascii: " ") }.count
            let rest = text.dropFirst(spaces)
            let isEntry = spaces == indent && rest.first == UInt8(ascii: "-")
            guard spaces > indent || isEntry || FrontMatterLayout.isEmpty(text) || rest.first == UInt8(ascii: "#") else { break }
            line = next(line)
        }
        return line
    }
}
