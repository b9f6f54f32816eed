package import Diagnostics

/// Where the parts of a content file lie: a YAML mapping between two `---` lines, then the body.
package struct FrontMatter: Sendable, Equatable {
    /// The first `---`.
    package let opening: Range<Int>
    /// The bytes between the two lines.
    package let yaml: Range<Int>
    /// The bytes after the second one.
    package let body: Range<Int>

    /// Finds the parts of a file; a byte order mark and CRLF are accepted.
    package static func split(_ source: SourceText) -> Diagnosed<FrontMatter?> {
        let bytes = source.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = fence(bytes, at: start) else {
            if let fix = lineFeeds(source, from: start) {
                return Diagnosed(nil, [.wrongLineEnds(Place(source.path, at: start), fix)])
            }
            return Diagnosed(nil, [.missingFrontMatter(Place(source.path, at: start), fix: leadingSpace(source, from: start))])
        }
        var line = first
        while line < bytes.count {
            if let end = fence(bytes, at: line) {
                return Diagnosed(
                    FrontMatter(opening: start..<start + 3, yaml: first..<line, body: end..<bytes.count))
            }
            line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        }
        return Diagnosed(nil, [.unclosedFrontMatter(Place(source.path, start..<start + 3))])
    }

    /// Line feeds for the carriage returns of a file that has no other line ends.
    private static func lineFeeds(_ source: SourceText, from start: Int) -> Fix? {
        guard source.bytes[start...].starts(with: "---\r".utf8), !source.bytes.dropLast().contains(UInt8(ascii: "\n"))
        else { return nil }
        let range = start..<source.bytes.count
        let text = String(decoding: source.bytes[range], as: UTF8.self)
        return Fix(
            "Write line feeds in place of the carriage returns",
            [.init(text, with: text.map { $0 == "\r" ? "\n" : String($0) }.joined(), at: Place(source.path, range))])
    }

    /// The removal of blank lines before the first `---`.
    private static func leadingSpace(_ source: SourceText, from start: Int) -> Fix? {
        let bytes = source.bytes
        guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }), first > start, fence(bytes, at: first) != nil,
            bytes[first - 1] == UInt8(ascii: "\n")
        else { return nil }
        let space = String(decoding: bytes[start..<first], as: UTF8.self)
        return Fix("Take out the empty lines", [.init(space, with: "", at: Place(source.path, start..<first))])
    }

    /// Where the line after a `---` line begins, if there is one at `start`; white space may follow the hyphens.
    private static func fence(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        var index = start + 3
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"): return index + 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
            default: return nil
            }
        }
        return index
    }
}

// MARK: - Words

extension Diagnostic {
    fileprivate static func wrongLineEnds(_ place: Place, _ fix: Fix) -> Diagnostic {
        Diagnostic(
            .missingFrontMatter, at: place, "this file does not begin with front matter: all of it is one line",
            help: "Its lines end with carriage returns alone: save it with the line ends of Unix (LF).", fix: fix)
    }

    fileprivate static func missingFrontMatter(_ place: Place, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .missingFrontMatter, at: place, "this file does not begin with front matter",
            help: fix == nil
                ? "Begin the file with a line `---`, of three hyphens and nothing else, the keys, and another line `---`."
                : "The line `---` is the first of the file: take out what stands before it.",
            fix: fix)
    }

    fileprivate static func unclosedFrontMatter(_ place: Place) -> Diagnostic {
        Diagnostic(
            .unclosedFrontMatter, at: place, "the front matter that begins here has no end",
            help: "Put a line `---` after the last key.")
    }
}

extension DiagnosticKind {
    package static let missingFrontMatter = DiagnosticKind(
        "missing-front-matter", .error, "a content file does not begin with front matter",
        explanation: """
            Each file in `Content` says what it is in front matter: a YAML mapping between two lines `---` at its very
            start. Without it nothing is known of the record, not even its title, so it cannot be published.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ‸name: Bo Lind
            kind: person
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            """)

    package static let unclosedFrontMatter = DiagnosticKind(
        "unclosed-front-matter", .error, "front matter has no closing line",
        explanation: """
            The front matter ends with a line that holds `---` and nothing else. Without it the whole file would be
            read as keys, and the body would be lost.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ‸---
            name: Bo Lind
            kind: person
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            """)
}
