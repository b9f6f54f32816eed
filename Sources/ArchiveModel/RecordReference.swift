package import Markup

/// A record of any kind.
package enum RecordReference: Sendable, Hashable {
    case article(Handle<Article>)
    case claim(Handle<Claim>)
    case actor(Handle<Actor>)
    case topic(Handle<Topic>)
    case page(Handle<Page>)

    package var kind: RecordKind {
        switch self {
        case .article: .article
        case .claim: .claim
        case .actor: .actor
        case .topic: .topic
        case .page: .page
        }
    }

    /// The record's place in the archive's sorted table of its kind.
    package var index: Int32 {
        switch self {
        case .article(let handle): handle.index
        case .claim(let handle): handle.index
        case .actor(let handle): handle.index
        case .topic(let handle): handle.index
        case .page(let handle): handle.index
        }
    }

    package init(_ kind: RecordKind, at index: Int) {
        switch kind {
        case .article: self = .article(Handle(index))
        case .claim: self = .claim(Handle(index))
        case .actor: self = .actor(Handle(index))
        case .topic: self = .topic(Handle(index))
        case .page: self = .page(Handle(index))
        }
    }
}
