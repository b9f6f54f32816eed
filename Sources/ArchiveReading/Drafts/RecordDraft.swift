internal import ArchiveModel
package import Markup

/// What one file says, before its names are resolved: a pure function of the file, so it can be made in parallel and kept.
package protocol RecordDraft: Sendable {
    static var kind: RecordKind { get }
    /// The keys of this kind alone.
    static var ownFields: [Field<Self>] { get }
    /// All keys that a file of this kind may have, its own ones first.
    static var allFields: [Field<Self>] { get }
    var header: HeaderDraft { get set }
    var body: Body { get set }
    init()
    /// Takes out of the front matter what is shown as it is and decides nothing else.
    mutating func removeWords()
    /// Takes out of the front matter what decides about the places in lists alone.
    mutating func removePlaces()
}

/// A draft of any kind.
package indirect enum Draft: Sendable {
    case article(ArticleDraft)
    case claim(ClaimDraft)
    case actor(ActorDraft)
    case topic(TopicDraft)
    case page(PageDraft)

    package var header: HeaderDraft {
        switch self {
        case .article(let draft): draft.header
        case .claim(let draft): draft.header
        case .actor(let draft): draft.header
        case .topic(let draft): draft.header
        case .page(let draft): draft.header
        }
    }

    /// The topics that an article or a claim names.
    package var topics: [Located<String>] {
        switch self {
        case .article(let draft): draft.topics ?? []
        case .claim(let draft): draft.topics ?? []
        case .actor, .topic, .page: []
        }
    }
}
