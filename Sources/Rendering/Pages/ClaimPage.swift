import ArchiveModel
import Markup
import Mustache

/// `/claims/<id>/`: the proposition, our verdict, who holds what of it, the evidence, and where it was said.
struct ClaimPage: SitePage {
    let claim: Handle<Claim>

    static let template = "claim.html"

    static func pages(of site: Site) -> [ClaimPage] {
        site.archive.claims.currentHandles.map(ClaimPage.init)
    }

    func route(on site: Site) -> Route { Routes.claim(site.archive[claim].id) }

    func modified(on site: Site) -> PartialDate? { site.archive[claim].modified }

    func view(on site: Site) -> ClaimView { ClaimView(claim, on: site) }
}
