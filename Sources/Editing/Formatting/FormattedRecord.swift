internal import ArchiveReading
package import Diagnostics
package import Markup

/// A record's file with the keys of its front matter in their canonical order, which is that of `Documentation/Content.md`.
///
/// Only lines change their places: a key takes the comments above it and the lines of its value along; the body stays as it is.
package enum FormattedRecord: Sendable, Equatable {
    /// The keys stand in their order already.
    case inOrder
    /// The whole file with its keys in order.
    case changed([UInt8])
    /// The file has errors, which come first.
    case broken([Diagnostic])
    /// The keys cannot be moved; the text says why.
    case left(String)

    /// - Parameter id: what the file's name says the record is called, in NFC.
    package static func of(_ source: SourceText, kind: RecordKind, id: String) -> FormattedRecord {
        let read = DraftReader.read(source, kind: kind, id: id)
        let errors = read.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { return .broken(errors.sorted()) }
        guard let parts = FrontMatter.split(source).value, let datum = YAMLReader.read(source, parts.yaml).value,
            case .mapping(let entries, _) = datum
        else { return .inOrder }
        var result = source.bytes
        if !isInOrder(entries, kind.fields) {
            guard let layout = FrontMatterLayout(source) else {
                return .left("its front matter does not have a line for each key")
            }
            result = sorted(layout, source.bytes, rank(of: kind.fields))
            guard isSame(result, as: source, datum, parts) else { return .left("its values would not be read as they are now") }
        }
        result = NestedOrder(fields: kind.fields).sorted(result) { isSame($0, as: source, datum, parts) }
        return result == source.bytes ? .inOrder : .changed(result)
    }

    /// The place of each key in a table.
    static func rank(of fields: [FieldDescription]) -> [String: Int] {
        Dictionary(fields.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
    }

    static func isInOrder(_ entries: [Datum.Entry], _ fields: [FieldDescription]) -> Bool {
        let rank = rank(of: fields)
        let ranks = entries.sorted { $0.keyRange.lowerBound < $1.keyRange.lowerBound }.map { rank[$0.key] ?? rank.count }
        return !zip(ranks, ranks.dropFirst()).contains { $0 > $1 }
    }

    private static func sorted(_ layout: FrontMatterLayout, _ bytes: [UInt8], _ order: [String: Int]) -> [UInt8] {
        guard let first = layout.sections.first, let last = layout.sections.last else { return bytes }
        let ranked = layout.sections.enumerated().sorted { one, other in
            (order[one.element.entry.key] ?? order.count, one.offset) < (
                order[other.element.entry.key] ?? order.count, other.offset
            )
        }
        return Array(bytes[..<first.start]) + ranked.flatMap { bytes[$0.element.start..<$0.element.end] } + bytes[last.end...]
    }

    /// Whether a file says what it said before: the data, and the body byte for byte.
    private static func isSame(_ bytes: [UInt8], as source: SourceText, _ datum: Datum, _ parts: FrontMatter) -> Bool {
        let after = SourceText(path: source.path, bytes: bytes)
        guard let newParts = FrontMatter.split(after).value else { return false }
        let read = YAMLReader.read(after, newParts.yaml)
        guard !read.hasErrors, let newDatum = read.value else { return false }
        return DatumContent(newDatum) == DatumContent(datum)
            && bytes[newParts.body].elementsEqual(source.bytes[parts.body])
            && bytes.count == source.bytes.count
    }
}
