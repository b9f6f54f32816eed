/// Files that lie over a small archive in order, to show what earns a diagnostic and what does not.
///
/// The text is a series of files, each below a line `-- path --`; `-- path (folder) --` is an empty folder,
/// `-- path -> target --` a symbolic link and `-- path (absent) --` takes a file away. `‸` (U+2038) marks the place
/// where a diagnostic is due and is no part of the file.
package struct Example: Sendable, ExpressibleByStringLiteral {
    /// What stands at one path of an example.
    package enum Entry: Sendable, Equatable {
        case file(String)
        case folder
        case link(String)
        case absent
    }

    /// The mark of a place: no part of the file.
    package static let mark: Character = "‸"

    /// The text as it was written, marks included.
    package let text: String

    package init(stringLiteral text: String) { self.text = text }
    package init(_ text: String) { self.text = text }

    /// The paths with what stands there, in the order of the text; marks still in the files.
    package var entries: [(path: String, entry: Entry)] {
        var result: [(path: String, entry: Entry)] = []
        var body: [Substring] = []
        func closeFile() {
            guard let last = result.indices.last, case .file = result[last].entry else { return }
            result[last].entry = .file(body.map { $0 + "\n" }.joined())
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else {
                body.append(line)
                continue
            }
            closeFile()
            body = []
            result.append(Self.header(line.dropFirst(3).dropLast(3)))
        }
        if body.last == "" { body.removeLast() }
        closeFile()
        return result
    }

    private static func header(_ text: Substring) -> (path: String, entry: Entry) {
        if text.hasSuffix(" (folder)") { return (String(text.dropLast(9)), .folder) }
        if text.hasSuffix(" (absent)") { return (String(text.dropLast(9)), .absent) }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        if parts.count == 3, parts[1] == "->" { return (String(parts[0]), .link(String(parts[2]))) }
        return (String(text), .file(""))
    }
}
