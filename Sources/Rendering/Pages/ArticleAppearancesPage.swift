import ArchiveModel
import Hypertext
import Markup
import Mustache

/// `/articles/<id>/appearances/2/` and on: what rests on an article and has no room on its own page.
struct ArticleAppearancesPage: SitePage {
    let article: Handle<Article>
    /// From 2; the first is the article's page.
    let number: Int32

    static let template = "article-appearances.html"

    static func pages(of site: Site) -> [ArticleAppearancesPage] {
        site.archive.articles.currentHandles.flatMap { article in
            site.furtherPages(of: length(of: article, on: site)).map {
                ArticleAppearancesPage(article: article, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route {
        Routes.appearances(.article, site.archive[article].id, number: Int(number))
    }

    func view(on site: Site) -> ArticleAppearancesView {
        let article = site.archive[self.article]
        let backReferences = site.archive.backReferences
        let number = Int(number)
        return ArticleAppearancesView(
            frame: site.frame(ofAppearances: article, number: number), article: site.summary(of: self.article),
            evidenceFor: site.page(number, of: backReferences.evidence[self.article]).map(site.view),
            dependents: site.page(number, of: backReferences.dependents[self.article]).map(site.summary),
            pager: site.appearancesPager(
                of: article, number: number, length: Self.length(of: self.article, on: site)))
    }

    /// How long the longer one of the lists is.
    private static func length(of article: Handle<Article>, on site: Site) -> Int {
        max(site.archive.backReferences.evidence[article].count, site.archive.backReferences.dependents[article].count)
    }
}

/// One page of what further rests on an article.
struct ArticleAppearancesView: PageView {
    let frame: FrameView
    let article: ArticleSummaryView
    let evidenceFor: [EvidenceUseView]
    let dependents: [ArticleSummaryView]
    let pager: PagerView?

    static let shape = Shape<ArticleAppearancesView>(
        page: "articleAppearances",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .flag("hasEvidenceFor") { !$0.evidenceFor.isEmpty },
            .list("evidenceFor", of: EvidenceUseView.self, doc: "The claims that it is evidence for or against.") {
                $0.evidenceFor
            },
            .flag("hasDependents") { !$0.dependents.isEmpty },
            .list("dependents", of: ArticleSummaryView.self, doc: "The articles that rest on this one.") {
                $0.dependents
            },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
