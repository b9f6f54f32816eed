import ArchiveModel
import Markup
import Mustache

/// `/claims/<year>/`, `/claims/<year>/page/<n>/`: the claims that were made in a year, else reviewed in it.
struct ClaimYearPage: SitePage {
    let page: FacetPage

    static let template = "claims-year.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ClaimYearPage] {
        site.pages(of: site.listings.claimYears).map(ClaimYearPage.init)
    }

    static func route(_ year: Facet<Claim>, page number: Int) -> Route { Routes.claims(year: Int(year.id) ?? 0, page: number) }

    func route(on site: Site) -> Route {
        Self.route(site.listings.claimYears[Int(page.facet)], page: Int(page.number))
    }

    func view(on site: Site) -> ClaimYearView {
        let year = site.listings.claimYears[Int(page.facet)]
        let number = Int(page.number)
        return ClaimYearView(
            frame: site.frame(
                ofList: site.words.title(claimsOf: year.id), of: .claim, route: route(on: site), page: number),
            count: year.entries.count,
            claims: site.page(number, of: year.entries[...]).map(site.review),
            pager: site.pager(number: number, count: site.pageCount(year.entries.count)) { Self.route(year, page: $0) })
    }
}

/// A page of the claims of a year.
struct ClaimYearView: PageView {
    let frame: FrameView
    let count: Int
    let claims: [ReviewView]
    let pager: PagerView?

    static let shape = Shape<ClaimYearView>(
        page: "claimYear",
        [
            .text("count", doc: "Of the whole year: «5 claims».") { $0.words.count($0.count, .claims) },
            .list("claims", of: ReviewView.self, doc: "The latest review first.") { $0.claims },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
