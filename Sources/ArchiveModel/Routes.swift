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
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Route(folder: ["articles", padded] + pageSuffix(number))
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

    private static func pageSuffix(_ number: Int) -> [String] { number > 1 ? ["page", String(number)] : [] }

    // MARK: Files

    /// What the site promises: `/integrity.json`.
    package static let integrity = Route(file: ["integrity.json"])

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
