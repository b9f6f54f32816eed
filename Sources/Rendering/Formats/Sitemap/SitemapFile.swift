import ArchiveModel
import Hypertext

/// `/sitemap-claims-1.xml` and its like: the addresses of pages with the day of their last change
/// (https://www.sitemaps.org/protocol.html).
struct SitemapFile: SiteFile {
    let group: SitemapGroup
    /// From 1.
    let number: Int

    static let format: ExportFormat? = .sitemap

    static func files(of site: Site) -> [SitemapFile] {
        SitemapGroup.all(of: site).flatMap { group in
            (1...group.shards).map { SitemapFile(group: group, number: $0) }
        }
    }

    /// What a group consists of follows from its name.
    static func == (one: SitemapFile, other: SitemapFile) -> Bool {
        (one.group.name, one.group.shards, one.number) == (other.group.name, other.group.shards, other.number)
    }

    func route(on site: Site) -> Route { Routes.sitemap(group.name, number: number) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        var xml = XMLWriter()
        xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
            for entry in group.entries(of: number, on: site) {
                xml.element("url") { xml in
                    xml.element("loc", text: site.routes.absolute(entry.route).text)
                    xml.element("lastmod", text: entry.modified.map(DateText.machine))
                }
            }
        }
        output.append(contentsOf: xml.bytes)
    }
}

/// `/sitemap.xml`: the index of the others. It names no dates, so it changes only when a file is added.
struct SitemapIndexFile: SiteFile {
    static let format: ExportFormat? = .sitemap

    static func files(of site: Site) -> [SitemapIndexFile] { [SitemapIndexFile()] }

    func route(on site: Site) -> Route { Routes.sitemapIndex }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        var xml = XMLWriter()
        xml.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
            for file in SitemapFile.files(of: site) {
                xml.element("sitemap") { xml in
                    xml.element("loc", text: site.routes.absolute(file.route(on: site)).text)
                }
            }
        }
        output.append(contentsOf: xml.bytes)
    }
}
