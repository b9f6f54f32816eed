internal import Foundation
internal import SiteBuild

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A folder below `Content` into which records are written.
struct RecordFolder: Sendable {
    private let folder: String

    /// Makes the folder if it is not there.
    ///
    /// - Parameters:
    ///   - source: the folder with `site.json` and `Content`.
    ///   - path: relative to `Content`.
    /// - Throws: `SystemError`; with `EPERM` where a symbolic link on the way leads out of `Content`.
    init(source: String, path: String) throws(SystemError) {
        let content = source + "/Content"
        folder = path.isEmpty ? content : content + "/" + path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw SystemError("write", folder, code: errno == 0 ? EACCES : errno)
        }
        let inner = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let outer = URL(fileURLWithPath: content).resolvingSymlinksInPath().path
        guard inner == outer || inner.hasPrefix(outer + "/") else { throw SystemError("write", folder, code: EPERM) }
    }

    /// Writes a file by renaming a finished one into place, so that nobody ever sees half of one.
    ///
    /// - Throws: `SystemError`; with `EEXIST` where a file is there that may not be replaced.
    func write(_ bytes: [UInt8], to name: String, replaces: Bool) throws(SystemError) {
        let full = folder + "/" + name
        let temporary = folder + "/.import-\(getpid())-" + name
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
}
