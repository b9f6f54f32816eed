import ArchiveModel
import Markup
import Mustache

/// `/actors/`: their kinds and first letters, and those with most appearances.
struct ActorListPage: SitePage {
    static let template = "actors.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ActorListPage] { [ActorListPage()] }

    func route(on site: Site) -> Route { Routes.list(.actor) }

    func view(on site: Site) -> ActorListView {
        func facet(_ facet: Facet<Actor>, _ title: String) -> FacetView {
            FacetView(
                title: title, address: site.routes.address(Routes.actors(facet: facet.id, page: 1)),
                count: facet.entries.count)
        }
        return ActorListView(
            frame: site.frame(ofList: site.words.plural(.actor), of: .actor, route: route(on: site), page: 1),
            count: site.listings.actorCount,
            kinds: site.listings.actorKinds.map { facet($0, ActorFacetPage.kind($0).map(site.words.plural) ?? $0.id) },
            letters: site.listings.actorLetters.map {
                facet($0, InitialLetter.label(of: $0.id) ?? site.words[.otherInitials])
            },
            prominent: site.listings.prominentActors.map(site.summary))
    }
}

/// The ways into the archive's actors.
struct ActorListView: PageView {
    let frame: FrameView
    let count: Int
    let kinds: [FacetView]
    let letters: [FacetView]
    let prominent: [ActorSummaryView]

    static let shape = Shape<ActorListView>(
        page: "actorList",
        [
            .text("count", doc: "«37 actors».") { $0.words.count($0.count, .actors) },
            .list("kinds", of: FacetView.self) { $0.kinds },
            .list("letters", of: FacetView.self) { $0.letters },
            .flag("hasActors") { !$0.prominent.isEmpty },
            .list("prominent", of: ActorSummaryView.self, doc: "A few, those with most appearances first.") {
                $0.prominent
            },
        ])
}
