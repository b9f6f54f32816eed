package import Diagnostics

/// The text of a file that a diagnostic names, read again for its excerpt.
package enum SourceLookup {
    /// Nothing where it cannot be read; a built-in template is found inside the program.
    ///
    /// - Parameter path: relative to the source folder, as diagnostics have it.
    package static func text(of path: String, source: String) -> SourceText? {
        if let bytes = try? FileReading.bytes(of: source + "/" + path) { return SourceText(path: path, bytes: bytes) }
        guard path.hasPrefix("Templates/"), let bytes = Theme.builtin[String(path.dropFirst("Templates/".count))] else {
            return nil
        }
        return SourceText(path: path, bytes: bytes)
    }
}
