/// Files that editors and version control make beside those that are edited, for a moment or as a backup.
package enum EditorFile {
    /// - Parameter path: with `/` between its parts; names that begin with a dot are not read anyway.
    package static func isOne(_ path: String) -> Bool {
        path.split(separator: "/").contains { part in
            part.hasPrefix(".") || isTemporary(part)
        }
    }

    private static func isTemporary(_ name: Substring) -> Bool {
        // Vim tries with a file of this name whether a folder can be written to.
        if name == "4913" || name.hasSuffix("~") { return true }
        if name.hasPrefix("#"), name.hasSuffix("#"), name.count > 1 { return true }
        if [".swp", ".swo", ".swx", ".tmp", ".bak", ".orig", ".rej", ".part", ".crdownload"].contains(where: name.hasSuffix) {
            return true
        }
        return name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
    }
}
