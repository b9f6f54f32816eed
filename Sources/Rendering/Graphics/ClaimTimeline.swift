import ArchiveModel
import Markup

/// What happened to a claim, in order of time: when it was made, who took a position, which articles carried it, and what the
/// archive did.
struct ClaimTimeline {
    /// What kind of event something is; each has a line of its own.
    enum Lane: Int, CaseIterable {
        case made, position, article, review

        fileprivate var heading: Word {
            switch self {
            case .made: .laneMade
            case .position: .lanePositions
            case .article: .laneArticles
            case .review: .laneArchive
            }
        }
    }

    struct Event {
        let lane: Lane
        let date: PartialDate
        let words: String
        var link: LinkView? = nil
    }

    /// In order of time; of one day in the order of lanes, then of the claim's file.
    let events: [Event]

    /// - Parameter citations: those that the claim's page shows, so that a drawing is bounded as the page is.
    init(of claim: Claim, citations: ArraySlice<Citation>, on site: Site) {
        var events: [Event] = []
        if let made = claim.made { events.append(Event(lane: .made, date: made.value, words: site.words[.firstMade])) }
        for position in claim.positions {
            guard let on = position.on else { continue }
            events.append(
                Event(
                    lane: .position, date: on.value, words: site.words.taken(position.stance),
                    link: site.link(position.by.value)))
        }
        for group in citations.chunked(by: { $0.article == $1.article }) {
            let article = group[group.startIndex].article
            events.append(
                Event(
                    lane: .article, date: site.archive[article].published.value, words: site.words[.carried],
                    link: site.link(article)))
        }
        for entry in claim.header.history {
            events.append(Event(lane: .review, date: entry.on.value, words: site.words.happened(entry.kind)))
        }
        let isListed = claim.header.history.contains { $0.on.value == claim.reviewed?.value }
        if let reviewed = claim.reviewed, !isListed {
            events.append(Event(lane: .review, date: reviewed.value, words: site.words[.reviewed]))
        }
        self.events = events.enumerated()
            .sorted {
                ($0.element.date, $0.element.lane.rawValue, $0.offset) < ($1.element.date, $1.element.lane.rawValue, $1.offset)
            }
            .map(\.element)
    }

    /// Nothing where all happened at one time, or nothing is dated.
    func view(on site: Site) -> TimelineView? {
        guard let scale = TimeScale(events.map(\.date)) else { return nil }
        let lanes = Lane.allCases.compactMap { lane in
            let dates = events.filter { $0.lane == lane }.map(\.date)
            return dates.isEmpty ? nil : (lane, dates)
        }
        let years = events.map(\.date.year)
        return TimelineView(
            from: years.min() ?? 0, to: years.max() ?? 0,
            lanes: lanes.enumerated().map { number, lane in
                TimelineLaneView(
                    label: site.words[lane.0.heading], top: number * TimelineView.laneHeight,
                    marks: lane.1.uniqued.map { TimelineMarkView(place: scale.place(of: $0), length: scale.length(of: $0)) })
            },
            events: events.map { TimelineEventView(on: site.view(of: $0.date), words: $0.words, link: $0.link) })
    }
}

extension [PartialDate] {
    /// Each date once, of neighbours that are equal the first.
    fileprivate var uniqued: [PartialDate] {
        indices.filter { $0 == startIndex || self[$0] != self[$0 - 1] }.map { self[$0] }
    }
}
