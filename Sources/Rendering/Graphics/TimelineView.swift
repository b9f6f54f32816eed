import Hypertext
import Mustache

/// A drawing of events on lines, and the same events as a list.
///
/// Places across are per cent of the drawing's width, so that it fits every screen with letters of one size; places down
/// are CSS pixels.
struct TimelineView: View {
    let from: String
    /// Nothing where it is the same.
    let to: String?
    let lanes: [TimelineLaneView]
    let events: [TimelineEventView]

    /// In CSS pixels.
    static let laneHeight = 40

    static let shape = Shape<TimelineView>(
        "timeline",
        [
            .text("height", doc: "Of the drawing, in CSS pixels.") { String($0.lanes.count * laneHeight + 20) },
            .text("bottom", doc: "Where the names of the years stand, in CSS pixels.") {
                String($0.lanes.count * laneHeight + 16)
            },
            .text("from", doc: "The year in which it begins; the month, where it ends in the same year.") { $0.from },
            .text("to", doc: "The year or month in which it ends; absent where it is the same.") { $0.to },
            .list("lanes", of: TimelineLaneView.self, doc: "One line for each kind of event that there is.") { $0.lanes },
            .list("events", of: TimelineEventView.self, doc: "In order of time.") { $0.events },
        ])
}

/// The events of one kind.
struct TimelineLaneView: View {
    let label: String
    /// In CSS pixels.
    let top: Int
    let marks: [TimelineMarkView]

    static let shape = Shape<TimelineLaneView>(
        "timelineLane",
        [
            .text("label", doc: "«Positions».") { $0.label },
            .text("labelPlace", doc: "Of the label's line of writing, in CSS pixels.") { String($0.top + 14) },
            .text("linePlace", doc: "In CSS pixels.") { String($0.top + 28) },
            .text("barPlace", doc: "The upper edge of bars, in CSS pixels.") { String($0.top + 23) },
            .list("marks", of: TimelineMarkView.self, doc: "In order of time.") { $0.marks },
        ])
}

/// A date on its line.
struct TimelineMarkView: View {
    let place: String
    let length: String?

    static let shape = Shape<TimelineMarkView>(
        "timelineMark",
        [
            .text("place", doc: "«12.5%».") { $0.place },
            .text("length", doc: "How long a date of a year or month alone is: «8.3%»; absent for a day.") { $0.length },
        ])
}

/// An event in words.
struct TimelineEventView: View {
    let on: DateView
    let words: String
    let link: LinkView?

    static let shape = Shape<TimelineEventView>(
        "timelineEvent",
        [
            .view("on", of: DateView.self) { $0.on },
            .text("words", doc: "What happened: «Denied by», «Carried by», «First made».") { $0.words },
            .view("link", of: LinkView.self, doc: "Who did it: an actor, or an article.") { $0.link },
        ])
}
