import ArchiveModel
import Markup
import Mustache

/// `/actors/<id>/appearances/<n>/`: where the lists of an actor's page go on.
struct ActorAppearancesPage: SitePage {
    let actor: Handle<Actor>
    /// From 2.
    let number: Int32

    static let template = "actor-appearances.html"

    static func pages(of site: Site) -> [ActorAppearancesPage] {
        ActorPage.pages(of: site).flatMap { page in
            site.furtherPages(of: ActorAppearances(of: page.actor, on: site).longest).map {
                ActorAppearancesPage(actor: page.actor, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route {
        Routes.appearances(.actor, site.archive[actor].id, number: Int(number))
    }

    func view(on site: Site) -> ActorAppearancesPageView {
        let actor = site.archive[self.actor]
        let appearances = ActorAppearances(of: self.actor, on: site)
        return ActorAppearancesPageView(
            frame: site.frame(ofAppearances: actor, number: Int(number)), actor: site.summary(of: self.actor),
            appearances: appearances.view(page: Int(number), on: site),
            pager: site.appearancesPager(of: actor, number: Int(number), length: appearances.longest))
    }
}

/// A further page of what points at an actor.
struct ActorAppearancesPageView: PageView {
    let frame: FrameView
    let actor: ActorSummaryView
    let appearances: ActorAppearancesView
    let pager: PagerView?

    static let shape = Shape<ActorAppearancesPageView>(
        page: "actorAppearancesPage",
        [
            .view("actor", of: ActorSummaryView.self) { $0.actor },
            .view("appearances", of: ActorAppearancesView.self) { $0.appearances },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
