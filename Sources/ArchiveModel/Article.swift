package import Hypertext
package import Markup

/// Something that was published: a news report, an official document, a statement, a post.
package final class Article: ArchiveRecord {
    package static var kind: RecordKind { .article }

    package enum Genre: String, Sendable, CaseIterable {
        case news, report, statement, transcript, post, broadcast, other
    }

    /// What the body is.
    package enum TextKind: String, Sendable, CaseIterable {
        /// The original's words.
        case full
        /// Passages of the original's words.
        case excerpt
        /// Our words.
        case digest
        /// A translation of the original's words.
        case translation

        /// Whether the body's words are the original's own.
        package var isVerbatim: Bool { self == .full || self == .excerpt }
    }

    /// How much of the body is published.
    package enum Display: String, Sendable, CaseIterable {
        case full, excerpts
    }

    package let header: RecordHeader
    package let id: String
    package let isWithdrawn: Bool
    package let title: Located<String>
    package let published: Located<PartialDate>
    package let genre: Genre
    package let text: TextKind
    package let display: Display
    package let outlet: Name?
    package let authors: [Name]
    package let url: Located<Address>?
    package let archived: Located<Address>?
    package let accessed: Located<PartialDate>?
    package let updated: Located<PartialDate>?
    /// Sorted by id, each once.
    package let topics: [Located<Handle<Topic>>]
    package let summary: Located<String>?
    /// The article that this one reprints or rests on.
    package let origin: Located<Handle<Article>>?
    package let media: [Medium]
    package let body: Body
    /// What each link of the body leads to, in the order of `body.links`.
    package let linkTargets: [LinkTarget]
    /// What each annotation of the body stands for, in the order of `body.annotations`.
    package let annotations: [LinkedAnnotation]

    package var displayTitle: String { title.value }

    package init(
        header: RecordHeader, title: Located<String>, published: Located<PartialDate>, genre: Genre, text: TextKind,
        display: Display, outlet: Name?, authors: [Name], url: Located<Address>?, archived: Located<Address>?,
        accessed: Located<PartialDate>?, updated: Located<PartialDate>?, topics: [Located<Handle<Topic>>],
        summary: Located<String>?, origin: Located<Handle<Article>>?, media: [Medium], body: Body,
        linkTargets: [LinkTarget], annotations: [LinkedAnnotation]
    ) {
        self.header = header
        id = header.id
        isWithdrawn = header.withdrawn != nil
        self.title = title
        self.published = published
        self.genre = genre
        self.text = text
        self.display = display
        self.outlet = outlet
        self.authors = authors
        self.url = url
        self.archived = archived
        self.accessed = accessed
        self.updated = updated
        self.topics = topics
        self.summary = summary
        self.origin = origin
        self.media = media
        self.body = body
        self.linkTargets = linkTargets
        self.annotations = annotations
    }
}

/// An outlet or author: a text, and the actor whose name or other name equals it.
package struct Name: Sendable, Hashable {
    package let text: String
    package let actor: Handle<Actor>?

    package init(text: String, actor: Handle<Actor>?) {
        self.text = text
        self.actor = actor
    }
}
