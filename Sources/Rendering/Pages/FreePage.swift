import ArchiveModel
import Hypertext
import Markup
import Mustache

/// `/<id>/`: a page that the editors write freely; `home` is shown by the home page.
struct FreePage: SitePage {
    let page: Handle<Page>

    static let template = "page.html"

    static func pages(of site: Site) -> [FreePage] {
        site.archive.pages.allHandles
            .filter { !site.archive[$0].isWithdrawn && site.archive[$0].id != Page.home }
            .map(FreePage.init)
    }

    func route(on site: Site) -> Route { Routes.page(site.archive[page].id) }

    func modified(on site: Site) -> PartialDate? { site.archive[page].modified() }

    func view(on site: Site) -> FreePageView {
        let page = site.archive[page]
        return FreePageView(
            frame: site.frame(of: page, description: nil),
            body: site.html(of: page.body, linkTargets: page.linkTargets), extra: page.header.extra.map(ExtraView.init))
    }
}

/// A page that the editors write freely.
struct FreePageView: PageView {
    let frame: FrameView
    let body: HTML
    let extra: [ExtraView]

    static let shape = Shape<FreePageView>(
        page: "page",
        [
            .html("body") { $0.body },
            .flag("hasExtra") { !$0.extra.isEmpty },
            .list("extra", of: ExtraView.self) { $0.extra },
        ])
}
