internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import Markup
package import SiteBuild

/// A record that gets another id: its file, every reference to it, and the former id that stays behind.
package struct Renaming: Sendable {
    package let kind: RecordKind
    /// In NFC.
    package let old: String
    /// In NFC.
    package let new: String

    /// What a renaming comes to, before anything is written.
    package struct Plan: Sendable {
        package let changes: ChangeSet
        /// The file as it is, relative to the source folder; nothing for a topic that has none.
        package let file: String?
        /// The file as it will be.
        package let newFile: String
        /// How many references are written anew.
        package let references: Int
        /// In how many other files.
        package let files: Int
    }

    /// Why nothing is renamed; nothing has changed.
    package enum Refusal: Error, Sendable {
        /// The names cannot be used; a sentence without a full stop, and what to do.
        case usage(String, help: String)
        /// The archive does not allow it.
        case archive(String, help: String)
        /// The archive has errors, or would have them.
        case errors([Diagnostic], isBefore: Bool, hasSettingsErrors: Bool)
        case system(SystemError)
    }

    package init(kind: RecordKind, from old: String, to new: String) {
        self.kind = kind
        self.old = NormalizedText.nfc(old)
        self.new = NormalizedText.nfc(new)
    }

    /// All new bytes, prepared and checked: the archive is linked with them in memory.
    package func plan(_ options: BuildOptions) async throws(Refusal) -> Plan {
        try checkNames()
        let sources: SiteSources
        do {
            sources = try await SourceReader.read(options)
        } catch {
            throw .system(error)
        }
        let check = RenamingCheck(options)
        let errors = await check.errors(in: sources)
        guard errors.isEmpty else { throw .errors(errors, isBefore: true, hasSettingsErrors: sources.hasSettingsErrors) }
        let own = try ownRecord(in: sources.records)
        let edits = try RenamingEdits(self, own: own?.file, records: sources.records, source: options.source)
        guard own != nil || edits.references > 0 else { throw unknown(sources.records) }
        let found = await check.newErrors(in: sources, with: edits.records)
        guard found.isEmpty else { throw .errors(found, isBefore: false, hasSettingsErrors: false) }
        return Plan(
            changes: ChangeSet(edits.changes), file: own?.file, newFile: edits.newFile, references: edits.references,
            files: edits.files)
    }

    // MARK: Names

    private func checkNames() throws(Refusal) {
        for id in [old, new] {
            if let problem = RecordIdentifier.problem(with: id, kind: kind) { throw .usage(problem.message, help: problem.help) }
        }
        guard old != new else { throw .usage("both names are “\(old)”", help: "Name the present id first, then the new one.") }
        guard kind != .page || old != Page.home && new != Page.home else {
            throw .usage(
                "the page “home” is the one that introduces the home page", help: "Rename another page, or move the text by hand."
            )
        }
    }

    /// The record's file, and that nobody has the new name.
    private func ownRecord(in records: [ReadRecord]) throws(Refusal) -> ReadRecord? {
        let same = records.filter { $0.kind == kind }
        if let taken = same.first(where: { $0.id == new }) {
            throw .archive(
                "there is \(kind.withArticle) “\(new)” already: \(taken.file)",
                help: "Choose another id, or bring the two together by hand.")
        }
        // Back to a former id of its own is a way that a record may go.
        let owner = same.first { $0.id != old && $0.draft?.header.formerIDs.contains { $0.value == new } == true }
        if let owner {
            throw .archive(
                "“\(new)” is a former id of the \(kind.rawValue) “\(owner.id)”",
                help: "Its address leads there; choose another id.")
        }
        if let owner = same.first(where: { $0.draft?.header.formerIDs.contains { $0.value == old } == true }) {
            throw .archive("“\(old)” is a former id of the \(kind.rawValue) “\(owner.id)”", help: "Write “\(owner.id)”.")
        }
        return same.first { $0.id == old }
    }

    private func unknown(_ records: [ReadRecord]) -> Refusal {
        let ids = records.filter { $0.kind == kind }.map(\.id)
        return .archive(
            "there is no \(kind.rawValue) “\(old)”", help: NearMiss.help(for: old, in: ids, what: kind.rawValue))
    }
}
