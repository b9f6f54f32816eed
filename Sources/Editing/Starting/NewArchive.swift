internal import ArchiveModel
internal import BuiltinTheme
internal import Hypertext
internal import StarterArchive

/// The files of a new archive: settings, the pages that readers judge an archive by, and one example of each kind of record.
package struct NewArchive: Sendable {
    private let title: String?
    private let baseURL: String?
    private let includesTemplates: Bool

    /// - Parameters:
    ///   - title: what the site is called; nothing for a title to be replaced.
    ///   - baseURL: an http or https address; nothing for one to be replaced.
    ///   - includesTemplates: whether the built-in templates are copied, for those who want to change them.
    package init(title: String? = nil, baseURL: String? = nil, includesTemplates: Bool = false) {
        self.title = title
        self.baseURL = baseURL
        self.includesTemplates = includesTemplates
    }

    /// The files to be made in an empty folder, sorted by path.
    package var changes: ChangeSet {
        var files: [FileChange] = []
        for file in UnsafeBufferPointer(start: starter_start(), count: starter_file_count) {
            guard let name = file.path else { continue }
            let path = String(cString: name)
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            files.append(FileChange(path: path, before: nil, after: path == "site.json" ? settings(from: bytes) : bytes))
        }
        guard includesTemplates else { return ChangeSet(files) }
        for file in UnsafeBufferPointer(start: builtin_theme_start(), count: builtin_theme_file_count) {
            guard let path = file.path else { continue }
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            files.append(FileChange(path: "Templates/" + String(cString: path), before: nil, after: bytes))
        }
        return ChangeSet(files)
    }

    /// What stands in the way in a folder: everything but the folder of git; sorted.
    package static func obstacles(among names: [String]) -> [String] { names.filter { $0 != ".git" }.sorted() }

    /// The settings with title and address put in.
    private func settings(from bytes: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        for (placeholder, value) in [(Self.titlePlaceholder, title), (Self.addressPlaceholder, baseURL)] {
            guard let value else { continue }
            text.replace(Self.json(placeholder), with: Self.json(value))
        }
        return Array(text.utf8)
    }

    /// What `Starter/site.json` has for the title and for the address.
    package static let titlePlaceholder = "A fact-check archive"
    package static let addressPlaceholder = "https://archive.example/"

    private static func json(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONValue.text(text).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
