import ArchiveModel
import Markup
import Mustache

/// `/claims/index/<verdict>/`, `/claims/index/<verdict>/page/<n>/`: the claims of a verdict, or those without one.
struct ClaimVerdictPage: SitePage {
    let page: FacetPage

    static let template = "claims-verdict.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ClaimVerdictPage] {
        site.pages(of: site.listings.claimVerdicts).map(ClaimVerdictPage.init)
    }

    func route(on site: Site) -> Route {
        Routes.claims(verdict: site.listings.claimVerdicts[Int(page.facet)].id, page: Int(page.number))
    }

    func view(on site: Site) -> ClaimVerdictView {
        let facet = site.listings.claimVerdicts[Int(page.facet)]
        let number = Int(page.number)
        let rating = site.archive.settings.ratings.rating(facet.id)
        let title = rating.map { site.words.title(claimsRated: $0.label) } ?? site.words[.claimsUnrated]
        return ClaimVerdictView(
            frame: site.frame(ofList: title, of: .claim, route: route(on: site), page: number),
            verdict: rating.map(VerdictView.init), count: facet.entries.count,
            claims: site.page(number, of: facet.entries[...]).map(site.review),
            pager: site.pager(number: number, count: site.pageCount(facet.entries.count)) {
                Routes.claims(verdict: facet.id, page: $0)
            })
    }
}

/// A page of the claims of a verdict.
struct ClaimVerdictView: PageView {
    let frame: FrameView
    let verdict: VerdictView?
    let count: Int
    let claims: [ReviewView]
    let pager: PagerView?

    static let shape = Shape<ClaimVerdictView>(
        page: "claimVerdict",
        [
            .view("verdict", of: VerdictView.self, doc: "Absent for claims that are not rated.") { $0.verdict },
            .text("count", doc: "Of the verdict: «5 claims».") { $0.words.count($0.count, .claims) },
            .list("claims", of: ReviewView.self, doc: "The latest review first.") { $0.claims },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
