import ArchiveModel
import Markup
import Mustache

/// `/topics/<id>/appearances/<n>/`: where the lists of a topic's page go on.
struct TopicAppearancesPage: SitePage {
    let topic: Handle<Topic>
    /// From 2.
    let number: Int32

    static let template = "topic-appearances.html"

    static func pages(of site: Site) -> [TopicAppearancesPage] {
        TopicPage.pages(of: site).flatMap { page in
            site.furtherPages(of: TopicAppearances(of: page.topic, on: site).longest).map {
                TopicAppearancesPage(topic: page.topic, number: Int32($0))
            }
        }
    }

    func route(on site: Site) -> Route {
        Routes.appearances(.topic, site.archive[topic].id, number: Int(number))
    }

    func view(on site: Site) -> TopicAppearancesPageView {
        let topic = site.archive[self.topic]
        let appearances = TopicAppearances(of: self.topic, on: site)
        return TopicAppearancesPageView(
            frame: site.frame(ofAppearances: topic, number: Int(number)), topic: site.link(topic),
            appearances: appearances.view(page: Int(number), on: site),
            pager: site.appearancesPager(of: topic, number: Int(number), length: appearances.longest))
    }
}

/// A further page of what belongs to a topic.
struct TopicAppearancesPageView: PageView {
    let frame: FrameView
    let topic: LinkView
    let appearances: TopicAppearancesView
    let pager: PagerView?

    static let shape = Shape<TopicAppearancesPageView>(
        page: "topicAppearancesPage",
        [
            .view("topic", of: LinkView.self) { $0.topic },
            .view("appearances", of: TopicAppearancesView.self) { $0.appearances },
            .view("pager", of: PagerView.self) { $0.pager },
        ])
}
