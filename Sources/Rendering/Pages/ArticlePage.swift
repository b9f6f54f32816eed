import ArchiveModel
import Markup
import Mustache

/// `/articles/<id>/`: what was published, its words with their annotations, and what rests on it.
struct ArticlePage: SitePage {
    let article: Handle<Article>

    static let template = "article.html"

    static func pages(of site: Site) -> [ArticlePage] {
        site.archive.articles.currentHandles.map(ArticlePage.init)
    }

    func route(on site: Site) -> Route { Routes.article(site.archive[article].id) }

    func modified(on site: Site) -> PartialDate? { site.archive[article].modified }

    func view(on site: Site) -> ArticleView { ArticleView(article, on: site) }
}
