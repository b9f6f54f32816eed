package import ArchiveModel
package import Hypertext
package import Markup

/// An article's file, as it is written.
package struct ArticleDraft: RecordDraft {
    package static var kind: RecordKind { .article }

    package var header = HeaderDraft()
    package var body = Body()
    var title: Located<String>?
    package var published: Located<PartialDate>?
    package var genre: Article.Genre?
    var text: Article.TextKind?
    package var display: Article.Display?
    var outlet: String?
    var authors: [String]?
    package var url: Located<Address>?
    package var archived: Located<Address>?
    var accessed: Located<PartialDate>?
    var updated: Located<PartialDate>?
    var topics: [Located<String>]?
    var summary: Located<String>?
    var origin: Located<String>?
    var media: [MediumDraft]?

    package init() {}

    package mutating func removeWords() {
        title = nil
        (accessed, updated, summary) = (nil, nil, nil)
    }

    package mutating func removePlaces() {}

    package static let allFields: [Field<ArticleDraft>] = ownFields + HeaderDraft.fields()
    package static let ownFields: [Field<ArticleDraft>] = [
        .required("title", .text, \.title, "The title under which it was published."),
        .required("published", .date, \.published, "When it was published."),
        .optional("kind", .choice, \.genre, "What was published; `news` by default."),
        .optional(
            "text", .choice, \.text,
            "What the body is: the original's words, passages of them, our digest, or a translation."),
        .optional(
            "display", .choice, \.display,
            "How much of the body is published: all, or the paragraphs that hold an annotation."),
        .optional("outlet", .text, \.outlet, "Who published it."),
        .optional("authors", .list(of: .text), \.authors, "Who wrote it."),
        .optional("url", .address, \.url, "The original's address."),
        .optional("archived", .address, \.archived, "The address of an archived copy."),
        .optional("accessed", .day, \.accessed, "When the address was read."),
        .optional("updated", .day, \.updated, "When the original was last changed."),
        .optional("topics", .list(of: .reference(.topic)), \.topics, "What it is about; a topic needs no file."),
        .optional("summary", .text, \.summary, "One or two sentences."),
        .optional("origin", .reference(.article), \.origin, "The article that this one reprints or rests on."),
        .optional("media", .list(of: .mapping), \.media, "Pictures, recordings and documents that belong to it."),
    ]
}

/// An entry of `media`, as it is written.
package struct MediumDraft: FieldMapping {
    package var range = 0..<0
    var file: Located<String>?
    var alt: String?
    var caption: String?
    var credit: String?
    var url: Located<Address>?
    var archived: Located<Address>?

    package init() {}

    package static let fields: [Field<MediumDraft>] = [
        .required("file", .identifier, \.file, "The file below `Content/assets/`."),
        .required("alt", .text, \.alt, "What it shows, in words."),
        .optional("caption", .text, \.caption, "What stands below it."),
        .optional("credit", .text, \.credit, "Who made it."),
        .optional("url", .address, \.url, "Where it was found."),
        .optional("archived", .address, \.archived, "The address of an archived copy."),
    ]
}
