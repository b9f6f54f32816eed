import Glibc

/// Writes files below a folder by the system's own calls: an archive of 200 000 files spends its time there.
package struct FileTree: Sendable {
    /// A call that the system refused: what was tried on which path, and why not.
    package struct Refusal: Error, CustomStringConvertible {
        package let action: String
        package let path: String
        package let code: Int32

        package var description: String {
            "cannot \(action) \(path): \(String(cString: strerror(code)))"
        }
    }

    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// Makes a folder below the root with those above it; one that exists stays.
    ///
    /// - Throws: `Refusal`.
    package func makeFolder(_ path: String) throws {
        let full = path.isEmpty ? root : "\(root)/\(path)"
        var prefix = full.hasPrefix("/") ? "/" : ""
        for part in full.split(separator: "/") {
            prefix += "\(part)/"
            if mkdir(prefix, 0o755) != 0, errno != EEXIST {
                throw Refusal(action: "make the folder", path: prefix, code: errno)
            }
        }
    }

    /// Writes a file whose folder exists.
    ///
    /// - Throws: `Refusal`.
    package func write(_ bytes: [UInt8], to path: String) throws {
        let full = "\(root)/\(path)"
        let file = open(full, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Refusal(action: "create", path: full, code: errno) }
        defer { close(file) }
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Refusal(action: "write", path: full, code: errno) }
                rest = rest.dropFirst(count)
            }
        }
    }

    /// Whether the root has nothing in it, or is not there.
    package var isEmpty: Bool {
        guard let folder = opendir(root) else { return true }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        return count <= 2
    }
}
