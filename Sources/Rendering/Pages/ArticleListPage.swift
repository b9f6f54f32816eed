import ArchiveModel
import Markup
import Mustache

/// `/articles/`: the years in which something was published, and the newest articles.
struct ArticleListPage: SitePage {
    static let template = "articles.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ArticleListPage] { [ArticleListPage()] }

    func route(on site: Site) -> Route { Routes.list(.article) }

    func view(on site: Site) -> ArticleListView {
        ArticleListView(
            frame: site.frame(ofList: site.words.plural(.article), of: .article, route: route(on: site), page: 1),
            count: site.listings.articles.count,
            years: site.listings.articleYears.map { year in
                FacetView(
                    title: year.id, address: site.routes.address(ArticleYearPage.route(year, page: 1)),
                    count: year.entries.count)
            },
            newest: site.listings.articles.prefix(Listings.glimpse).map(site.summary))
    }
}

/// The ways into the archive's articles.
struct ArticleListView: PageView {
    let frame: FrameView
    let count: Int
    let years: [FacetView]
    let newest: [ArticleSummaryView]

    static let shape = Shape<ArticleListView>(
        page: "articleList",
        [
            .text("count", doc: "«5 articles».") { $0.words.count($0.count, .articles) },
            .list("years", of: FacetView.self, doc: "Newest first.") { $0.years },
            .flag("hasArticles") { !$0.newest.isEmpty },
            .list("newest", of: ArticleSummaryView.self, doc: "A few.") { $0.newest },
        ])
}
