internal import ArchiveReading
internal import Diagnostics

/// The front matter of a file by lines: each key with the comments above it and the lines of its value.
///
/// Only block mappings have lines of their own for each key; front matter in braces has no layout.
struct FrontMatterLayout {
    /// One key with what belongs to it.
    struct Section {
        let entry: Datum.Entry
        /// From the first comment or empty line above the key.
        let start: Int
        /// Where the key's own line begins.
        let line: Int
        /// After the last line of its value, and of comments that are indented deeper than the key.
        let end: Int
    }

    let parts: FrontMatter
    /// In the order of the file, without gaps.
    let sections: [Section]
    /// How far the keys are indented.
    let indent: Int

    /// Nothing where the file has no front matter, or none in lines.
    ///
    /// - Parameter source: a file that was read without errors.
    init?(_ source: SourceText) {
        guard let parts = FrontMatter.split(source).value,
            case .mapping(let entries, _)? = YAMLReader.read(source, parts.yaml).value
        else { return nil }
        self.init(source, parts, entries)
    }

    private init?(_ source: SourceText, _ parts: FrontMatter, _ entries: [Datum.Entry]) {
        let bytes = source.bytes
        let sorted = entries.sorted { $0.keyRange.lowerBound < $1.keyRange.lowerBound }
        let lines = sorted.map { Self.lineStart(of: $0.keyRange.lowerBound, in: bytes) }
        guard let first = sorted.first, let firstLine = lines.first else { return nil }
        let indent = first.keyRange.lowerBound - firstLine
        // Each key begins its line, at the same column as all others.
        for (entry, line) in zip(sorted, lines) {
            guard entry.keyRange.lowerBound - line == indent,
                bytes[line..<entry.keyRange.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") })
            else { return nil }
        }
        guard Set(lines).count == lines.count else { return nil }
        self.parts = parts
        self.indent = indent
        var starts = lines.enumerated().map { index, line in
            let floor = index == 0 ? parts.yaml.lowerBound : lines[index - 1]
            return Self.leadStart(above: line, downTo: floor, indent: indent, in: bytes)
        }
        // What stands at the very top, with an empty line below it, is about the whole file and stays there.
        if let top = starts.first, let line = lines.first {
            starts[0] = Self.afterLastEmptyLine(in: bytes, top..<line)
        }
        let end = Self.leadStart(
            above: parts.yaml.upperBound, downTo: lines.last ?? parts.yaml.lowerBound, indent: indent, in: bytes)
        let ends = starts.dropFirst() + [end]
        sections = zip(zip(sorted, lines), zip(starts, ends)).map { key, range in
            Section(entry: key.0, start: range.0, line: key.1, end: range.1)
        }
    }

    // MARK: Lines

    static func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    /// Where the comments and empty lines above a line begin. A comment that is indented deeper than the keys belongs to the
    /// value before it: it may be a line of a text.
    static func leadStart(above line: Int, downTo floor: Int, indent: Int, in bytes: [UInt8]) -> Int {
        var start = line
        while start > floor {
            let previous = lineStart(of: start - 1, in: bytes)
            guard previous >= floor else { break }
            let text = bytes[previous..<start]
            let spaces = text.prefix { $0 == UInt8(ascii: " ") }.count
            let isComment = text.dropFirst(spaces).first == UInt8(ascii: "#") && spaces <= indent
            guard isComment || isEmpty(text) else { break }
            start = previous
        }
        return start
    }

    private static func afterLastEmptyLine(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        var start = range.upperBound
        while start > range.lowerBound {
            let previous = lineStart(of: start - 1, in: bytes)
            if isEmpty(bytes[previous..<start]) { return start }
            start = previous
        }
        return start
    }

    static func isEmpty(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t")
        }
    }
}
