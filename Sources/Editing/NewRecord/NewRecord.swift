package import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
package import Markup
internal import SiteBuild

/// A new record of an archive.
package struct NewRecord: Sendable {
    /// Why no record was made.
    package enum Refusal: Error, Sendable {
        /// The names that were given cannot be used; a sentence without a full stop, and what to do.
        case usage(String, help: String)
        /// The archive has such a record.
        case taken(String, help: String)
        case change(ChangeFailure)
    }

    private let kind: RecordKind
    private let title: String
    private let id: String?
    private let folder: String?

    /// - Parameters:
    ///   - id: nothing for one that is made from the title.
    ///   - folder: a folder below that of the kind, with `/` between its parts.
    package init(kind: RecordKind, title: String, id: String? = nil, folder: String? = nil) {
        self.kind = kind
        self.title = title
        self.id = id
        self.folder = folder
    }

    /// Writes the file, and gives its path relative to the source folder.
    ///
    /// - Parameters:
    ///   - language: the site's, for the letters of the id.
    package func write(in source: String, language: String, today: PartialDate) throws(Refusal) -> String {
        let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !title.isEmpty else { throw .usage("the title is empty", help: "Give it in quotation marks.") }
        if let hidden = title.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
            let name = VisibleText.of(String(hidden))
            throw .usage("the title holds the character \(name), which no page can show", help: "Take it out.")
        }
        let id = try identifier(language)
        let folder = try subfolder
        let names: TakenNames
        do {
            names = try TakenNames(of: kind, in: source)
        } catch {
            throw .change(.system(error))
        }
        if let owner = names.owner(of: id) {
            throw .taken(
                "there is \(kind.withArticle) “\(id)” already: \(owner)",
                help: "Open that file, or give the new one another id by --id.")
        }
        // A topic that is named exists without a file: as a draft it would vanish under those who name it.
        let isDraft = !(kind == .topic && names.isNamedTopic(id))
        let text = RecordTemplate(kind: kind, title: title, today: today, isDraft: isDraft).text
        let path = "Content/\(kind.folder)/\(folder)\(id).md"
        do {
            try ChangeSet([FileChange(path: path, before: nil, after: Array(text.utf8))]).apply(in: source)
        } catch {
            throw .change(error)
        }
        return path
    }

    private func identifier(_ language: String) throws(Refusal) -> String {
        if let id {
            let id = NormalizedText.nfc(id)
            if let problem = RecordIdentifier.problem(with: id, kind: kind) {
                throw .usage(problem.message, help: problem.help)
            }
            return id
        }
        guard let made = RecordName.identifier(for: title, language: language) else {
            throw .usage("the title has no letter or digit that an id could be made of", help: "Give the id by --id.")
        }
        guard RecordIdentifier.problem(with: made, kind: kind) == nil else {
            throw .usage("the title makes the id “\(made)”, which an address of the site uses", help: "Give another one by --id.")
        }
        return made
    }

    /// Empty, or with a slash at its end.
    private var subfolder: String {
        get throws(Refusal) {
            guard let folder else { return "" }
            let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
            let isPlain = parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix(".")
                    && !part.unicodeScalars.contains { $0.properties.generalCategory == .control }
            }
            guard isPlain else {
                throw .usage(
                    "“\(VisibleText.of(folder))” is no folder below Content/\(kind.folder)",
                    help: "Give its name alone, such as 2024 or 2024/may.")
            }
            return folder + "/"
        }
    }
}
