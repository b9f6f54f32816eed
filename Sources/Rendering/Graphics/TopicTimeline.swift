import ArchiveModel
import Markup

/// What happened on a topic: when its claims were made, what was published, and what the archive found.
enum TopicTimeline {
    enum Lane: Int, TimelineLane {
        case made, article, review

        var heading: Word {
            switch self {
            case .made: .laneMade
            case .article: .laneArticles
            case .review: .laneArchive
            }
        }
    }

    /// Of the claims and articles that the topic's own page shows, so that a drawing is bounded as the page is.
    static func timeline(of appearances: TopicAppearances, on site: Site) -> Timeline<Lane> {
        var events: [Timeline<Lane>.Event] = []
        for handle in appearances.claims.prefix(site.pageSize) {
            let claim = site.archive[handle]
            let link = site.link(handle)
            if let made = claim.made {
                events.append(.init(lane: .made, date: made.value, words: site.words[.madeFirst], link: link))
            }
            let history = claim.header.history
            for (index, entry) in history.enumerated() where entry.kind != .update {
                let label = entry.to.map { site.archive.settings.ratings.rating($0.value)?.label ?? $0.value }
                let words =
                    label.map { site.words.phrase(.ratedAs).filled(("label", $0)) }
                    ?? site.words.phrase(.eventOf).filled(("event", site.words.happened(index, in: history)))
                events.append(.init(lane: .review, date: entry.on.value, words: words, link: link))
            }
        }
        for article in appearances.articles.prefix(site.pageSize) {
            events.append(
                .init(
                    lane: .article, date: site.archive[article].published.value, words: site.words[.publishedArticle],
                    link: site.link(article)))
        }
        return Timeline(events)
    }
}
