import ArchiveModel
import Markup
import Mustache

/// `/topics/`, `/topics/page/<n>/`: all topics by title.
struct TopicListPage: SitePage {
    /// From 1.
    let number: Int32

    static let template = "topics.html"
    static let isOverview = true

    static func pages(of site: Site) -> [TopicListPage] {
        (1...site.pageCount(site.listings.topics.count)).map { TopicListPage(number: Int32($0)) }
    }

    func route(on site: Site) -> Route { Routes.list(.topic, page: Int(number)) }

    func view(on site: Site) -> TopicListView {
        let topics = site.listings.topics
        let number = Int(number)
        return TopicListView(
            frame: site.frame(ofList: site.words.plural(.topic), of: .topic, route: route(on: site), page: number),
            count: topics.count, topics: site.page(number, of: topics[...]).map(site.summary),
            pager: site.pager(number: number, count: site.pageCount(topics.count)) { Routes.list(.topic, page: $0) })
    }
}

/// A page of the archive's topics.
struct TopicListView: PageView {
    let frame: FrameView
    let count: Int
    let topics: [TopicSummaryView]
    let pager: PagerView?

    static let shape = Shape<TopicListView>(
        page: "topicList",
        [
            .text("count", doc: "«3 topics».") { $0.words.count($0.count, .topics) },
            .flag("hasTopics") { !$0.topics.isEmpty },
            .list("topics", of: TopicSummaryView.self, doc: "By title.") { $0.topics },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
