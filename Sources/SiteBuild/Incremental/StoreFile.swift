#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An open file of which several workers read and write parts.
final class StoreFile: Sendable {
    private let descriptor: Int32
    /// Where it lies until it takes its place; nothing where it is in its place.
    let temporary: String?
    let isWritable: Bool

    /// A file that is there; nothing where it cannot be opened, or is no regular file.
    init?(_ path: String, isReadOnly: Bool) {
        let descriptor = open(path, (isReadOnly ? O_RDONLY : O_RDWR) | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        temporary = nil
        isWritable = !isReadOnly
        if FileStamp(of: descriptor) == nil { return nil }
    }

    /// A new, empty file.
    init?(new path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        temporary = path
        isWritable = true
    }

    deinit { Descriptor.close(descriptor) }

    /// Nothing where there are not as many.
    func bytes(at offset: Int, count: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            while done < count {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                done += got
            }
        }
        return bytes.count == count ? bytes : nil
    }

    /// Whether all of them could be written.
    func write(_ bytes: [UInt8], at offset: Int) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }
}
