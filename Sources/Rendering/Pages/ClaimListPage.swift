import ArchiveModel
import Markup
import Mustache

/// `/claims/`: the verdicts with how many claims have each, and the newest reviews.
struct ClaimListPage: SitePage {
    static let template = "claims.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ClaimListPage] { [ClaimListPage()] }

    func route(on site: Site) -> Route { Routes.list(.claim) }

    func view(on site: Site) -> ClaimListView {
        ClaimListView(
            frame: site.frame(ofList: site.words.plural(.claim), of: .claim, route: route(on: site), page: 1),
            distribution: site.verdictDistribution,
            years: site.listings.claimYears.map { year in
                FacetView(
                    title: year.id, address: site.routes.address(ClaimYearPage.route(year, page: 1)), count: year.entries.count)
            },
            newest: site.listings.reviews.prefix(Listings.glimpse).map(site.review))
    }
}

/// The ways into the archive's claims.
struct ClaimListView: PageView {
    let frame: FrameView
    let distribution: VerdictDistributionView?
    let years: [FacetView]
    let newest: [ReviewView]

    static let shape = Shape<ClaimListView>(
        page: "claimList",
        [
            .view("distribution", of: VerdictDistributionView.self, doc: "Absent where there are no claims.") {
                $0.distribution
            },
            .flag("hasYears") { !$0.years.isEmpty },
            .list("years", of: FacetView.self, doc: "In which claims were made, else reviewed; the newest first.") { $0.years },
            .flag("hasReviews") { !$0.newest.isEmpty },
            .list("newest", of: ReviewView.self, doc: "A few, the latest review first.") { $0.newest },
        ])
}
