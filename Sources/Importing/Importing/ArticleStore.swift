internal import Foundation
package import SiteBuild

/// Writes imported files below `Content` of an archive, and nowhere else.
package struct ArticleStore: Sendable {
    private let source: String

    /// - Parameter source: the folder with `site.json` and `Content`.
    package init(source: String) { self.source = source }

    /// Writes a file by renaming a finished one into place, so that nobody ever sees half of one.
    ///
    /// - Parameters:
    ///   - path: relative to `Content`; its last part is the file.
    ///   - replaces: whether a file that is there may be replaced.
    /// - Throws: `SystemError`; with `EEXIST` where a file is there that may not be replaced, with `EPERM` where a symbolic
    ///   link on the way leads out of `Content`.
    package func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(SystemError) {
        let folder = (path as NSString).deletingLastPathComponent
        try RecordFolder(source: source, path: folder).write(
            bytes, to: (path as NSString).lastPathComponent, replaces: replaces)
    }
}
