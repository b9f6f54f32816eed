import ArchiveModel
import Markup

/// What an actor said and what was said about them, over time.
enum ActorTimeline {
    enum Lane: Int, TimelineLane {
        case position, statement, about, publication

        var heading: Word {
            switch self {
            case .position: .lanePositions
            case .statement: .laneStatements
            case .about: .laneAbout
            case .publication: .lanePublications
            }
        }
    }

    /// Of what the actor's own page shows, so that a drawing is bounded as the page is.
    static func timeline(of appearances: ActorAppearances, on site: Site) -> Timeline<Lane> {
        var events: [Timeline<Lane>.Event] = []
        func add(_ lane: Lane, _ date: PartialDate?, _ words: String, _ link: LinkView) {
            if let date { events.append(.init(lane: lane, date: date, words: words, link: link)) }
        }
        let archive = site.archive
        for reference in appearances.positions.prefix(site.pageSize) {
            let position = archive[reference.claim].positions[Int(reference.position)]
            add(.position, position.on?.value, event(site.words.verb(position.stance), site), site.link(reference.claim))
        }
        var told: Set<[Int32]> = []
        for citation in appearances.statements.prefix(site.pageSize) {
            let article = archive[citation.article]
            let stance = article.body.annotations[Int(citation.annotation)].stance
            // An article that reports the same several times says it once.
            let key = [citation.article.index, citation.anchor.claim.index, Int32(Stance.allCases.firstIndex(of: stance) ?? 0)]
            guard told.insert(key).inserted else { continue }
            add(.statement, article.published.value, event(site.words.participle(stance), site), site.link(citation.anchor.claim))
        }
        for claim in appearances.claimsAbout.prefix(site.pageSize) {
            add(.about, archive[claim].made?.value, site.words[.madeFirst], site.link(claim))
        }
        for article in appearances.publications.prefix(site.pageSize) {
            add(.publication, archive[article].published.value, site.words[.publishedArticle], site.link(article))
        }
        return Timeline(events)
    }

    private static func event(_ words: String, _ site: Site) -> String { site.words.phrase(.eventOf).filled(("event", words)) }
}
