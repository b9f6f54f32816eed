package import Diagnostics

/// The text of a file that a diagnostic names, read again for its excerpt.
package enum SourceLookup {
    /// Nothing where it cannot be read; a built-in template is found inside the program.
    ///
    /// - Parameter path: relative to the source folder, as diagnostics have it.
    package static func text(of path: String, source: String) -> SourceText? {
        if isWithin(path, source), let bytes = try? FileReading.bytes(of: source + "/" + path) {
            return SourceText(path: path, bytes: bytes)
        }
        guard path.hasPrefix("Templates/"), let bytes = Theme.builtin[String(path.dropFirst("Templates/".count))] else {
            return nil
        }
        return SourceText(path: path, bytes: bytes)
    }

    /// Whether a path stays in its folder: what a link leads to outside is nobody's to be shown.
    private static func isWithin(_ path: String, _ source: String) -> Bool {
        let top = path.split(separator: "/").first.map(String.init) ?? path
        guard let folder = FolderListing.realPath(top == path ? source : source + "/" + top),
            let real = FolderListing.realPath(source + "/" + path)
        else { return false }
        return real.hasPrefix(folder == "/" ? "/" : folder + "/")
    }
}
