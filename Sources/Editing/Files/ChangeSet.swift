internal import SiteBuild

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Changes of several files that are made together: all of them, or none.
///
/// Whole new files are written beside the old ones first, and the old ones are kept beside theirs until the last new one is in
/// place. If the system refuses anything on the way, everything is put back. Names of both begin with a dot, so that no build
/// reads them.
package struct ChangeSet: Sendable {
    package let changes: [FileChange]

    /// - Parameter changes: one for each path.
    package init(_ changes: [FileChange]) { self.changes = changes.sorted { $0.path < $1.path } }

    /// Makes the changes below a folder.
    ///
    /// - Throws: `ChangeFailure`; nothing has changed then.
    package func apply(in root: String) throws(ChangeFailure) {
        var steps: [ChangeStep] = []
        var folders: [String] = []
        do {
            for change in changes {
                if change.after != nil { folders += try makeFolders(for: change.path, in: root) }
                steps.append(try ChangeStep(change, in: root))
            }
            for index in steps.indices { try steps[index].prepare() }
            for index in steps.indices { try steps[index].commit() }
        } catch {
            for index in steps.indices.reversed() { steps[index].undo() }
            for folder in folders.reversed() { rmdir(folder) }
            throw error
        }
        for step in steps { step.finish() }
        for change in changes where change.after == nil { removeFolders(above: change.path, in: root) }
    }

    /// Takes away the folders that hold nothing since a file is gone from them.
    private func removeFolders(above path: String, in root: String) {
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty, rmdir(root + "/" + parts.joined(separator: "/")) == 0 { parts = parts.dropLast() }
    }

    /// Makes the folders that a file needs, and gives those that were not there, outermost first.
    private func makeFolders(for path: String, in root: String) throws(ChangeFailure) -> [String] {
        var made: [String] = []
        var folder = root
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            if mkdir(folder, 0o777) == 0 {
                made.append(folder)
            } else if errno != EEXIST {
                let error = SystemError("make the folder", folder)
                for folder in made.reversed() { rmdir(folder) }
                throw .system(error)
            }
        }
        return made
    }
}
