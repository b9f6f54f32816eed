#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Everything below a folder.
package struct FolderListing: Sendable {
    package struct Entry: Sendable, Hashable {
        /// Relative to the folder, with `/` between its parts.
        package let path: String
        package let isFolder: Bool
    }

    /// Sorted by path; folders come before what lies in them.
    package private(set) var entries: [Entry] = []
    /// What could not be read or followed, with the reason.
    package private(set) var problems: [Problem] = []

    package struct Problem: Sendable, Hashable {
        package enum Reason: Sendable, Hashable {
            case unreadable(SystemErrorText)
            /// A symbolic link that leads out of the folder.
            case leadsOut
            /// A symbolic link to a folder that holds it.
            case loops
            /// A name that is not UTF-8.
            case notUTF8
            /// Neither a file nor a folder.
            case special
        }

        package let path: String
        package let reason: Reason
    }

    /// The operating system's own words.
    package typealias SystemErrorText = String

    private let root: String
    /// The real path of the folder, which links may not lead out of.
    private let realRoot: String

    /// Names that begin with a dot are passed over.
    ///
    /// - Throws: `SystemError` if the folder itself cannot be read.
    package init(_ root: String) throws(SystemError) {
        self.root = root
        guard let real = Self.realPath(root) else { throw SystemError("read", root) }
        realRoot = real
        try list("", real: real, ancestors: [real])
        entries.sort { $0.path < $1.path }
        problems.sort { $0.path < $1.path }
    }

    private mutating func list(_ folder: String, real: String, ancestors: [String]) throws(SystemError) {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard let stream = opendir(path) else { throw SystemError("read", path) }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let type = Int32(entry.pointee.d_type)
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                String(validating: raw.prefix { $0 != 0 }, as: UTF8.self) ?? nil
            }
            guard let name else {
                problems.append(Problem(path: folder.isEmpty ? "?" : folder + "/?", reason: .notUTF8))
                continue
            }
            guard !name.hasPrefix(".") else { continue }
            add(folder.isEmpty ? name : folder + "/" + name, type: type, real: real + "/" + name, ancestors: ancestors)
        }
    }

    private mutating func add(_ path: String, type: Int32, real: String, ancestors: [String]) {
        switch type {
        case Int32(DT_REG): entries.append(Entry(path: path, isFolder: false))
        case Int32(DT_DIR): descend(path, real: real, ancestors: ancestors)
        default: follow(path, ancestors: ancestors)
        }
    }

    /// A symbolic link, or an entry whose type the file system does not tell.
    private mutating func follow(_ path: String, ancestors: [String]) {
        let full = root + "/" + path
        guard let target = Self.realPath(full) else {
            let code = errno
            problems.append(
                Problem(
                    path: path,
                    reason: code == ELOOP ? .loops : .unreadable(SystemError("read", full, code: code).reason)))
            return
        }
        guard target == realRoot || target.hasPrefix(realRoot + "/") else {
            problems.append(Problem(path: path, reason: .leadsOut))
            return
        }
        var status = stat()
        guard stat(full, &status) == 0 else {
            problems.append(Problem(path: path, reason: .unreadable(SystemError("read", full).reason)))
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: entries.append(Entry(path: path, isFolder: false))
        case S_IFDIR where ancestors.contains(target): problems.append(Problem(path: path, reason: .loops))
        case S_IFDIR: descend(path, real: target, ancestors: ancestors)
        default: problems.append(Problem(path: path, reason: .special))
        }
    }

    private mutating func descend(_ path: String, real: String, ancestors: [String]) {
        entries.append(Entry(path: path, isFolder: true))
        // Paths are bounded by the system; a bound of our own keeps the recursion shallow.
        guard ancestors.count < 100 else {
            problems.append(Problem(path: path, reason: .unreadable("nested too deeply")))
            return
        }
        do {
            try list(path, real: real, ancestors: ancestors + [real])
        } catch {
            problems.append(Problem(path: path, reason: .unreadable(error.reason)))
        }
    }

    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

extension FolderListing {
    /// The names in one folder, hidden ones too, in no order.
    static func names(of folder: String) throws(SystemError) -> [String] {
        guard let stream = opendir(folder) else { throw SystemError("read", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
