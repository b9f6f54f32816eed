package import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes what fixes make of files: all of them, or none.
package enum FixWriter {
    /// Why nothing was written.
    package enum Refusal: Error {
        /// The file is not as it was when it was checked.
        case changed(String)
        case system(SystemError)
    }

    /// Finished files are laid beside those that are there, and only then renamed over them; if that fails, those that were
    /// renamed are put back.
    ///
    /// - Parameters:
    ///   - plan: of the diagnostics of a check.
    ///   - source: the folder that its paths are relative to.
    package static func write(_ plan: FixPlan, in source: String) throws(Refusal) {
        var prepared: [(temporary: String, target: String, before: [UInt8])] = []
        do throws(Refusal) {
            for file in plan.files {
                // Through a link the file itself is changed, and the link stays one.
                guard let target = FolderListing.realPath(source + "/" + file.path) else { throw .changed(file.path) }
                guard try bytes(of: target) == file.before else { throw .changed(file.path) }
                prepared.append((try lay(file.after, beside: target), target, file.before))
            }
        } catch {
            for file in prepared { unlink(file.temporary) }
            throw error
        }
        for (index, file) in prepared.enumerated() {
            guard rename(file.temporary, file.target) != 0 else { continue }
            let failure = SystemError("write", file.target)
            for rest in prepared[index...] { unlink(rest.temporary) }
            for done in prepared[..<index] {
                guard let temporary = try? lay(done.before, beside: done.target) else { continue }
                rename(temporary, done.target)
            }
            throw .system(failure)
        }
    }

    private static func bytes(of path: String) throws(Refusal) -> [UInt8] {
        do {
            return try FileReading.bytes(of: path)
        } catch {
            throw .system(error)
        }
    }

    /// A finished file beside another, with its permissions.
    ///
    /// - Returns: its path; the name begins with a dot, so that no build reads it.
    private static func lay(_ bytes: [UInt8], beside target: String) throws(Refusal) -> String {
        var status = stat()
        guard stat(target, &status) == 0 else { throw .system(SystemError("read", target)) }
        let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
        let temporary = "\(target[..<slash]).\(target[slash...]).fix-\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .system(SystemError("write", temporary)) }
        do throws(SystemError) {
            defer { Descriptor.close(descriptor) }
            try bytes.withUnsafeBytes { buffer -> Result<Void, SystemError> in
                Result { () throws(SystemError) in try Descriptor.writeAll(buffer, to: descriptor, path: temporary) }
            }.get()
            guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
                throw SystemError("write", temporary)
            }
        } catch {
            unlink(temporary)
            throw .system(error)
        }
        return temporary
    }
}
