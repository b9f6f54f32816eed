internal import Foundation
package import SiteBuild

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes imported files below `Content` of an archive, and nowhere else.
package struct ArticleStore: Sendable {
    private let content: String

    /// - Parameter source: the folder with `site.json` and `Content`.
    package init(source: String) { content = source + "/Content" }

    /// Writes a file by renaming a finished one into place, so that nobody ever sees half of one.
    ///
    /// - Parameters:
    ///   - path: relative to `Content`; its last part is the file.
    ///   - replaces: whether a file that is there may be replaced.
    /// - Throws: `SystemError`; with `EEXIST` where a file is there that may not be replaced, with `EPERM` where a symbolic
    ///   link on the way leads out of `Content`.
    package func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(SystemError) {
        let full = content + "/" + path
        let folder = (full as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw SystemError("write", folder, code: errno == 0 ? EACCES : errno)
        }
        guard isWithin(folder) else { throw SystemError("write", full, code: EPERM) }
        let temporary = folder + "/.import-\(getpid())-" + (full as NSString).lastPathComponent
        guard let file = fopen(temporary, "wbx") else { throw SystemError("write", temporary) }
        let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
        let isWhole = written == bytes.count && fflush(file) == 0
        let failure = errno
        fclose(file)
        guard isWhole else {
            unlink(temporary)
            throw SystemError("write", full, code: failure)
        }
        // A link fails where the name is taken, also by somebody else in the meantime.
        let result = replaces ? rename(temporary, full) : link(temporary, full)
        let reason = errno
        if !replaces || result != 0 { unlink(temporary) }
        guard result == 0 else { throw SystemError("write", full, code: reason) }
    }

    /// Whether a folder, links followed, lies in `Content`.
    private func isWithin(_ folder: String) -> Bool {
        let inner = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let outer = URL(fileURLWithPath: content).resolvingSymlinksInPath().path
        return inner == outer || inner.hasPrefix(outer + "/")
    }
}
