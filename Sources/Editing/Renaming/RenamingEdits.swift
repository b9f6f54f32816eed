internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Markup
internal import SiteBuild

/// The bytes that a renaming gives to each file, and the records that they are read as.
struct RenamingEdits {
    private(set) var changes: [FileChange] = []
    /// All records of the archive, those of changed files as they will be.
    private(set) var records: [ReadRecord] = []
    private(set) var newFile: String
    private(set) var references = 0
    private(set) var files = 0
    private let renaming: Renaming
    private let anchors: AnnotationAnchors

    /// - Parameter own: the file of the record itself; nothing for a topic without one.
    init(_ renaming: Renaming, own: String?, records: [ReadRecord], source: String) throws(Renaming.Refusal) {
        self.renaming = renaming
        anchors = AnnotationAnchors(of: renaming.old, renaming.kind, in: records)
        let folder = own.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        newFile = (folder ?? "Content/" + renaming.kind.folder) + "/" + renaming.new + ".md"
        for record in records {
            let isOwn = record.file == own
            let bytes: [UInt8]
            do {
                bytes = try FileReading.bytes(of: source + "/" + record.file)
            } catch {
                throw .system(error)
            }
            guard isOwn || Self.mayName(renaming.old, in: bytes) else {
                self.records.append(record)
                continue
            }
            try change(record, SourceText(path: record.file, bytes: bytes), isOwn: isOwn)
        }
        if own == nil, references > 0 { addTopic() }
    }

    /// Whether a file can hold an id at all: as it is, or written with escapes.
    private static func mayName(_ id: String, in bytes: [UInt8]) -> Bool {
        if !id.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        if bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) {
            return true
        }
        return bytes.firstRange(of: Array(id.utf8)) != nil
    }

    private mutating func change(_ record: ReadRecord, _ source: SourceText, isOwn: Bool) throws(Renaming.Refusal) {
        let found = RecordReferences(in: source, owner: record.kind, to: renaming.kind, renaming.old, anchors: anchors.in(record))
        if let range = found.unwritable.first {
            let line = source.position(at: range.lowerBound).line
            throw .archive(
                "\(record.file) names “\(renaming.old)” in line \(line) in a form that cannot be written anew",
                help: "Write the reference on one line, as claim:id or as a plain value, and try again.")
        }
        guard isOwn || !found.ranges.isEmpty else {
            records.append(record)
            return
        }
        var edits = found.edits(writing: renaming.new, in: source.bytes)
        if isOwn {
            guard let alias = AliasInsertion.edit(renaming.old, present: renaming.new, in: source, kind: record.kind) else {
                throw .archive(
                    "the front matter of \(record.file) has no lines that `aliases` could be put between",
                    help: "Write each key on a line of its own, and try again.")
            }
            edits.append(alias)
        }
        guard let after = ByteEdit.apply(edits, to: source.bytes) else {
            throw .archive("the references in \(record.file) overlap", help: "Write them anew by hand.")
        }
        let file = isOwn ? newFile : record.file
        let changed = try read(after, file, record, before: source, count: found.ranges.count, isOwn: isOwn)
        records.append(changed)
        references += found.ranges.count
        if isOwn {
            changes.append(FileChange(path: record.file, before: source.bytes, after: nil))
            changes.append(FileChange(path: file, before: nil, after: after))
        } else {
            files += 1
            changes.append(FileChange(path: file, before: source.bytes, after: after))
        }
    }

    /// The record of a changed file: it names the new id as often as it named the old one, and says the same otherwise.
    private func read(
        _ bytes: [UInt8], _ file: String, _ record: ReadRecord, before: SourceText, count: Int, isOwn: Bool
    ) throws(Renaming.Refusal) -> ReadRecord {
        let source = SourceText(path: file, bytes: bytes)
        let draft = DraftReader.read(source, kind: record.kind, id: isOwn ? renaming.new : record.id)
        let old = RecordReferences(in: source, owner: record.kind, to: renaming.kind, renaming.old, anchors: anchors.in(record))
        let new = RecordReferences(in: source, owner: record.kind, to: renaming.kind, renaming.new, anchors: anchors.in(record))
        guard old.ranges.isEmpty, old.unwritable.isEmpty, new.ranges.count == count,
            draft.value?.body.text.bytes == record.draft?.body.text.bytes
        else {
            throw .archive(
                "the references in \(record.file) cannot all be told from its text",
                help: "Write them anew by hand, and try again.")
        }
        return ReadRecord(
            kind: record.kind, id: isOwn ? renaming.new : record.id, file: file, draft: draft.value,
            diagnostics: draft.diagnostics)
    }

    /// A topic without a file gets one, so that its former address leads on.
    private mutating func addTopic() {
        let text = "---\ntitle: \(YAMLScalar.of(renaming.new))\naliases: [\(renaming.old)]\n---\n"
        let source = SourceText(path: newFile, text: text)
        let draft = DraftReader.read(source, kind: .topic, id: renaming.new)
        records.append(
            ReadRecord(kind: .topic, id: renaming.new, file: newFile, draft: draft.value, diagnostics: draft.diagnostics))
        changes.append(FileChange(path: newFile, before: nil, after: source.bytes))
    }
}
