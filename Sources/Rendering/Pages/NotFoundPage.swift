import ArchiveModel
import Mustache

/// `/404.html`: what a server shows where no page is; it may stand for any address, so all its links begin at the root.
struct NotFoundPage: SitePage {
    static let template = "404.html"
    static let isListed = false

    static func pages(of site: Site) -> [NotFoundPage] { [NotFoundPage()] }

    func route(on site: Site) -> Route { Routes.notFound }

    func view(on site: Site) -> NotFoundView {
        NotFoundView(
            frame: FrameView(
                site: site.frame, title: site.words[.notFound], description: nil, language: site.archive.settings.language,
                canonical: nil, crumbs: [], hasCrumbs: false, isUnlisted: true))
    }
}

/// What is shown where no page is.
struct NotFoundView: PageView {
    let frame: FrameView

    static let shape = Shape<NotFoundView>(page: "notFound", [])
}
