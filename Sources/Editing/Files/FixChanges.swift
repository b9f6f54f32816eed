package import Diagnostics

extension ChangeSet {
    /// What fixes make of files.
    ///
    /// - Parameter plan: of the diagnostics of a check; a file that was changed since is refused when the changes are made.
    package init(_ plan: FixPlan) {
        self.init(
            plan.files.flatMap { file in
                file.path == file.newPath
                    ? [FileChange(path: file.path, before: file.before, after: file.after)]
                    : [
                        FileChange(path: file.path, before: file.before, after: nil),
                        FileChange(path: file.newPath, before: nil, after: file.after),
                    ]
            })
    }
}
