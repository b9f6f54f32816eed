import ArchiveModel
import Hypertext
import Markup
import Mustache

/// `/`: what the archive is, what is new in it, and the ways into it.
struct HomePage: SitePage {
    static let template = "home.html"
    static let isOverview = true

    static func pages(of site: Site) -> [HomePage] { [HomePage()] }

    func route(on site: Site) -> Route { Routes.home }

    func view(on site: Site) -> HomeView { HomeView(site) }
}

/// The home page.
struct HomeView: PageView {
    let frame: FrameView
    let heading: String
    let introduction: HTML?
    let reviews: [ReviewView]
    let articles: [ArticleSummaryView]
    let topics: [TopicSummaryView]
    let corrections: [CorrectionView]
    let distribution: VerdictDistributionView?

    /// What is no longer as it was is rarer than what is new.
    private static let glimpseOfCorrections = 5

    init(_ site: Site) {
        let settings = site.archive.settings
        let page = site.archive.pages.handle(of: Page.home)
            .map { site.archive[$0] }
            .flatMap { $0.isWithdrawn ? nil : $0 }
        frame = FrameView(
            site: site.frame, title: "", description: settings.description,
            language: page?.header.language ?? settings.language, canonical: site.routes.absolute(Routes.home),
            crumbs: [], hasCrumbs: false, isDraft: page?.header.isDraft ?? false,
            linkedData: site.linkedData { $0.website })
        heading = page?.title ?? settings.title
        introduction = page.map { site.html(of: $0.body, linkTargets: $0.linkTargets) }
        reviews = site.listings.reviews.prefix(Listings.glimpse).map(site.review)
        articles = site.listings.articles.prefix(Listings.glimpse).map(site.summary)
        topics = site.listings.prominentTopics.map(site.summary)
        corrections = site.listings.corrections.prefix(Self.glimpseOfCorrections).map(site.view)
        distribution = site.verdictDistribution
    }

    static let shape = Shape<HomeView>(
        page: "home",
        [
            .text("heading", doc: "The title of the page `home`, else the site's.") { $0.heading },
            .html("introduction", doc: "The body of the page `home`, if there is one.") { $0.introduction },
            .flag("hasReviews") { !$0.reviews.isEmpty },
            .list("reviews", of: ReviewView.self, doc: "A few, the latest first.") { $0.reviews },
            .flag("hasArticles") { !$0.articles.isEmpty },
            .list("articles", of: ArticleSummaryView.self, doc: "A few, the newest first.") { $0.articles },
            .flag("hasTopics") { !$0.topics.isEmpty },
            .list("topics", of: TopicSummaryView.self, doc: "A few, the largest first.") { $0.topics },
            .flag("hasCorrections") { !$0.corrections.isEmpty },
            .list("corrections", of: CorrectionView.self, doc: "A few, the newest first.") { $0.corrections },
            .view("distribution", of: VerdictDistributionView.self, doc: "Absent where there are no claims.") {
                $0.distribution
            },
        ])
}
