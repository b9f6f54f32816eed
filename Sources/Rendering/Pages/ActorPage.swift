import ArchiveModel
import Markup
import Mustache

/// `/actors/<id>/`: who it is, what they say, and what is said about them.
struct ActorPage: SitePage {
    let actor: Handle<Actor>

    static let template = "actor.html"

    static func pages(of site: Site) -> [ActorPage] {
        site.archive.actors.currentHandles.map(ActorPage.init)
    }

    func route(on site: Site) -> Route { Routes.actor(site.archive[actor].id) }

    func modified(on site: Site) -> PartialDate? { site.archive[actor].modified() }

    func view(on site: Site) -> ActorView { ActorView(actor, on: site) }
}
