package import ArchiveModel
internal import ArchiveReading
package import Markup

/// The text of a new record: each key of its kind with its meaning as a comment, made from the tables that read the keys.
package struct RecordTemplate: Sendable {
    private let kind: RecordKind
    private let title: String
    private let today: PartialDate
    private let isDraft: Bool

    /// - Parameters:
    ///   - title: the value of the first key; for a claim its proposition.
    ///   - today: stands where a date is required.
    ///   - isDraft: whether the record is kept out of the site until the editor takes the line out.
    package init(kind: RecordKind, title: String, today: PartialDate, isDraft: Bool) {
        self.kind = kind
        self.title = title
        self.today = today
        self.isDraft = isDraft
    }

    /// The whole file, with an empty body. Required keys have a value, all others are comments.
    package var text: String {
        "---\n" + kind.fields.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n") + "---\n"
    }

    private func lines(of field: FieldDescription) -> [String] {
        if field.key == "draft" { return draftLines(field) }
        guard field.isRequired else {
            return comment(field) + skeleton(field.key, field.type).map { "# " + $0 }
        }
        switch field.type {
        case .choice(let words): return comment(field) + ["\(field.key): \(words.first ?? "")"]
        case .date, .day:
            return comment(field) + ["# Today stands here: put in the right date, as precisely as it is known."]
                + ["\(field.key): \(today.text)"]
        default: return comment(field) + ["\(field.key): \(YAMLScalar.of(title))"]
        }
    }

    private func draftLines(_ field: FieldDescription) -> [String] {
        let help = isDraft ? "Take the next line out to publish the record." : ""
        return comment(field, adding: help) + [(isDraft ? "" : "# ") + "draft: true"]
    }

    private func comment(_ field: FieldDescription, adding help: String = "") -> [String] {
        let sentences = [field.summary, Self.form(of: field.type), help].filter { !$0.isEmpty }
        var lines = ["# " + sentences.joined(separator: " ")]
        if case .list(.record(let keys)) = field.type { lines += legend(keys) }
        if case .record(let keys) = field.type { lines += legend(keys) }
        return lines
    }

    /// What each key of a mapping means.
    private func legend(_ keys: [FieldDescription]) -> [String] {
        let width = keys.map(\.key.count).max() ?? 0
        return keys.map { key in
            let gap = String(repeating: " ", count: width - key.key.count + 2)
            let sentences = [key.isRequired ? "Required." : "", key.summary, Self.form(of: key.type)].filter { !$0.isEmpty }
            return "#     \(key.key)\(gap)\(sentences.joined(separator: " "))"
        }
    }

    /// What a value looks like, as a sentence; nothing where any text will do.
    private static func form(of type: FieldType) -> String {
        switch type {
        case .text, .textOrNumber, .flag, .identifier: ""
        case .list(.record): "A list; each entry has of these:"
        case .record: "It has of these:"
        case .list(.text): "A list."
        case .list(let item): "A list, each item \(item.described)."
        case .mapping(.text): ""
        default: type.described.prefix(1).uppercased() + type.described.dropFirst() + "."
        }
    }

    /// The key with room for its value.
    private func skeleton(_ key: String, _ type: FieldType) -> [String] {
        switch type {
        case .list(.record(let keys)):
            ["\(key):"] + keys.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + "\($0.element.key):" }
        case .record(let keys): ["\(key):"] + keys.map { "  \($0.key):" }
        case .list: ["\(key): []"]
        case .mapping: ["\(key): {}"]
        default: ["\(key):"]
        }
    }
}
