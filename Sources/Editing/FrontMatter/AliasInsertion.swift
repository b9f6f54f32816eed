internal import ArchiveReading
internal import Diagnostics
internal import Markup

/// Puts a former id into the `aliases` of a file, in the form that the list has.
enum AliasInsertion {
    /// Nothing where the front matter has no lines to put it into.
    ///
    /// - Parameter present: the record's id from now on; where it was a former one, the alias takes its place.
    static func edit(_ alias: String, present: String, in source: SourceText, kind: RecordKind) -> ByteEdit? {
        guard let layout = FrontMatterLayout(source) else { return nil }
        if let section = layout.sections.first(where: { $0.entry.key == "aliases" }) {
            return replacement(of: present, with: alias, in: section, source.bytes) ?? edit(alias, in: section, source.bytes)
        }
        let rank = Dictionary(kind.fields.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
        let own = rank["aliases"] ?? rank.count
        let before = layout.sections.last { (rank[$0.entry.key] ?? rank.count) < own }
        guard let place = before?.end ?? layout.sections.first?.start else { return nil }
        let line = String(repeating: " ", count: layout.indent) + "aliases: [\(alias)]" + lineEnd(at: place, source.bytes)
        return ByteEdit(range: place..<place, text: line)
    }

    private static func replacement(
        of id: String, with alias: String, in section: FrontMatterLayout.Section, _ bytes: [UInt8]
    ) -> ByteEdit? {
        guard case .list(let items, _) = section.entry.value else { return nil }
        for case .scalar(let text, _, let range) in items where NormalizedText.nfc(text) == id {
            let isQuoted = bytes[range].first == UInt8(ascii: "'") || bytes[range].first == UInt8(ascii: "\"")
            return ByteEdit(range: isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range, text: alias)
        }
        return nil
    }

    private static func edit(_ alias: String, in section: FrontMatterLayout.Section, _ bytes: [UInt8]) -> ByteEdit? {
        switch section.entry.value {
        case .list(let items, let range):
            if bytes[range.lowerBound] == UInt8(ascii: "[") {
                let place = items.last?.range.upperBound ?? range.lowerBound + 1
                return ByteEdit(range: place..<place, text: items.isEmpty ? alias : ", " + alias)
            }
            return items.last.flatMap { addLine(alias, after: $0.range.lowerBound, bytes) }
        case .empty, .comment:
            guard let colon = bytes[section.entry.keyRange.upperBound...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
            return ByteEdit(range: colon + 1..<colon + 1, text: " [\(alias)]")
        case .scalar, .refused, .mapping: return nil
        }
    }

    /// A line below that of the last item, with the same dash.
    private static func addLine(_ alias: String, after item: Int, _ bytes: [UInt8]) -> ByteEdit? {
        let start = FrontMatterLayout.lineStart(of: item, in: bytes)
        let head = bytes[start..<item]
        guard head.contains(UInt8(ascii: "-")), head.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }),
            let end = bytes[item...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        let text = String(decoding: head, as: UTF8.self) + alias + lineEnd(at: end + 1, bytes)
        return ByteEdit(range: end + 1..<end + 1, text: text)
    }

    /// The line end that stands before an offset.
    private static func lineEnd(at offset: Int, _ bytes: [UInt8]) -> String {
        offset >= 2 && bytes[offset - 2] == UInt8(ascii: "\r") && bytes[offset - 1] == UInt8(ascii: "\n") ? "\r\n" : "\n"
    }
}
