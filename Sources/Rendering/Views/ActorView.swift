import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An actor's page.
struct ActorView: PageView {
    let frame: FrameView
    let actor: Actor
    let tally: ActorTallyView?
    let network: NetworkView?
    let timeline: TimelineView?
    let appearances: ActorAppearancesView
    let moreAppearances: Address?
    let body: HTML
    let history: [HistoryView]

    init(_ handle: Handle<Actor>, on site: Site) {
        let actor = site.archive[handle]
        let appearances = ActorAppearances(of: handle, on: site)
        self.actor = actor
        frame = site.frame(of: actor, description: actor.description, linkedData: { $0.page(handle) })
        tally = ActorTally(of: appearances, on: site).view(on: site)
        network = ActorNetwork(of: appearances, on: site).view(on: site)
        timeline = ActorTimeline.timeline(of: appearances, on: site).view(on: site)
        self.appearances = appearances.view(page: 1, on: site)
        moreAppearances = site.moreAppearances(of: actor, length: appearances.longest)
        body = site.html(of: actor.body, linkTargets: actor.linkTargets)
        history = site.history(of: actor)
    }

    static let shape = Shape<ActorView>(
        page: "actor",
        [
            .text("kind", doc: "«Person».") { $0.words.nature($0.actor.nature) },
            .text("description") { $0.actor.description },
            .flag("hasOtherNames") { !$0.actor.alsoKnownAs.isEmpty },
            .texts("alsoKnownAs", doc: "Other names.") { $0.actor.alsoKnownAs.map(\.value) },
            .flag("isElsewhere") { !$0.actor.sameAs.isEmpty },
            .list("sameAs", of: ExternalLinkView.self, doc: "The actor elsewhere: Wikidata, an own site.") {
                $0.actor.sameAs.map { ExternalLinkView(address: $0.value) }
            },
            .view("tally", of: ActorTallyView.self, doc: "How many claims, and how they are rated.") { $0.tally },
            .view("network", of: NetworkView.self, doc: "Whom they have to do with; absent where there is nobody.") {
                $0.network
            },
            .view("timeline", of: TimelineView.self, doc: "Absent where nothing is dated, or all to the same time.") {
                $0.timeline
            },
            .view("appearances", of: ActorAppearancesView.self, doc: "What points at the actor, and their relations.") {
                $0.appearances
            },
            .address("moreAppearances", doc: "The page on which these lists go on.") { $0.moreAppearances },
            .html("body") { $0.body },
            .flag("hasBody") { !$0.body.isEmpty },
            .flag("hasHistory") { !$0.history.isEmpty },
            .list("history", of: HistoryView.self, doc: "Updates and corrections, in order of time.") { $0.history },
            .flag("hasExtra") { !$0.actor.header.extra.isEmpty },
            .list("extra", of: ExtraView.self) { $0.actor.header.extra.map(ExtraView.init) },
        ])
}
