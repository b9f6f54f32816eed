import ArchiveModel

/// A kind of event in a timeline: each has a line of its own, in the order of the cases.
protocol TimelineLane: CaseIterable, Hashable, RawRepresentable<Int>, Sendable {
    var heading: Word { get }
}

/// What happened, in order of time, on a line for each kind of event.
struct Timeline<Lane: TimelineLane> {
    struct Event {
        let lane: Lane
        let date: PartialDate
        let words: String
        var link: LinkView? = nil
    }

    /// In order of time; of one day in the order of lanes, then as they were given.
    let events: [Event]

    init(_ events: [Event]) {
        // Numbers are moved while they are sorted, and not the events themselves.
        let order = events.indices.sorted {
            (events[$0].date, events[$0].lane.rawValue, $0) < (events[$1].date, events[$1].lane.rawValue, $1)
        }
        self.events = order.map { events[$0] }
    }

    /// The first and the last year in words, or within one year the months, as far as they are known.
    private func span(on site: Site) -> (from: String, to: String) {
        let dates = events.map(\.date)
        let years = dates.map(\.year)
        guard let first = years.min(), let last = years.max() else { return ("", "") }
        guard first == last, dates.allSatisfy({ $0.precision > .year }), let from = dates.map(\.month).min(),
            let to = dates.map(\.month).max()
        else { return (String(first), String(last)) }
        func words(_ month: Int) -> String {
            site.words.phrase(.month).filled(("month", site.words.month(month)), ("year", String(first)))
        }
        return (words(from), words(to))
    }

    /// Nothing where all happened at one time, or nothing is dated.
    func view(on site: Site) -> TimelineView? {
        guard let scale = TimeScale(events.map(\.date)) else { return nil }
        let lanes = Lane.allCases.compactMap { lane in
            let dates = events.filter { $0.lane == lane }.map(\.date)
            return dates.isEmpty ? nil : (lane, dates)
        }
        let (from, to) = span(on: site)
        return TimelineView(
            from: from, to: from == to ? nil : to,
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
