import ArchiveModel
import Markup
import Mustache

/// `/topics/<id>/`: the topic's introduction, articles, claims and actors, and which article says what.
struct TopicPage: SitePage {
    let topic: Handle<Topic>

    static let template = "topic.html"

    static func pages(of site: Site) -> [TopicPage] {
        site.archive.topics.currentHandles.map(TopicPage.init)
    }

    func route(on site: Site) -> Route { Routes.topic(site.archive[topic].id) }

    func modified(on site: Site) -> PartialDate? { site.archive[topic].modified() }

    func view(on site: Site) -> TopicView { TopicView(topic, on: site) }
}
