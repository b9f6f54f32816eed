import ArchiveModel
import Hypertext
import Markup
import Mustache

/// What is the same on every page: nothing in it may depend on how much the archive holds.
struct SiteView: View {
    let words: Words
    let title: String
    let description: String?
    let home: Address
    /// The files of the theme that pages ask for.
    let stylesheet: Address
    let script: Address
    let icon: Address
    /// The site's own lists.
    let articles: Address
    let claims: Address
    let actors: Address
    let topics: Address
    let corrections: Address
    let data: Address
    let menu: [LinkView]
    let publisher: String?
    let publisherAddress: Address?
    let license: String?
    let licenseAddress: Address?
    /// The feeds of all reviews.
    let feeds: [FormatLinkView]
    /// What absolute addresses begin with, for linked data; nothing where none is written.
    let linkedDataOrigin: String?
    let hasPreviews: Bool

    init(_ archive: Archive, _ routes: Routes, _ theme: ThemeFiles, _ words: Words) {
        self.words = words
        let settings = archive.settings
        title = settings.title
        description = settings.description
        home = routes.address(Routes.home)
        stylesheet = routes.address(theme.route(of: ThemeFiles.asked.stylesheet))
        script = routes.address(theme.route(of: ThemeFiles.asked.script))
        icon = routes.address(theme.route(of: ThemeFiles.asked.icon))
        articles = routes.address(Routes.list(.article))
        claims = routes.address(Routes.list(.claim))
        actors = routes.address(Routes.list(.actor))
        topics = routes.address(Routes.list(.topic))
        corrections = routes.address(Routes.corrections(page: 1))
        data = routes.address(Routes.data)
        menu = archive.pages
            .filter { $0.menu != nil && !$0.isWithdrawn }
            .sorted { ($0.menu ?? 0, $0.id) < ($1.menu ?? 0, $1.id) }
            .map { LinkView(title: $0.title, address: routes.address(Routes.page($0.id))) }
        publisher = settings.publisher?.name
        publisherAddress = settings.publisher?.url
        license = settings.license?.name
        licenseAddress = settings.license?.url
        feeds = FormatLinkView.feeds(settings.title, settings, routes, route: Routes.reviewFeed)
        hasPreviews = settings.writes(.json)
        linkedDataOrigin = settings.writes(.linkedData) ? settings.baseURL.origin : nil
    }

    static let shape = Shape<SiteView>(
        "site",
        [
            .text("title") { $0.title },
            .text("description") { $0.description },
            .address("home") { $0.home },
            .address("stylesheet") { $0.stylesheet },
            .address("script", doc: "The theme's script; every page holds all it says without it.") { $0.script },
            .address("icon", doc: "An SVG image for tabs and bookmarks.") { $0.icon },
            .flag("hasPreviews", doc: "Whether records are there as data, which previews are made of.") { $0.hasPreviews },
            .address("articles", doc: "The list of articles.") { $0.articles },
            .address("claims", doc: "The list of claims.") { $0.claims },
            .address("actors", doc: "The list of actors.") { $0.actors },
            .address("topics", doc: "The list of topics.") { $0.topics },
            .address("corrections", doc: "What was corrected, rated anew or withdrawn.") { $0.corrections },
            .address("data", doc: "What machines can have of the archive.") { $0.data },
            .list("menu", of: LinkView.self, doc: "The pages with a `menu` number, in its order.") { $0.menu },
            .text("publisher") { $0.publisher },
            .address("publisherAddress") { $0.publisherAddress },
            .text("license") { $0.license },
            .address("licenseAddress") { $0.licenseAddress },
            .list("feeds", of: FormatLinkView.self, doc: "The feeds of all reviews.") { $0.feeds },
        ])
}
