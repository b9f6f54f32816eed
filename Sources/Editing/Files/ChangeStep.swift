internal import SiteBuild

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// One change on its way to the disk.
struct ChangeStep {
    private let change: FileChange
    /// The file, links followed.
    private let file: String
    /// The finished new file, and the old one, beside it.
    private let new: String
    private let old: String
    private var isPrepared = false
    private var isCommitted = false

    /// - Throws: `ChangeFailure` if the file is not as the change has it, or lies elsewhere.
    init(_ change: FileChange, in root: String) throws(ChangeFailure) {
        self.change = change
        let named = root + "/" + change.path
        let slash = named.lastIndex(of: "/") ?? named.startIndex
        let name = String(named[slash...].dropFirst())
        guard let folder = Self.real(String(named[..<slash])), let top = Self.real(root) else {
            throw .system(SystemError("read", String(named[..<slash])))
        }
        guard folder == top || folder.hasPrefix(top == "/" ? "/" : top + "/") else { throw .leadsOut(path: change.path) }
        var status = stat()
        let isThere = lstat(named, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFLNK {
            guard change.before != nil, change.after != nil, let target = Self.real(named), target.hasPrefix(top + "/") else {
                throw .leadsOut(path: change.path)
            }
            file = target
        } else {
            file = folder + "/" + name
        }
        let cut = file.lastIndex(of: "/") ?? file.startIndex
        let hidden = file[..<cut] + "/.sitegen-\(getpid())-" + file[cut...].dropFirst()
        new = hidden + ".new"
        old = hidden + ".old"
        guard let before = change.before else {
            if isThere { throw .exists(path: change.path) }
            return
        }
        do {
            guard try FileReading.bytes(of: file) == before else { throw ChangeFailure.changedMeanwhile(path: change.path) }
        } catch let error as SystemError {
            throw .system(error)
        } catch {
            throw .changedMeanwhile(path: change.path)
        }
    }

    /// Writes what is new, and a second name for what is old.
    mutating func prepare() throws(ChangeFailure) {
        isPrepared = true
        var mode: mode_t = 0o666
        var status = stat()
        if change.before != nil, stat(file, &status) == 0 { mode = status.st_mode & 0o777 }
        if let after = change.after { try write(after, to: new, mode: mode, keepsMode: change.before != nil) }
        // File systems without hard links keep a copy instead.
        if let before = change.before, link(file, old) != 0 { try write(before, to: old, mode: mode, keepsMode: true) }
    }

    mutating func commit() throws(ChangeFailure) {
        let result: Int32
        switch (change.before, change.after) {
        case (nil, .some): result = link(new, file) == 0 ? unlink(new) : -1
        case (.some, .some): result = rename(new, file)
        case (_, nil): result = unlink(file)
        }
        guard result == 0 else {
            throw errno == EEXIST ? .exists(path: change.path) : .system(SystemError("write", file))
        }
        isCommitted = true
    }

    /// Puts everything back as it was.
    func undo() {
        if isCommitted {
            if change.before == nil { unlink(file) } else { rename(old, file) }
        }
        finish()
    }

    /// Removes what stands beside the file.
    func finish() {
        guard isPrepared else { return }
        unlink(new)
        unlink(old)
    }

    private func write(_ bytes: [UInt8], to path: String, mode: mode_t, keepsMode: Bool) throws(ChangeFailure) {
        guard let stream = fopen(path, "wbx") else { throw .system(SystemError("write", file)) }
        let written = bytes.withUnsafeBytes { $0.isEmpty ? 0 : fwrite($0.baseAddress, 1, $0.count, stream) }
        let isWhole = written == bytes.count && fflush(stream) == 0
        let error = SystemError("write", file)
        // The mask of the process applies to what is new; what is replaced keeps its permissions.
        if keepsMode { fchmod(fileno(stream), mode) }
        fclose(stream)
        guard isWhole else {
            unlink(path)
            throw .system(error)
        }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
