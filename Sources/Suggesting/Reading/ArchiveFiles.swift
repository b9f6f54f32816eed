internal import ArchiveReading
internal import Diagnostics
internal import Foundation
internal import Markup
package import SiteBuild

/// The files of an archive that suggestions read, by what they are.
package struct ArchiveFiles: Sendable {
    /// A record's file.
    package struct File: Sendable, Hashable {
        /// Relative to the source folder.
        package let path: String
        package let id: String
    }

    package let source: String
    private(set) var articles: [File] = []
    private(set) var actors: [File] = []
    private(set) var claims: [File] = []
    /// Relative to `Content/assets/`.
    package private(set) var assets: Set<String> = []

    /// - Throws: `SystemError` if `Content` cannot be read.
    package init(source: String) throws(SystemError) {
        self.source = source
        for entry in try FolderListing(source + "/Content").entries {
            switch ContentPath(entry.path, isFolder: entry.isFolder) {
            case .record(.article, let id): articles.append(File(path: "Content/" + entry.path, id: id))
            case .record(.actor, let id): actors.append(File(path: "Content/" + entry.path, id: id))
            case .record(.claim, let id): claims.append(File(path: "Content/" + entry.path, id: id))
            case .asset(let path): assets.insert(path)
            default: break
            }
        }
    }

    /// The article that an id or a path names; nothing where none does.
    ///
    /// - Parameter name: an id, or a path from the present folder or from the source folder.
    package func article(_ name: String) -> File? {
        let id = NormalizedText.nfc(name)
        if let file = articles.first(where: { $0.id == id }) { return file }
        var path = name
        while path.hasPrefix("./") { path.removeFirst(2) }
        if let file = articles.first(where: { $0.path == path || $0.path == "Content/articles/" + path }) { return file }
        let full = URL(fileURLWithPath: name).standardizedFileURL.resolvingSymlinksInPath().path
        return articles.first {
            URL(fileURLWithPath: source + "/" + $0.path).standardizedFileURL.resolvingSymlinksInPath().path == full
        }
    }

    /// What to say of a name that no article has.
    package func help(for name: String) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        return NearMiss.help(
            for: last.hasSuffix(".md") ? String(last.dropLast(3)) : last, in: articles.map(\.id), what: "article")
    }
}
