import ArchiveModel
import Markup
import Mustache

/// `/actors/index/<facet>/`, `/actors/index/<facet>/page/<n>/`: the actors of a kind, or of a first letter.
struct ActorFacetPage: SitePage {
    /// Into the kinds, and behind them the letters.
    let page: FacetPage

    static let template = "actors-facet.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ActorFacetPage] {
        site.pages(of: site.listings.actorKinds + site.listings.actorLetters).map(ActorFacetPage.init)
    }

    /// The kind that a facet stands for; nothing for a letter.
    static func kind(_ facet: Facet<Actor>) -> Actor.Nature? { Actor.Nature(rawValue: facet.id) }

    func route(on site: Site) -> Route { Routes.actors(facet: facet(on: site).id, page: Int(page.number)) }

    func view(on site: Site) -> ActorFacetView {
        let facet = facet(on: site)
        let number = Int(page.number)
        let title =
            Self.kind(facet).map(site.words.plural)
            ?? site.words.title(actorsUnder: InitialLetter.label(of: facet.id))
        return ActorFacetView(
            frame: site.frame(ofList: title, of: .actor, route: route(on: site), page: number),
            count: facet.entries.count,
            actors: site.page(number, of: facet.entries[...]).map(site.summary),
            pager: site.pager(number: number, count: site.pageCount(facet.entries.count)) {
                Routes.actors(facet: facet.id, page: $0)
            })
    }

    private func facet(on site: Site) -> Facet<Actor> {
        let kinds = site.listings.actorKinds
        let index = Int(page.facet)
        return index < kinds.count ? kinds[index] : site.listings.actorLetters[index - kinds.count]
    }
}

/// A page of the actors that have something in common.
struct ActorFacetView: PageView {
    let frame: FrameView
    let count: Int
    let actors: [ActorSummaryView]
    let pager: PagerView?

    static let shape = Shape<ActorFacetView>(
        page: "actorFacet",
        [
            .text("count", doc: "Of the whole facet: «5 actors».") { $0.words.count($0.count, .actors) },
            .list("actors", of: ActorSummaryView.self, doc: "By name.") { $0.actors },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
