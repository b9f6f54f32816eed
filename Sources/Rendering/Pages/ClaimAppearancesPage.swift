import ArchiveModel
import Hypertext
import Markup
import Mustache

/// `/claims/<id>/appearances/2/` and on: the citations of a claim that its own page has no room for.
struct ClaimAppearancesPage: SitePage {
    let claim: Handle<Claim>
    /// From 2; the first is the claim's page.
    let number: Int32

    static let template = "claim-appearances.html"

    static func pages(of site: Site) -> [ClaimAppearancesPage] {
        site.archive.claims.currentHandles.flatMap { claim in
            site.furtherPages(of: site.archive.backReferences.citations[claim].count).map {
                ClaimAppearancesPage(claim: claim, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route {
        Routes.appearances(.claim, site.archive[claim].id, number: Int(number))
    }

    func view(on site: Site) -> ClaimAppearancesView {
        let claim = site.archive[self.claim]
        let citations = site.archive.backReferences.citations[self.claim]
        return ClaimAppearancesView(
            frame: site.frame(ofAppearances: claim, number: Int(number)), claim: site.summary(of: self.claim),
            appearances: site.appearances(site.page(Int(number), of: citations)),
            pager: site.appearancesPager(of: claim, number: Int(number), length: citations.count))
    }
}

/// One page of a claim's further citations.
struct ClaimAppearancesView: PageView {
    let frame: FrameView
    let claim: ClaimSummaryView
    let appearances: [AppearanceView]
    let pager: PagerView?

    static let shape = Shape<ClaimAppearancesView>(
        page: "claimAppearances",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .list("appearances", of: AppearanceView.self, doc: "Citations in their context, by article.") {
                $0.appearances
            },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
