import ArchiveModel
import Mustache

/// `/corrections/`, `/corrections/page/<n>/`: what was corrected, rated anew or withdrawn, in the whole archive.
struct CorrectionListPage: SitePage {
    /// From 1.
    let number: Int32

    static let template = "corrections.html"
    static let isOverview = true

    static func pages(of site: Site) -> [CorrectionListPage] {
        (1...site.pageCount(site.listings.corrections.count)).map { CorrectionListPage(number: Int32($0)) }
    }

    func route(on site: Site) -> Route { Routes.corrections(page: Int(number)) }

    func view(on site: Site) -> CorrectionListView {
        let corrections = site.listings.corrections
        let number = Int(number)
        let first = LinkView(title: site.words[.corrections], address: site.frame.corrections)
        return CorrectionListView(
            frame: site.frame(
                title: site.words.title(of: site.words[.corrections], page: number), description: nil,
                route: route(on: site), crumbs: number > 1 ? [first] : [], formats: site.correctionFeeds),
            count: corrections.count, corrections: site.page(number, of: corrections[...]).map(site.view),
            pager: site.pager(number: number, count: site.pageCount(corrections.count)) {
                Routes.corrections(page: $0)
            })
    }
}

/// A page of what the archive took back or rated anew.
struct CorrectionListView: PageView {
    let frame: FrameView
    let count: Int
    let corrections: [CorrectionView]
    let pager: PagerView?

    static let shape = Shape<CorrectionListView>(
        page: "correctionList",
        [
            .text("count", doc: "«3 entries».") { $0.words.count($0.count, .entries) },
            .flag("hasCorrections") { !$0.corrections.isEmpty },
            .list("corrections", of: CorrectionView.self, doc: "Newest first.") { $0.corrections },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
