import ArchiveModel
import Hypertext

/// `/robots.txt` (RFC 9309): everything may be fetched, and where the sitemap is. It is read at the root of a host alone, so a
/// site in a sub-folder has none.
struct RobotsFile: SiteFile {
    static let format: ExportFormat? = .sitemap

    static func files(of site: Site) -> [RobotsFile] { site.routes.base.path == "/" ? [RobotsFile()] : [] }

    func route(on site: Site) -> Route { Routes.robots }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        output.append(utf8: "User-agent: *\nAllow: /\n\nSitemap: " + site.routes.absolute(Routes.sitemapIndex).text + "\n")
    }
}
