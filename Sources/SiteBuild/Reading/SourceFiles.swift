internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Markup

/// Which files a source folder has, by what they are; nothing is read yet.
struct SourceFiles: Sendable {
    struct Record: Sendable {
        /// Relative to the source folder.
        let file: String
        let kind: RecordKind
        let id: String
    }

    struct AssetFile: Sendable {
        /// As the file system spells it, relative to `Content/assets/`.
        let spelling: String
        /// In NFC.
        let path: String

        /// Relative to the source folder.
        var file: String { "Content/assets/" + spelling }
    }

    private(set) var records: [Record] = []
    private(set) var assets: [AssetFile] = []
    /// Relative to `Templates/`, sorted.
    private(set) var templates: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The paths of all files, relative to the source folder, sorted; `site.json` is one whether it is there or not.
    var paths: [String] {
        (["site.json"] + records.map(\.file) + assets.map(\.file) + templates.map { "Templates/" + $0 }).sorted()
    }

    /// None.
    init() {}

    /// - Parameter isPassedOver: whether a file of a name is as if it were not there.
    /// - Throws: `SystemError` if a folder that is there cannot be read.
    init(source: String, passingOver isPassedOver: (String) -> Bool = { _ in false }) throws(SystemError) {
        try addContent(source, isPassedOver)
        try addTemplates(source, isPassedOver)
    }

    private mutating func addContent(_ source: String, _ isPassedOver: (String) -> Bool) throws(SystemError) {
        let listing: FolderListing
        do {
            listing = try FolderListing(source + "/Content")
        } catch  where error.isMissing {
            guard !addObstacle("Content", in: source) else { return }
            let near = CertainMatch.of("Content", in: (try? FolderListing.names(of: source)) ?? [])
            diagnostics.append(
                .emptyContent(
                    "there is no folder `Content`, so the site is empty",
                    help: near.map { "Rename the folder `\($0)` to `Content`." }))
            return
        }
        addProblems(of: listing, in: "Content")
        for entry in listing.entries where !isPassedOver(entry.path) {
            let file = "Content/" + entry.path
            switch ContentPath(entry.path, isFolder: entry.isFolder) {
            case .record(let kind, let id): records.append(Record(file: file, kind: kind, id: id))
            case .asset(let path):
                let spelling = String(entry.path.dropFirst("assets/".count))
                assets.append(AssetFile(spelling: spelling, path: path))
                if path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
                    diagnostics.append(.unknownFile(file, help: "Take the control character out of its name."))
                }
            case .folder, .hidden: break
            case .unknown(let help):
                // What lies in an unknown folder is unknown with it; an empty folder keeps nothing from its readers.
                let isWithin = diagnostics.contains { known in
                    known.kind == .unknownFile && known.place.map { file.hasPrefix($0.file + "/") } == true
                }
                let isEmpty = entry.isFolder && !listing.entries.contains { !$0.isFolder && $0.path.hasPrefix(entry.path + "/") }
                guard !isWithin, !isEmpty else { continue }
                let misplaced = MisplacedFile(entry.path, isFolder: entry.isFolder, among: listing.entries, source: source)
                diagnostics.append(
                    .unknownFile(file, help: [help, misplaced.help].compactMap { $0 }.joined(separator: " "), fix: misplaced.fix))
            }
        }
        if records.isEmpty, diagnostics.isEmpty {
            diagnostics.append(.emptyContent("`Content` holds no records, so the site is empty"))
        }
    }

    private mutating func addTemplates(_ source: String, _ isPassedOver: (String) -> Bool) throws(SystemError) {
        do {
            let listing = try FolderListing(source + "/Templates")
            addProblems(of: listing, in: "Templates")
            templates = listing.entries.filter { !$0.isFolder && !isPassedOver($0.path) }.map(\.path)
        } catch  where error.isMissing {
            _ = addObstacle("Templates", in: source)
        }
    }

    /// Reports what stands where a folder should, and is none; whether there is any. What it was to hold is not missing but unreadable:
    /// taken for missing, it would take the site with it.
    private mutating func addObstacle(_ folder: String, in source: String) -> Bool {
        let path = source + "/" + folder
        guard FileStamp.exists(path) else { return false }
        let what = FolderListing.realPath(path) == nil ? "this symbolic link leads nowhere" : "this is no folder"
        diagnostics.append(
            Diagnostic(
                .unreadableFile, at: Place(folder, at: 0), what,
                help: "Put the folder `\(folder)` in its place, or take it away if there is to be none."))
        return true
    }

    private mutating func addProblems(of listing: FolderListing, in folder: String) {
        for problem in listing.problems {
            let file = folder + "/" + problem.path
            let words =
                switch problem.reason {
                case .unreadable(let reason): ("this cannot be read: \(reason)", "Mend it, or take it away.")
                case .leadsOut:
                    (
                        "this symbolic link leads out of `\(folder)`",
                        "Links are followed within `\(folder)` only: copy the file."
                    )
                case .loops: ("this symbolic link leads in a circle", "Take it away.")
                case .notUTF8: ("a name here is not UTF-8", "Rename the file.")
                case .special: ("this is neither a file nor a folder", "Take it away.")
                }
            diagnostics.append(
                Diagnostic(.unreadableFile, at: Place(file, at: 0), words.0, help: words.1))
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownFile(_ file: String, help: String, fix: Fix? = nil) -> Diagnostic {
        Diagnostic(
            .unknownFile, at: Place(file, at: 0), "an archive has no place for this", help: help, fix: fix)
    }

    static func emptyContent(_ message: String, help: String? = nil) -> Diagnostic {
        Diagnostic(
            .emptyContent, at: nil, message,
            help: help ?? "Put a first record into Content/articles, Content/claims or Content/actors.")
    }

    static func unreadable(_ file: String, _ error: SystemError) -> Diagnostic {
        Diagnostic(
            .unreadableFile, at: Place(file, at: 0), "this file cannot be read: \(error.reason)",
            help: "Mend its permissions, or take it away.")
    }
}

extension DiagnosticKind {
    package static let unknownFile = DiagnosticKind(
        "unknown-file", .error, "`Content` holds something that an archive has no place for",
        explanation: """
            `Content` holds `articles`, `claims`, `actors`, `topics` and `pages` with files that end in `.md`, and `assets` with
            anything. A file elsewhere, or with another ending, would silently not be published. Names that begin with a
            dot are not read.
            """,
        wrong: """
            -- ‸Content/claims/notes.txt --
            Not yet sorted.
            """,
        right: """
            -- Content/assets/notes.txt --
            Not yet sorted.
            -- Content/claims/.notes.txt --
            Not yet sorted.
            """)

    package static let unreadableFile = DiagnosticKind(
        "unreadable-file", .error, "a file cannot be read",
        explanation: """
            Every file of `Content` and `Templates` is read, or the build stops: a record that cannot be read would be lost.
            Symbolic links are followed as long as they stay within the folder. The build ends with exit code 3.
            """,
        wrong: """
            -- ‸Content/actors/bo-lind.md -> nowhere.md --
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            aliases: [bosse-lind]
            ---
            -- Content/actors/people -> ../actors --
            -- Content/actors/people (absent) --
            """)

    package static let emptyContent = DiagnosticKind(
        "empty-content", .warning, "there is nothing to publish",
        explanation: """
            A folder `Content` that is missing or empty is most often a wrong `--source`. The site is built all the same, with a
            home page and empty lists.
            """,
        wrong: """
            -- Content/articles/harbour-report.md (absent) --
            -- Content/claims/harbour-closed.md (absent) --
            -- Content/actors/ada-quill.md (absent) --
            """,
        right: """
            -- Content/articles/harbour-report.md (absent) --
            -- Content/claims/harbour-closed.md (absent) --
            """)
}
