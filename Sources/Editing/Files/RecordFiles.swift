internal import ArchiveReading
package import Markup
package import SiteBuild

/// The records' files of an archive, not yet read.
package struct RecordFiles: Sendable {
    package struct File: Sendable, Hashable {
        /// Relative to the source folder.
        package let path: String
        package let kind: RecordKind
        /// What its name says it is called, in NFC.
        package let id: String
    }

    /// Sorted by path; none where there is no folder `Content`.
    package private(set) var files: [File] = []
    /// What below `Content` cannot be read or followed: the path and the reason, in words.
    package private(set) var problems: [(path: String, reason: String)] = []

    /// - Throws: `SystemError` if the folder is there and cannot be read.
    package init(in source: String) throws(SystemError) {
        let listing: FolderListing
        do {
            listing = try FolderListing(source + "/Content")
        } catch  where error.isMissing {
            return
        }
        files = listing.entries.compactMap { entry in
            guard case .record(let kind, let id) = ContentPath(entry.path, isFolder: entry.isFolder) else { return nil }
            return File(path: "Content/" + entry.path, kind: kind, id: id)
        }
        problems = listing.problems.map { problem in
            let reason =
                switch problem.reason {
                case .unreadable(let reason): reason
                case .leadsOut: "this symbolic link leads out of Content"
                case .loops: "this symbolic link leads in a circle"
                case .notUTF8: "a name here is not UTF-8"
                case .special: "this is neither a file nor a folder"
                }
            return ("Content/" + problem.path, reason)
        }
    }
}
