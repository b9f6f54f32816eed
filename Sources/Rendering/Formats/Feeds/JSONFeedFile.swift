import ArchiveModel
import Hypertext
import Markup

/// `feed.json`: what `feed.xml` holds, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedFile: SiteFile {
    let subject: FeedSubject

    static let format: ExportFormat? = .jsonFeed

    static func files(of site: Site) -> [JSONFeedFile] { FeedSubject.all(of: site).map(JSONFeedFile.init) }

    func route(on site: Site) -> Route { subject.route(FeedFormat.json.file, on: site) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let feed = Feed(subject, of: site)
        let settings = site.archive.settings
        var author = JSONObject()
        author.add("name", settings.publisher?.name ?? settings.title)
        author.add("url", settings.publisher?.url?.text)
        var json = JSONObject()
        json.add("version", "https://jsonfeed.org/version/1.1")
        json.add("title", feed.title)
        json.add("home_page_url", site.routes.absolute(feed.page).text)
        json.add("feed_url", site.routes.absolute(route(on: site)).text)
        json.add("description", settings.description)
        json.add("language", settings.language)
        json.add("authors", .array([author.value]))
        json.add("items", .array(feed.entries.map { item($0, of: site) }))
        json.value.append(to: &output)
        output.append(UInt8(ascii: "\n"))
    }

    private func item(_ entry: FeedEntry, of site: Site) -> JSONValue {
        var item = JSONObject()
        item.add("id", entry.id)
        item.add("url", site.routes.absolute(entry.page).text)
        item.add("title", entry.title)
        item.add("content_text", entry.summary)
        item.add("date_published", DateText.moment(entry.published))
        item.add("date_modified", DateText.moment(entry.updated))
        item.add("tags", list: entry.topics.map { site.archive[$0].title })
        if entry.language != site.archive.settings.language { item.add("language", entry.language) }
        return item.value
    }
}
