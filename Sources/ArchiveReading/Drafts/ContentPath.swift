internal import ArchiveModel
internal import Diagnostics
package import Markup

/// What a path below `Content` stands for.
package enum ContentPath: Sendable, Hashable {
    /// A record's file; sub-folders carry no meaning.
    case record(RecordKind, id: String)
    /// Relative to `assets/`, in NFC.
    case asset(String)
    /// A folder on the way to files.
    case folder
    /// A name that begins with a dot: not read.
    case hidden
    /// Nothing that an archive has; the text says what would be.
    case unknown(help: String)

    /// The folders that `Content` may have.
    package static let folders = RecordKind.allCases.map(\.folder) + ["assets"]

    /// - Parameter path: relative to `Content`, with `/` between its parts.
    package init(_ path: String, isFolder: Bool) {
        // By bytes: a combining mark at the start of a name is one character with the slash before it.
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard let top = parts.first, !parts.contains(where: { $0.hasPrefix(".") }) else {
            self = .hidden
            return
        }
        if top == "assets", parts.count > 1 || isFolder {
            self = isFolder ? .folder : .asset(NormalizedText.nfc(parts.dropFirst().joined(separator: "/")))
            return
        }
        guard let kind = RecordKind.allCases.first(where: { $0.folder == top }), parts.count > 1 || isFolder else {
            self = .unknown(
                help: parts.count == 1 && !isFolder
                    ? "Files lie in one of the folders \(Self.folders.joined(separator: ", "))."
                    : NearMiss.help(for: top, in: Self.folders, what: "folder"))
            return
        }
        if isFolder {
            self = .folder
        } else if let name = parts.last, name.hasSuffix(".md") {
            self = .record(kind, id: NormalizedText.nfc(name.dropLast(3)))
        } else {
            self = .unknown(help: "\(kind.folder.capitalizedASCII) are files that end in .md; other files lie in assets.")
        }
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
