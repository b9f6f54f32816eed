#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads whole files by `open` and `read`: Foundation's ways cost several times as much on Linux.
package enum FileReading {
    /// The bytes of a file.
    ///
    /// - Throws: `SystemError` if it cannot be opened or read, or is no regular file.
    package static func bytes(of path: String) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SystemError("read", path) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path: path)
    }

    /// The bytes of a file, with what the file system said of it before they were read.
    static func stampedBytes(of path: String) throws(SystemError) -> (bytes: [UInt8], stamp: FileStamp) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SystemError("read", path) }
        defer { close(descriptor) }
        guard let stamp = FileStamp(of: descriptor) else {
            // Not a regular file: reading says so in the usual words.
            return (try bytes(of: descriptor, path: path), FileStamp(size: 0, modified: 0, changed: 0, inode: 0))
        }
        return (try bytes(of: descriptor, path: path), stamp)
    }

    /// Gives the bytes of a file part by part, so that a file of any size takes little memory.
    static func forEachPart(
        of path: String, _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
    ) throws(SystemError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SystemError("read", path) }
        defer { close(descriptor) }
        var part = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = read(descriptor, &part, part.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw SystemError("read", path) }
            guard got > 0 else { return }
            let result = part.withUnsafeBytes { buffer -> Result<Void, SystemError> in
                Result { () throws(SystemError) in try body(UnsafeRawBufferPointer(rebasing: buffer[..<got])) }
            }
            try result.get()
        }
    }

    static func bytes(of descriptor: Int32, path: String) throws(SystemError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemError("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw SystemError("read", path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        let expected = Int(status.st_size)
        var failure: Int32 = 0
        // One byte more than expected, so that the end shows in the first read.
        var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        if failure != 0 { throw SystemError("read", path, code: failure) }
        // A file that grows while it is read is read to its present end.
        while bytes.count > expected {
            var more = [UInt8](repeating: 0, count: 65_536)
            let got = read(descriptor, &more, more.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw SystemError("read", path) }
            guard got > 0 else { break }
            bytes += more[..<got]
        }
        return bytes
    }
}
