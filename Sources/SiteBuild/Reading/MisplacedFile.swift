internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Markup

/// Something below `Content` that an archive has no place for: what it may have been meant to be.
struct MisplacedFile {
    /// What would be done, as a sentence; nothing where the path alone does not tell.
    private(set) var help: String?
    private(set) var fix: Fix?

    /// Endings that editors and systems give to Markdown.
    private static let endings = [".markdown", ".mdown", ".mkdn", ".mkd", ".md.txt", ".txt"]
    /// What can only be shown or offered by a page, and lies in `assets` then.
    private static let media: Set<String> = [
        "avif", "gif", "jpeg", "jpg", "mp3", "mp4", "ogg", "pdf", "png", "svg", "webm", "webp",
    ]

    /// - Parameters:
    ///   - path: relative to `Content`.
    ///   - entries: all that is there.
    ///   - source: the folder that `Content` lies in.
    init(_ path: String, isFolder: Bool, among entries: [FolderListing.Entry], source: String) {
        if !isFolder, Self.isLeftover(path) {
            help = "It looks like a backup, or like a file of the system: take it away."
        } else if isFolder {
            fix = Self.otherName(ofFolder: path, entries)
        } else if let target = Self.target(of: path, source) {
            help = "Move it to Content/\(target)."
            fix = .rename("Content/" + path, to: "Content/" + target)
        }
    }

    /// The folder that this one was to be, if all its files are at home there.
    private static func otherName(ofFolder path: String, _ entries: [FolderListing.Entry]) -> Fix? {
        guard let folder = CertainMatch.of(path, in: ContentPath.folders) else { return nil }
        let files = entries.filter { !$0.isFolder && $0.path.hasPrefix(path + "/") }.map(\.path)
        let targets = files.map { folder + $0.dropFirst(path.count) }
        guard !files.isEmpty, targets.allSatisfy(isAtHome) else { return nil }
        return Fix(
            "Rename the folder Content/\(path) to \(folder)",
            moves: zip(files, targets).map { Fix.Move(from: "Content/" + $0, to: "Content/" + $1) })
    }

    /// What editors and systems leave beside the files that somebody works on.
    private static func isLeftover(_ path: String) -> Bool {
        let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
        return ["thumbs.db", "desktop.ini"].contains(name)
            || ["~", ".bak", ".orig", ".rej", ".swp", ".tmp", ".old"].contains { name.hasSuffix($0) }
    }

    private static func target(of path: String, _ source: String) -> String? {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let (folder, name) = (path[..<slash], path[slash...])
        if let ending = name.lastIndex(of: "."), media.contains(name[ending...].dropFirst().lowercased()) {
            return "assets/" + name
        }
        let lower = name.lowercased()
        let stem =
            if lower.hasSuffix(".md") {
                String(name.dropLast(3))
            } else {
                endings.first(where: lower.hasSuffix).map { String(name.dropLast($0.count)) }
            }
        guard let stem, Identifier.isValid(stem) || Identifier.nearest(to: stem) != nil,
            let bytes = try? FileReading.bytes(of: source + "/Content/" + path)
        else { return nil }
        let text = SourceText(path: path, bytes: bytes)
        if folder.isEmpty { return KindOfKeys.kind(of: text).map { $0.folder + "/" + stem + ".md" } }
        return FrontMatter.split(text).value == nil ? nil : folder + stem + ".md"
    }

    private static func isAtHome(_ path: String) -> Bool {
        switch ContentPath(path, isFolder: false) {
        case .record(_, let id): Identifier.isValid(id) || Identifier.nearest(to: id) != nil
        case .asset: true
        case .folder, .hidden, .unknown: false
        }
    }
}
