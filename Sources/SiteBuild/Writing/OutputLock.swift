#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Keeps two builds of one output folder apart: the lock is the folder's own (`flock`), so that it leaves no file behind and
/// ends with the process that holds it, however that ends.
struct OutputLock: Sendable {
    /// The file in the staging folder that names the process.
    static let holderFile = "holder"

    private let descriptor: Int32

    /// Waits until no other build works on a folder; nothing where there is no such folder.
    ///
    /// - Parameter onWait: called once before waiting, with the number of the process that works on it if that is known.
    init?(_ path: String, onWait: (Int?) -> Void) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            onWait(Self.holder(of: path))
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        }
    }

    func release() { Descriptor.close(descriptor) }

    private static func holder(of path: String) -> Int? {
        guard let bytes = try? FileReading.bytes(of: path + "/" + OutputFolder.staging + "/" + holderFile) else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }
}
