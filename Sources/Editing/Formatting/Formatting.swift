package import Diagnostics
package import SiteBuild

/// What formatting makes of many files, before anything is written.
package struct Formatting: Sendable {
    /// The files whose keys change their places.
    package let changes: ChangeSet
    /// What is wrong with files that have errors; they stay as they are.
    package let errors: [Diagnostic]
    /// Files that stay as they are, with the reason, as the end of a sentence.
    package let left: [(path: String, reason: String)]
    /// How many files were looked at.
    package let count: Int

    /// - Throws: `SystemError` if a file cannot be read.
    package init(of files: [RecordFiles.File], in source: String) throws(SystemError) {
        var changes: [FileChange] = []
        var errors: [Diagnostic] = []
        var left: [(path: String, reason: String)] = []
        for file in files {
            let bytes = try FileReading.bytes(of: source + "/" + file.path)
            switch FormattedRecord.of(SourceText(path: file.path, bytes: bytes), kind: file.kind, id: file.id) {
            case .inOrder: break
            case .changed(let after): changes.append(FileChange(path: file.path, before: bytes, after: after))
            case .broken(let found): errors += found
            case .left(let reason): left.append((file.path, reason))
            }
        }
        self.changes = ChangeSet(changes)
        self.errors = errors.sorted()
        self.left = left
        count = files.count
    }
}
