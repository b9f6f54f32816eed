internal import ArchiveModel
package import BinaryCoding
package import Markup

/// The keys that a record of any kind may carry, as they are written.
package struct HeaderDraft: Sendable {
    /// The opening `---`.
    var opening = ByteRange(0, 0)
    var unread = UnreadValues()
    package var aliases: [Located<String>]?
    package var language: Located<String>?
    var translations: [TextEntry]?
    package var isDraft: Bool?
    package var withdrawn: WithdrawalDraft?
    var history: [HistoryDraft]?
    var accepts: [TextEntry]?
    var extra: [TextEntry]?

    package init() {}

    static func fields<Draft: RecordDraft>() -> [Field<Draft>] {
        [
            .optional(
                "aliases", .list(of: .identifier), \.header.aliases, "Former ids; each gets a redirect page."),
            .optional("language", .language, \.header.language, "The language of the record; the site's by default."),
            .optional(
                "translations", .texts(.reference(Draft.kind)), \.header.translations,
                "The same record in other languages: language to id."),
            .optional("draft", .flag, \.header.isDraft, "Keeps the record out of the site unless drafts are asked for."),
            .optional("withdrawn", .mapping, \.header.withdrawn, "Takes the record back; its page stays as a notice."),
            .optional("history", .list(of: .mapping), \.header.history, "What changed, when, and why, in order of time."),
            .optional("accepts", .texts(.text), \.header.accepts, "Warnings and hints that stand: id to reason."),
            .optional("extra", .texts(.text), \.header.extra, "Texts of your own, for templates."),
        ]
    }
}

/// One entry of a mapping of text to text.
package struct TextEntry: Sendable {
    let key: Located<String>
    let value: Located<String>
}

extension TextEntry: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        key.write(to: &writer)
        value.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(key: try Located(from: &reader), value: try Located(from: &reader))
    }
}

extension ValueReader where Value == [TextEntry] {
    /// A mapping of any keys to texts.
    static func texts(_ value: FieldType) -> ValueReader {
        let type = FieldType.mapping(value: value)
        return ValueReader(type) { datum, key, context in
            guard case .mapping(let entries, _) = datum else {
                context.wrongType(datum, key: key, wanted: type)
                return nil
            }
            return entries.compactMap { entry in
                if case .comment(let comment) = entry.value {
                    context.commentForValue(of: entry.key, at: comment, isRequired: true)
                    return nil
                }
                if case .empty = entry.value {
                    context.report(
                        .emptyValue, at: entry.keyRange, "`\(entry.key)` in `\(key)` is empty",
                        help: "Write a value behind it, or take the line out.")
                    return nil
                }
                return ValueReader<Located<String>>.text.read(entry.value, entry.key, &context).map {
                    TextEntry(key: Located(NormalizedText.nfc(entry.key), entry.keyRange), value: $0)
                }
            }
        }
    }
}

/// `withdrawn`, as it is written.
package struct WithdrawalDraft: FieldMapping {
    package var range = 0..<0
    var on: Located<PartialDate>?
    var note: String?
    var replacedBy: Located<String>?

    package init() {}

    package static let fields: [Field<WithdrawalDraft>] = [
        .required("on", .date, \.on, "When it was withdrawn."),
        .required("note", .text, \.note, "Why it was withdrawn."),
        .optional("replaced_by", .identifier, \.replacedBy, "The id of the record of the same kind that takes its place."),
    ]
}

/// An entry of `history`, as it is written.
package struct HistoryDraft: FieldMapping {
    package var range = 0..<0
    var on: Located<PartialDate>?
    var kind: Located<HistoryEntry.Kind>?
    var note: String?
    var from: Located<String>?
    var to: Located<String>?

    package init() {}

    package static let fields: [Field<HistoryDraft>] = [
        .required("on", .date, \.on, "When it happened."),
        .required("kind", .located(.choice), \.kind, "What happened."),
        .optional("note", .text, \.note, "What changed and why; required but for `published`."),
        .optional("from", .identifier, \.from, "The verdict before; left out where there was none."),
        .optional("to", .identifier, \.to, "The verdict since; left out where there is none."),
    ]
}

extension HeaderDraft {
    /// Whether `draft: true` keeps the record out of the site unless drafts are asked for.
    package var isKeptOut: Bool { isDraft == true }

    /// The ids in `accepts`, where they stand.
    package var acceptedIDs: [Located<String>] { (accepts ?? []).map(\.key) }

    /// The ids in `aliases`, where they stand.
    package var formerIDs: [Located<String>] { aliases ?? [] }
}
