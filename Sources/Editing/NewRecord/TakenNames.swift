internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
package import Markup
package import SiteBuild

/// The names of one kind that an archive has: ids, former ids, and topics that are named without a file of their own.
package struct TakenNames: Sendable {
    /// The file of each id, relative to the source folder.
    private var files: [String: String] = [:]
    /// The file of the record that each former id belongs to.
    private var formerIDs: [String: String] = [:]
    /// Topics that an article or a claim names.
    private var namedTopics: Set<String> = []

    /// Reads what is needed of the records below `Content`; nothing where there is no such folder.
    ///
    /// - Throws: `SystemError` if the folder is there and cannot be read.
    package init(of kind: RecordKind, in source: String) throws(SystemError) {
        let listing: FolderListing
        do {
            listing = try FolderListing(source + "/Content")
        } catch  where error.isMissing {
            return
        }
        for entry in listing.entries {
            guard case .record(let found, let id) = ContentPath(entry.path, isFolder: entry.isFolder) else { continue }
            let file = "Content/" + entry.path
            if found == kind { files[id] = file }
            guard found == kind || kind == .topic && (found == .article || found == .claim) else { continue }
            // What cannot be read is taken by its name all the same.
            guard let bytes = try? FileReading.bytes(of: source + "/" + file),
                let draft = DraftReader.read(SourceText(path: file, bytes: bytes), kind: found, id: id).value
            else { continue }
            if found == kind { for alias in draft.header.formerIDs { formerIDs[alias.value] = file } }
            if kind == .topic { namedTopics.formUnion(draft.topics.map(\.value)) }
        }
    }

    /// What an id is taken by, as the end of a sentence; nothing where it is free.
    package func owner(of id: String) -> String? {
        if let file = files[id] { return "it is the id of \(file)" }
        return formerIDs[id].map { "it is a former id of \($0)" }
    }

    /// Whether an article or a claim already names a topic, so that it exists without a file.
    package func isNamedTopic(_ id: String) -> Bool { namedTopics.contains(id) }
}
