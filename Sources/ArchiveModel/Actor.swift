package import Hypertext
package import Markup

/// A person, organisation, state, group or outlet.
package final class Actor: ArchiveRecord {
    package static var kind: RecordKind { .actor }

    package enum Nature: String, Sendable, CaseIterable {
        case person, organisation, state, group, outlet
    }

    package let header: RecordHeader
    package let id: String
    package let isWithdrawn: Bool
    package let name: Located<String>
    package let nature: Nature
    /// One line.
    package let description: String?
    package let alsoKnownAs: [Located<String>]
    package let sameAs: [Located<Address>]
    package let relations: [ActorRelation]
    package let body: Body
    package let linkTargets: [LinkTarget]

    package var displayTitle: String { name.value }

    package init(
        header: RecordHeader, name: Located<String>, nature: Nature, description: String?,
        alsoKnownAs: [Located<String>], sameAs: [Located<Address>], relations: [ActorRelation], body: Body,
        linkTargets: [LinkTarget]
    ) {
        self.header = header
        id = header.id
        isWithdrawn = header.withdrawn != nil
        self.name = name
        self.nature = nature
        self.description = description
        self.alsoKnownAs = alsoKnownAs
        self.sameAs = sameAs
        self.relations = relations
        self.body = body
        self.linkTargets = linkTargets
    }
}

/// What an actor is to another, in the editor's words, with where that is known from.
package struct ActorRelation: Sendable {
    package let range: ByteRange
    /// «chairman of», «controls».
    package let label: String
    package let to: Located<Handle<Actor>>
    package let since: Located<PartialDate>?
    package let until: Located<PartialDate>?
    package let article: Located<Handle<Article>>?
    package let quote: Located<String>?

    package init(
        range: ByteRange, label: String, to: Located<Handle<Actor>>, since: Located<PartialDate>?,
        until: Located<PartialDate>?, article: Located<Handle<Article>>?, quote: Located<String>?
    ) {
        self.range = range
        self.label = label
        self.to = to
        self.since = since
        self.until = until
        self.article = article
        self.quote = quote
    }
}
