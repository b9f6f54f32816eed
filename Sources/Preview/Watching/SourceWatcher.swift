internal import SiteBuild

/// Looks at a source folder and puts what may have changed into an inbox.
protocol SourceWatcher: Sendable {
    /// Comes back when everything that changes from then on is seen.
    func begin() async

    /// Ends the watching, and comes back when nothing of it is left.
    func stop() async
}

/// What of a source folder is watched.
enum WatchedPart {
    static let folders = ["Content", "Templates"]
    static let files = ["site.json"]

    /// Whether a file of this path, relative to the source folder, is part of an archive.
    static func holds(_ path: String) -> Bool {
        if files.contains(path) { return true }
        return folders.contains { path.hasPrefix($0 + "/") } && !EditorFile.isOne(path)
    }
}
