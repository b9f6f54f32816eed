internal import ArchiveModel
package import Hypertext
internal import Markup

/// A JSON Schema (draft-07, which editors know best) of `site.json` or of the front matter of one kind of record, made from the
/// tables that read them.
package struct EditorSchema: Sendable {
    /// `site`, `article`, `claim`, `actor`, `topic` or `page`.
    package let name: String
    private let fields: [FieldDescription]
    /// Whether a text is a string alone: JSON tells types apart, front matter reads any scalar as text.
    private let isTyped: Bool

    package static let all: [EditorSchema] = [
        EditorSchema(name: "site", fields: SettingsDraft.fields.map(\.description), isTyped: true),
        EditorSchema(ArticleDraft.self), EditorSchema(ClaimDraft.self), EditorSchema(ActorDraft.self),
        EditorSchema(TopicDraft.self), EditorSchema(PageDraft.self),
    ]

    private init(name: String, fields: [FieldDescription], isTyped: Bool) {
        self.name = name
        self.fields = fields
        self.isTyped = isTyped
    }

    private init<Draft: RecordDraft>(_ draft: Draft.Type) {
        self.init(name: Draft.kind.rawValue, fields: Draft.allFields.map(\.description), isTyped: false)
    }

    package var value: JSONValue {
        .object(
            [
                .init("$schema", .text("http://json-schema.org/draft-07/schema#")),
                .init("title", .text(isTyped ? "site.json" : "Front matter of a \(name)")),
            ] + members(of: fields))
    }

    private func members(of fields: [FieldDescription]) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("type", .text("object")),
            .init(
                "properties",
                .object(
                    fields.map { field in
                        .init(field.key, .object([.init("description", .text(field.summary))] + self.members(of: field.type)))
                    })),
        ]
        let required = fields.filter(\.isRequired).map { JSONValue.text($0.key) }
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        members.append(.init("additionalProperties", .bool(false)))
        return members
    }

    private func members(of type: FieldType) -> [JSONValue.Member] {
        switch type {
        case .text: scalar
        case .textOrNumber: [.init("type", .array([.text("string"), .text("number")]))]
        case .day: string(pattern: "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$")
        case .date:
            [
                // A year alone is a number to YAML.
                .init("type", isTyped ? .text("string") : .array([.text("string"), .text("integer")])),
                .init(
                    "pattern",
                    .text(
                        "^\\s*[0-9]{4}(-[0-9]{2}(-[0-9]{2}([Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))?)?)?\\s*$"
                    )),
            ]
        case .address, .baseAddress: string(pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+\\s*$")
        case .logo: string(pattern: "^\\s*(/assets/|[Hh][Tt][Tt][Pp][Ss]?://)[^\\s]+\\s*$")
        case .flag: [.init("type", .text("boolean"))]
        case .wholeNumber: [.init("type", .text("integer"))]
        case .language: string(pattern: "^\\s*[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\s*$")
        case .reference, .identifier: scalar
        case .choice(let words): [.init("enum", .array(words.map { .text($0) }))]
        case .list(let item): [.init("type", .text("array")), .init("items", .object(members(of: item)))]
        case .mapping(let value):
            [.init("type", .text("object")), .init("additionalProperties", .object(members(of: value)))]
        case .record(let fields): members(of: fields)
        }
    }

    private var scalar: [JSONValue.Member] {
        [.init("type", isTyped ? .text("string") : .array([.text("string"), .text("number"), .text("boolean")]))]
    }

    private func string(pattern: String) -> [JSONValue.Member] {
        [.init("type", .text("string")), .init("pattern", .text(pattern))]
    }
}
