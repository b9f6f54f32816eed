package import ArchiveModel
internal import Hypertext
package import Markup

/// An actor's file, as it is written.
package struct ActorDraft: RecordDraft {
    package static var kind: RecordKind { .actor }

    package var header = HeaderDraft()
    package var body = Body()
    package var name: Located<String>?
    package var nature: Actor.Nature?
    package var description: String?
    package var alsoKnownAs: [Located<String>]?
    var sameAs: [Located<Address>]?
    var relations: [ActorRelationDraft]?

    package init() {}

    package mutating func removeWords() { (description, sameAs) = (nil, nil) }

    package mutating func removePlaces() {}

    package static let allFields: [Field<ActorDraft>] = ownFields + HeaderDraft.fields()
    package static let ownFields: [Field<ActorDraft>] = [
        .required("name", .text, \.name, "The name under which it is shown."),
        .required("kind", .choice, \.nature, "What it is."),
        .optional("description", .text, \.description, "One line."),
        .optional("also_known_as", .list(of: .text), \.alsoKnownAs, "Other names."),
        .optional("same_as", .list(of: .address), \.sameAs, "Addresses of the same actor: Wikidata, an own site."),
        .optional("relations", .list(of: .mapping), \.relations, "What it is to other actors."),
    ]
}

/// An entry of an actor's `relations`, as it is written.
package struct ActorRelationDraft: FieldMapping {
    package var range = 0..<0
    var label: String?
    var to: Located<String>?
    var since: Located<PartialDate>?
    var until: Located<PartialDate>?
    var article: Located<String>?
    var quote: Located<String>?

    package init() {}

    package static let fields: [Field<ActorRelationDraft>] = [
        .required("as", .text, \.label, "What it is to the other: «chairman of»."),
        .required("to", .reference(.actor), \.to, "The other actor."),
        .optional("since", .date, \.since, "Since when."),
        .optional("until", .date, \.until, "Until when."),
        .optional("article", .reference(.article), \.article, "The article that says so."),
        .optional("quote", .text, \.quote, "Its words; they must stand in the article that `article` names."),
    ]
}
