import ArchiveModel
import Markup

/// What happened to a claim: when it was made, who took a position, which articles carried it, and what the archive did.
enum ClaimTimeline {
    enum Lane: Int, TimelineLane {
        case made, position, article, review

        var heading: Word {
            switch self {
            case .made: .laneMade
            case .position: .lanePositions
            case .article: .laneArticles
            case .review: .laneArchive
            }
        }
    }

    /// - Parameter citations: those that the claim's page shows, so that a drawing is bounded as the page is.
    static func timeline(of claim: Claim, citations: ArraySlice<Citation>, on site: Site) -> Timeline<Lane> {
        var events: [Timeline<Lane>.Event] = []
        func add(_ lane: Lane, _ date: PartialDate, _ words: String, _ link: LinkView? = nil) {
            events.append(.init(lane: lane, date: date, words: words, link: link))
        }
        if let made = claim.made { add(.made, made.value, site.words[.firstMade]) }
        for position in claim.positions {
            guard let on = position.on else { continue }
            add(.position, on.value, site.words.taken(position.stance), site.link(position.by.value))
        }
        for group in citations.chunked(by: { $0.article == $1.article }) {
            let article = group[group.startIndex].article
            add(.article, site.archive[article].published.value, site.words[.carried], site.link(article))
        }
        let history = claim.header.history
        for (index, entry) in history.enumerated() { add(.review, entry.on.value, site.words.happened(index, in: history)) }
        let isListed = history.contains { $0.on.value == claim.reviewed?.value }
        if let reviewed = claim.reviewed, !isListed { add(.review, reviewed.value, site.words[.reviewed]) }
        return Timeline(events)
    }
}
