import ArchiveModel
import Markup
import Mustache

/// `/articles/<year>/`, `/articles/<year>/page/<n>/`: the articles of a year, newest first.
struct ArticleYearPage: SitePage {
    let page: FacetPage

    static let template = "articles-year.html"
    static let isOverview = true

    static func pages(of site: Site) -> [ArticleYearPage] {
        site.pages(of: site.listings.articleYears).map(ArticleYearPage.init)
    }

    static func route(_ year: Facet<Article>, page number: Int) -> Route {
        Routes.articles(year: Int(year.id) ?? 0, page: number)
    }

    func route(on site: Site) -> Route {
        Self.route(site.listings.articleYears[Int(page.facet)], page: Int(page.number))
    }

    func view(on site: Site) -> ArticleYearView {
        let year = site.listings.articleYears[Int(page.facet)]
        let number = Int(page.number)
        return ArticleYearView(
            frame: site.frame(
                ofList: site.words.title(articlesOf: year.id), of: .article, route: route(on: site), page: number),
            count: year.entries.count,
            articles: site.page(number, of: year.entries[...]).map(site.summary),
            pager: site.pager(number: number, count: site.pageCount(year.entries.count)) {
                Self.route(year, page: $0)
            })
    }
}

/// A page of the articles of a year.
struct ArticleYearView: PageView {
    let frame: FrameView
    let count: Int
    let articles: [ArticleSummaryView]
    let pager: PagerView?

    static let shape = Shape<ArticleYearView>(
        page: "articleYear",
        [
            .text("count", doc: "Of the whole year: «5 articles».") { $0.words.count($0.count, .articles) },
            .list("articles", of: ArticleSummaryView.self, doc: "Newest first.") { $0.articles },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
