import ArchiveModel
import Hypertext
import Markup

extension LinkedData {
    /// A topic's page.
    func page(_ handle: Handle<Topic>) -> JSONValue {
        let topic = archive[handle]
        var node = JSONObject(type: "CollectionPage")
        node.add("@id", address(Routes.topic(topic.id)))
        node.add("name", topic.title)
        node.add("url", address(Routes.topic(topic.id)))
        node.add("description", topic.summary)
        node.add("inLanguage", topic.header.language)
        node.add("dateModified", date(topic.modified()))
        node.add("isPartOf", reference("WebSite", address(Routes.home, "site")))
        return document(node)
    }
}
