import ArchiveModel
import Hypertext

/// Makes the ids of feeds and entries: tag URIs (RFC 4151) of the site's host and `since`, so that they stay when the scheme
/// or the layout of addresses changes; without `since`, the addresses themselves.
struct TagAddress {
    /// `tag:archive.example,2026-11-20:`; nothing without `since`.
    private let prefix: String?

    init(_ settings: SiteSettings) {
        prefix = settings.since.flatMap { since in
            let origin = settings.baseURL.origin
            let authority = origin.firstRange(of: "//").map { origin[$0.upperBound...] } ?? origin[...]
            // Neither a port nor a user belongs to the name of an authority.
            let host = (authority.split(separator: "@").last ?? authority).prefix { $0 != ":" }
            // A numeric address of IPv6 is no name that a tag may have.
            guard !host.hasPrefix("[") else { return nil }
            return "tag:" + host.lowercased() + "," + since.text + ":"
        }
    }

    /// - Parameter fragment: what of the page is meant.
    func id(of route: Route, _ routes: Routes, fragment: String? = nil) -> String {
        guard let prefix else { return routes.absolute(route, fragment: fragment).text }
        // The path of `baseURL` keeps two sites of one host apart.
        return prefix + routes.base.path.dropFirst() + route.path + (fragment.map { "#" + PercentEncoding.encode($0) } ?? "")
    }
}
