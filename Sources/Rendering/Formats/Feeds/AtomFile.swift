import ArchiveModel
import Hypertext
import Markup

/// `feed.xml`: the reviews of the site or of a topic, or its corrections, as Atom (RFC 4287).
struct AtomFile: SiteFile {
    let subject: FeedSubject

    static let format: ExportFormat? = .atom

    static func files(of site: Site) -> [AtomFile] { FeedSubject.all(of: site).map(AtomFile.init) }

    func route(on site: Site) -> Route { subject.route(FeedFormat.atom.file, on: site) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let feed = Feed(subject, of: site)
        let settings = site.archive.settings
        var xml = XMLWriter()
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": settings.language]) { xml in
            xml.element("id", text: feed.id)
            xml.element("title", text: feed.title)
            xml.element("updated", text: feed.updated)
            xml.element("author") { xml in
                xml.element("name", text: settings.publisher?.name ?? settings.title)
                xml.element("uri", text: settings.publisher?.url?.text)
            }
            xml.empty(
                "link", ["rel": "self", "type": "application/atom+xml", "href": site.routes.absolute(route(on: site)).text])
            xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.routes.absolute(feed.page).text])
            xml.element("rights", text: settings.license?.name)
            for entry in feed.entries { append(entry, of: site, to: &xml) }
        }
        output.append(contentsOf: xml.bytes)
    }

    private func append(_ entry: FeedEntry, of site: Site, to xml: inout XMLWriter) {
        let language = entry.language == site.archive.settings.language ? nil : entry.language
        xml.element("entry", ["xml:lang": language]) { xml in
            xml.element("id", text: entry.id)
            xml.element("title", text: entry.title)
            xml.empty("link", ["rel": "alternate", "type": "text/html", "href": site.routes.absolute(entry.page).text])
            xml.element("published", text: DateText.moment(entry.published))
            xml.element("updated", text: DateText.moment(entry.updated))
            for topic in entry.topics {
                xml.empty("category", ["term": site.archive[topic].id, "label": site.archive[topic].title])
            }
            xml.element("summary", text: entry.summary)
        }
    }
}
