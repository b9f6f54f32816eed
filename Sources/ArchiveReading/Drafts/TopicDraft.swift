internal import ArchiveModel
package import Markup

/// A topic's file, as it is written.
package struct TopicDraft: RecordDraft {
    package static var kind: RecordKind { .topic }

    package var header = HeaderDraft()
    package var body = Body()
    var title: String?
    var summary: String?

    package init() {}

    package mutating func removeWords() { summary = nil }

    package mutating func removePlaces() { title = nil }

    package static let allFields: [Field<TopicDraft>] = ownFields + HeaderDraft.fields()
    package static let ownFields: [Field<TopicDraft>] = [
        .required("title", .text, \.title, "What the topic is called."),
        .optional("summary", .text, \.summary, "One or two sentences."),
    ]
}
