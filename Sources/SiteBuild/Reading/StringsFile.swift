internal import Diagnostics

/// A file of words of the interface, not yet read: `Templates/strings/de.json`.
struct StringsFile: Sendable {
    private static let folder = "strings/"
    private static let ending = ".json"

    /// BCP 47, as the file is named.
    let language: String
    let text: SourceText
    /// Whether it is the site's and not inside the program.
    let isOwn: Bool

    /// - Parameter path: relative to `Templates/`.
    /// - Returns: nothing for a path of another kind of file.
    init?(path: String, bytes: [UInt8], isOwn: Bool = false) {
        guard Self.isName(path) else { return nil }
        language = String(path.dropFirst(Self.folder.count).dropLast(Self.ending.count))
        text = SourceText(path: "Templates/" + path, bytes: bytes)
        self.isOwn = isOwn
    }

    static func isName(_ path: String) -> Bool { path.hasPrefix(folder) && path.hasSuffix(ending) }
}
