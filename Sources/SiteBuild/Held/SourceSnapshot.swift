/// What the file system says of all files of a source folder at a moment, without looking into them.
package struct SourceSnapshot: Sendable {
    private enum Look: Hashable {
        case file(FileStamp)
        /// A folder, or something that cannot be read.
        case other
    }

    /// Of `site.json` and of everything at and below `Content` and `Templates`, by its path relative to the source folder.
    private let looks: [String: Look]

    /// What cannot be read has no files.
    package init(_ source: String) {
        var looks: [String: Look] = [:]
        func look(_ path: String) { looks[path] = FileStamp(following: source + "/" + path).map(Look.file) ?? .other }
        if let stamp = FileStamp(following: source + "/site.json") { looks["site.json"] = .file(stamp) }
        for folder in ["Content", "Templates"] {
            guard let listing = try? FolderListing(source + "/" + folder) else { continue }
            looks[folder] = .other
            for entry in listing.entries {
                if entry.isFolder { looks[folder + "/" + entry.path] = .other } else { look(folder + "/" + entry.path) }
            }
            for problem in listing.problems { looks[folder + "/" + problem.path] = .other }
        }
        self.looks = looks
    }

    /// The files that are new, gone, or have other stamps; all are to be looked at where a folder came or went.
    package func changes(since last: SourceSnapshot) -> SourceChanges {
        var changes = SourceChanges()
        for path in Set(looks.keys).union(last.looks.keys) where looks[path] != last.looks[path] {
            changes.paths.insert(path)
            if looks[path] == .other || last.looks[path] == .other { changes.isIncomplete = true }
        }
        return changes
    }
}
