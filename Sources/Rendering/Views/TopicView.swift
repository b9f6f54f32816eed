import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A topic's page.
struct TopicView: PageView {
    let frame: FrameView
    let topic: Topic
    let body: HTML
    let appearances: TopicAppearancesView
    let moreAppearances: Address?
    let timeline: TimelineView?
    let coverage: CoverageMatrixView?
    let history: [HistoryView]

    init(_ handle: Handle<Topic>, on site: Site) {
        let topic = site.archive[handle]
        let appearances = TopicAppearances(of: handle, on: site)
        self.topic = topic
        frame = site.frame(
            of: topic, description: topic.summary, linkedData: { $0.page(handle) }, formats: site.feeds(on: handle))
        body = site.html(of: topic.body, linkTargets: topic.linkTargets)
        self.appearances = appearances.view(page: 1, on: site)
        moreAppearances = site.moreAppearances(of: topic, length: appearances.longest)
        timeline = TopicTimeline.timeline(of: appearances, on: site).view(on: site)
        coverage = site.coverage(of: appearances)
        history = site.history(of: topic)
    }

    static let shape = Shape<TopicView>(
        page: "topic",
        [
            .text("summary") { $0.topic.summary },
            .html("body", doc: "The introduction.") { $0.body },
            .view("appearances", of: TopicAppearancesView.self, doc: "Articles, claims and actors.") {
                $0.appearances
            },
            .address("moreAppearances", doc: "The page on which these lists go on.") { $0.moreAppearances },
            .view("timeline", of: TimelineView.self, doc: "Absent where nothing is dated, or all to the same time.") {
                $0.timeline
            },
            .view("coverage", of: CoverageMatrixView.self, doc: "Which article says what about which claim.") {
                $0.coverage
            },
            .flag("hasHistory") { !$0.history.isEmpty },
            .list("history", of: HistoryView.self, doc: "Updates and corrections, in order of time.") { $0.history },
            .flag("hasExtra") { !$0.topic.header.extra.isEmpty },
            .list("extra", of: ExtraView.self) { $0.topic.header.extra.map(ExtraView.init) },
        ])
}
