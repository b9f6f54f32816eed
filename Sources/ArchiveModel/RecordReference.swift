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
}
