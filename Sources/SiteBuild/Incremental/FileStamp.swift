#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the file system says of a file without opening it: equal stamps spare a look at the bytes, unequal ones decide nothing.
struct FileStamp: Sendable, Hashable {
    /// In bytes.
    let size: Int64
    /// In nanoseconds since 1970.
    let modified: Int64
    /// Of the last change of content or of attributes, in nanoseconds since 1970: no usual tool sets it back.
    let changed: Int64
    let inode: UInt64

    init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// Of the file that a path leads to, through links; nothing where that is no regular file.
    init?(following path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    /// Of what stands at a path itself; nothing where that is no regular file.
    init?(at path: String) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    /// Of what stands in an open folder; nothing where that is no regular file.
    init?(_ name: String, in folder: Int32) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    /// Of an open file; nothing where that is no regular one.
    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    /// Whether anything stands at a path, if only a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private init(_ status: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        self.init(
            size: Int64(status.st_size), modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed),
            inode: UInt64(status.st_ino))
    }

    /// Whether the file may have been written again since this moment without another stamp.
    ///
    /// - Parameter moment: in nanoseconds since 1970.
    func isAsNew(as moment: Int64) -> Bool { max(modified, changed) >= moment - Self.coarseness }

    /// The coarsest time stamps of file systems in use (FAT) count in steps of two seconds.
    private static let coarseness: Int64 = 2_000_000_000

    /// Now, in nanoseconds since 1970.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
}
