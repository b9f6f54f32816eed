import ArchiveModel
import Markup

/// The claims and actors of an article's text, each once, in the order in which they come up.
struct ArticleCast {
    private(set) var claims: [Handle<Claim>] = []
    private(set) var actors: [Handle<Actor>] = []

    init(of article: Article) {
        var knownClaims: Set<Handle<Claim>> = []
        var knownActors: Set<Handle<Actor>> = []
        for annotation in article.annotations where annotation.number > 0 {
            for anchor in annotation.claims where knownClaims.insert(anchor.claim).inserted {
                claims.append(anchor.claim)
            }
            for speaker in annotation.speakers where knownActors.insert(speaker).inserted { actors.append(speaker) }
            if case .actor(let actor, _) = annotation.subject, knownActors.insert(actor).inserted {
                actors.append(actor)
            }
        }
    }
}
