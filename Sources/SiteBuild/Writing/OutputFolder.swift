#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The folder that the site is written to: nothing is written outside of it or through a symbolic link.
///
/// Every path is walked from the folder's own descriptor with `O_NOFOLLOW`, so that a link that appears while a build
/// runs leads nowhere either. Each file is written beside the site and then renamed into place, so that it is never
/// seen half written.
package struct OutputFolder: Sendable {
    /// Where files are written before they are renamed; relative to the output folder.
    static let staging = ".sitegen-staging"

    /// As it was named.
    let path: String
    private let root: Int32
    private let stagingRoot: Int32
    /// Asked before a file gets or loses its name.
    private let permit: Permit

    /// Throws to stop there; given the path of the file within the folder.
    typealias Permit = @Sendable (String) throws(SystemError) -> Void

    /// What stands at a path.
    enum Occupant: Sendable, Equatable {
        case nothing, file, folder, link, special
    }

    enum Written: Sendable {
        /// The file had these bytes already.
        case unchanged
        /// With what the file system says of it since.
        case written(FileStamp?)
    }

    /// Opens the folder, which is made if it is not there.
    init(_ path: String, permit: @escaping Permit = { _ throws(SystemError) in }) throws(SystemError) {
        self.path = path
        self.permit = permit
        try Self.makeFolders(path)
        root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard root >= 0 else { throw SystemError("open", path) }
        if mkdirat(root, Self.staging, 0o755) != 0, errno != EEXIST {
            throw SystemError("write", path + "/" + Self.staging)
        }
        stagingRoot = openat(root, Self.staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard stagingRoot >= 0 else { throw SystemError("open", path + "/" + Self.staging) }
        nameHolder()
    }

    /// Says which process writes here, for one that waits for it; nobody misses it where it cannot be said.
    private func nameHolder() {
        let file = openat(
            stagingRoot, OutputLock.holderFile, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { return }
        try? Self.writeAll(Array(String(getpid()).utf8), to: file, path: path)
        Descriptor.close(file)
    }

    /// Opens a folder to look at what is in it; nothing where there is none.
    init?(reading path: String) {
        self.path = path
        permit = { _ throws(SystemError) in }
        root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        stagingRoot = -1
        guard root >= 0 else { return nil }
    }

    /// Takes the staging folder away, with what a build that was killed left in it.
    func close() {
        guard stagingRoot >= 0 else {
            Descriptor.close(root)
            return
        }
        if let names = try? FolderListing.names(of: path + "/" + Self.staging) {
            for name in names { unlinkat(stagingRoot, name, 0) }
        }
        Descriptor.close(stagingRoot)
        unlinkat(root, Self.staging, AT_REMOVEDIR)
        Descriptor.close(root)
    }

    // MARK: Looking

    /// Whether nothing stands in the folder, the staging folder aside; not so if it cannot be listed.
    var isEmpty: Bool { (try? FolderListing.names(of: path))?.allSatisfy { $0 == Self.staging } ?? false }

    /// What stands at a path, seen without following links; a link on the way counts as standing at the path.
    func occupant(of path: OutputPath) -> Occupant {
        let (occupant, depth) = standing(at: path)
        // A file stands where a folder has to be.
        return occupant == .file && depth < path.parts.count ? .special : occupant
    }

    /// What stands at a path, or in the way to it.
    ///
    /// - Returns: also of how many parts the path is where it stands.
    func standing(at path: OutputPath) -> (occupant: Occupant, depth: Int) {
        var folder = root
        defer { if folder != root { Descriptor.close(folder) } }
        for (index, part) in path.folders.enumerated() {
            let kind = Self.kind(of: part, in: folder)
            guard kind == .folder else { return (kind, index + 1) }
            let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            if folder != root { Descriptor.close(folder) }
            folder = next
            if next < 0 {
                folder = root
                return (.special, index + 1)
            }
        }
        return (Self.kind(of: path.name, in: folder), path.parts.count)
    }

    /// The paths of all files below a folder; nothing where something stands there that does not go when they do, if only an empty folder.
    func files(below folder: String) -> [String]? {
        guard let names = try? FolderListing.names(of: path + "/" + folder), !names.isEmpty else { return nil }
        var files: [String] = []
        for name in names {
            let inner = folder + "/" + name
            switch OutputPath(inner).map(occupant) {
            case .file: files.append(inner)
            case .folder:
                guard let more = self.files(below: inner) else { return nil }
                files += more
            default: return nil
            }
        }
        return files
    }

    private static func kind(of name: String, in folder: Int32) -> Occupant {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .special
        }
    }

    /// The bytes of a file, or nothing where there is none.
    func bytes(of path: OutputPath) -> [UInt8]? {
        guard let parent = try? openFolder(path.folders) else { return nil }
        defer { Descriptor.close(parent) }
        return Self.bytes(of: path.name, in: parent)
    }

    private static func bytes(of name: String, in parent: Int32) -> [UInt8]? {
        let file = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { Descriptor.close(file) }
        return try? FileReading.bytes(of: file, path: name)
    }

    // MARK: Writing

    /// Writes a file if its bytes differ.
    ///
    /// - Parameters:
    ///   - worker: a number of the caller's own, so that two never stage in the same file.
    ///   - isKnown: whether the file that stands is known to have other bytes, so that it need not be looked at.
    ///   - isFlushed: whether the file is written even if its bytes are the same, and they are on the disk before it has its
    ///     name.
    func write(
        _ bytes: [UInt8], to path: OutputPath, worker: Int, isKnown: Bool = false, isFlushed: Bool = false
    ) throws(SystemError) -> Written {
        let (parent, isNew) = try makeFolder(path.folders, isLikelyNew: !isKnown)
        defer { Descriptor.close(parent) }
        if !isFlushed, !isKnown, !isNew, Self.hasSameBytes(bytes, path.name, in: parent) { return .unchanged }
        try stage(worker, for: path) { (file) throws(SystemError) in
            try Self.writeAll(bytes, to: file, path: self.describe(path))
            if isFlushed, fsync(file) != 0 { throw SystemError("write", self.describe(path)) }
        }
        try publish(worker, to: path, in: parent)
        return .written(FileStamp(path.name, in: parent))
    }

    /// Copies a file part by part if its bytes differ.
    func copy(_ source: String, to path: OutputPath, worker: Int) throws(SystemError) -> Written {
        let (parent, _) = try makeFolder(path.folders, isLikelyNew: false)
        defer { Descriptor.close(parent) }
        if try Self.hasSameBytes(asFile: source, path.name, in: parent) { return .unchanged }
        try stage(worker, for: path) { (file) throws(SystemError) in
            try FileReading.forEachPart(of: source) { (part) throws(SystemError) in
                try Descriptor.writeAll(part, to: file, path: self.describe(path))
            }
        }
        try publish(worker, to: path, in: parent)
        return .written(FileStamp(path.name, in: parent))
    }

    /// Removes a file and the folders that are empty without it; what is no regular file stays.
    func remove(_ path: OutputPath) throws(SystemError) {
        guard occupant(of: path) == .file, let parent = try? openFolder(path.folders) else { return }
        do {
            defer { Descriptor.close(parent) }
            try permit(path.parts.joined(separator: "/"))
            guard unlinkat(parent, path.name, 0) == 0 || errno == ENOENT else { throw SystemError("remove", describe(path)) }
        }
        var folders = path.folders
        while let last = folders.popLast() {
            guard let parent = try? openFolder(folders) else { return }
            let status = unlinkat(parent, last, AT_REMOVEDIR)
            Descriptor.close(parent)
            if status != 0 { return }
        }
    }

    // MARK: Steps

    private func describe(_ path: OutputPath) -> String { self.path + "/" + path.parts.joined(separator: "/") }

    private func openFolder(_ folders: ArraySlice<String>) throws(SystemError) -> Int32 {
        try walk(folders) { (_, folder, part) in
            (openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), false)
        }.folder
    }

    /// Opens a folder, which is made with those on the way where they are not there.
    ///
    /// - Parameter isLikelyNew: whether making it is tried before opening it, which spares a question where it is new.
    /// - Returns: also whether it was made now, so that nothing stands in it.
    private func makeFolder(
        _ folders: ArraySlice<String>, isLikelyNew: Bool
    ) throws(SystemError) -> (folder: Int32, isNew: Bool) {
        try walk(folders) { (isLast, folder, part) in
            func opened() -> Int32 { openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
            if !isLast || !isLikelyNew {
                let next = opened()
                if next >= 0 || errno != ENOENT { return (next, false) }
            }
            let isMade = mkdirat(folder, part, 0o755) == 0
            return isMade || errno == EEXIST ? (opened(), isMade) : (-1, false)
        }
    }

    /// Goes from folder to folder by a step that opens the next one.
    ///
    /// - Parameter step: given whether it is the last, an open folder and a name in it; what it gives is closed by who gets it at the end.
    private func walk(
        _ folders: ArraySlice<String>, _ step: (Bool, Int32, String) -> (folder: Int32, isNew: Bool)
    ) throws(SystemError) -> (folder: Int32, isNew: Bool) {
        var folder = root
        var isNew = false
        for index in folders.indices {
            let next = step(index + 1 == folders.endIndex, folder, folders[index])
            let code = errno
            if folder != root { Descriptor.close(folder) }
            guard next.folder >= 0 else {
                throw SystemError("write", path + "/" + folders.joined(separator: "/"), code: code)
            }
            (folder, isNew) = next
        }
        guard folder == root else { return (folder, isNew) }
        let copy = fcntl(root, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemError("open", path) }
        return (copy, false)
    }

    private func stage(
        _ worker: Int, for path: OutputPath, _ fill: (Int32) throws(SystemError) -> Void
    ) throws(SystemError) {
        let file = openat(stagingRoot, String(worker), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw SystemError("write", describe(path)) }
        do throws(SystemError) {
            try fill(file)
        } catch {
            Descriptor.close(file)
            throw error
        }
        // Some file systems tell only now that there was no room.
        guard Descriptor.close(file) == 0 else { throw SystemError("write", describe(path)) }
    }

    private func publish(_ worker: Int, to path: OutputPath, in parent: Int32) throws(SystemError) {
        try permit(path.parts.joined(separator: "/"))
        guard renameat(stagingRoot, String(worker), parent, path.name) == 0 else {
            throw SystemError("write", describe(path))
        }
    }

    private static func hasSameBytes(_ bytes: [UInt8], _ name: String, in parent: Int32) -> Bool {
        var status = stat()
        guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count
        else { return false }
        return self.bytes(of: name, in: parent) == bytes
    }

    private static func hasSameBytes(
        asFile source: String, _ name: String, in parent: Int32
    ) throws(SystemError) -> Bool {
        var status = stat()
        var wanted = stat()
        guard stat(source, &wanted) == 0, fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode & S_IFMT == S_IFREG, status.st_size == wanted.st_size
        else { return false }
        let file = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { Descriptor.close(file) }
        var isSame = true
        try FileReading.forEachPart(of: source) { (part) throws(SystemError) in
            guard isSame else { return }
            var offset = 0
            var buffer = [UInt8](repeating: 0, count: part.count)
            while offset < part.count {
                let got = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress.map { $0 + offset }, part.count - offset) }
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                offset += got
            }
            isSame = offset == part.count && buffer.elementsEqual(part)
        }
        return isSame
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(SystemError) {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(SystemError) in try Descriptor.writeAll(buffer, to: file, path: path) }
        }
        try result.get()
    }

    private static func makeFolders(_ path: String) throws(SystemError) {
        var made = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && !path.hasPrefix("/") ? String(part) : "/" + part
            if part.isEmpty || part == "." || part == ".." { continue }
            if mkdir(made, 0o755) != 0, errno != EEXIST { throw SystemError("write", path) }
        }
    }
}
