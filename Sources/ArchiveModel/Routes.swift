package import Hypertext
package import Markup

/// The addresses of all pages: made here and nowhere else.
package struct Routes: Sendable {
    package let base: BaseURL

    package init(base: BaseURL) { self.base = base }

    // MARK: Records

    package static func article(_ id: String) -> Route { Route(folder: "articles", id) }
    package static func claim(_ id: String) -> Route { Route(folder: "claims", id) }
    package static func actor(_ id: String) -> Route { Route(folder: "actors", id) }
    package static func topic(_ id: String) -> Route { Route(folder: "topics", id) }
    package static func page(_ id: String) -> Route { id == Page.home ? home : Route(folder: [id]) }

    package static func record(_ kind: RecordKind, _ id: String) -> Route {
        switch kind {
        case .article: article(id)
        case .claim: claim(id)
        case .actor: actor(id)
        case .topic: topic(id)
        case .page: page(id)
        }
    }

    /// The further pages of what points at a record, from 2 on.
    package static func appearances(_ kind: RecordKind, _ id: String, number: Int) -> Route {
        Route(folder: [kind.folder, id, "appearances", String(number)])
    }

    // MARK: Lists

    package static let home = Route(folder: [])
    package static let notFound = Route(file: ["404.html"])

    /// The overview of a kind: `/claims/`.
    package static func list(_ kind: RecordKind) -> Route { Route(folder: [kind.folder]) }

    /// A further page of an overview that has no facets, from 2 on: `/topics/page/2/`.
    package static func list(_ kind: RecordKind, page number: Int) -> Route {
        Route(folder: [kind.folder] + pageSuffix(number))
    }

    /// The articles of a year: `/articles/2021/`, then `/articles/2021/page/2/`.
    package static func articles(year: Int, page number: Int) -> Route {
        Route(folder: ["articles", digits(year)] + pageSuffix(number))
    }

    /// The claims that were made in a year, else reviewed in it: `/claims/2021/`, then `/claims/2021/page/2/`.
    package static func claims(year: Int, page number: Int) -> Route {
        Route(folder: ["claims", digits(year)] + pageSuffix(number))
    }

    private static func digits(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The claims of a verdict: `/claims/index/false/`; `unrated` for those without one.
    package static func claims(verdict: String, page number: Int) -> Route {
        Route(folder: ["claims", "index", verdict] + pageSuffix(number))
    }

    /// The actors of a kind or a first letter: `/actors/index/person/`, `/actors/index/a/`.
    package static func actors(facet: String, page number: Int) -> Route {
        Route(folder: ["actors", "index", facet] + pageSuffix(number))
    }

    /// What was corrected, rated anew or withdrawn: `/corrections/`, then `/corrections/page/2/`.
    package static func corrections(page number: Int) -> Route {
        Route(folder: ["corrections"] + pageSuffix(number))
    }

    /// What the open data are: `/data/`.
    package static let data = Route(folder: ["data"])

    private static func pageSuffix(_ number: Int) -> [String] { number > 1 ? ["page", String(number)] : [] }

    // MARK: Files

    /// What the site promises: `/integrity.json`.
    package static let integrity = Route(file: ["integrity.json"])

    /// The archived text of an article: `/articles/<id>/text.txt`.
    package static func articleText(_ id: String) -> Route { Route(file: ["articles", id, "text.txt"]) }

    /// The annotations of an article: `/articles/<id>/annotations.json`, then `/articles/<id>/annotations/2.json`.
    package static func annotations(_ id: String, page number: Int) -> Route {
        Route(file: ["articles", id] + (number > 1 ? ["annotations", String(number) + ".json"] : ["annotations.json"]))
    }

    /// A file of the open data: `/data/claims.csv`.
    package static func data(_ file: String) -> Route { Route(file: ["data", file]) }

    /// All reviews: `/claimreview.json`.
    package static let claimReviews = Route(file: ["claimreview.json"])

    /// `/feed.xml`, or `/feed.json`.
    package static func reviewFeed(_ file: String) -> Route { Route(file: [file]) }
    package static func correctionFeed(_ file: String) -> Route { Route(file: ["corrections", file]) }
    package static func feed(topic id: String, _ file: String) -> Route { Route(file: ["topics", id, file]) }

    package static let robots = Route(file: ["robots.txt"])
    package static let sitemapIndex = Route(file: ["sitemap.xml"])

    /// One of the files that the index of the sitemap lists: `/sitemap-claims-1.xml`.
    ///
    /// - Parameter number: from 1.
    package static func sitemap(_ name: String, number: Int) -> Route {
        Route(file: ["sitemap-" + name + "-" + String(number) + ".xml"])
    }

    /// The record of a page as data, beside it: `/claims/<id>/index.json`.
    package static func data(of kind: RecordKind, _ id: String) -> Route { Route(file: [kind.folder, id, "index.json"]) }

    /// The JSON Schema of those: `/data/record.schema.json`.
    package static let recordSchema = Route(file: ["data", "record.schema.json"])

    // MARK: Addresses

    /// A page's address on this site, with the path of `baseURL`.
    package func address(_ route: Route, fragment: String? = nil) -> Address {
        Address(site: base.path + route.path + suffix(fragment))
    }

    /// A page's full address.
    package func absolute(_ route: Route, fragment: String? = nil) -> Address {
        Address(site: base.origin + base.path + route.path + suffix(fragment))
    }

    /// A path of the site from its root, percent-encoded and without its leading slash.
    package func address(path: String) -> Address { Address(site: base.path + path) }

    /// A file below `/assets/`.
    package func asset(_ path: String) -> Address {
        address(Route(file: ["assets"] + path.split(separator: "/").map(String.init)))
    }

    private func suffix(_ fragment: String?) -> String { fragment.map { "#" + PercentEncoding.encode($0) } ?? "" }
}
