import ArchiveModel
import Hypertext
import Markup

/// What schema.org's vocabulary can say of the archive, as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/).
///
/// All addresses are absolute. What is described on one page and named on another has an `@id`: the address of its page with
/// a fragment (`#publisher`, `#claim`, `#review`, `#article`, `#actor`).
struct LinkedData {
    let site: Site

    var archive: Archive { site.archive }
    var settings: SiteSettings { site.archive.settings }

    static let context = "https://schema.org"

    /// A node that stands alone in its script.
    func document(_ node: JSONObject) -> JSONValue {
        .object([JSONValue.Member("@context", .text(Self.context))] + node.members)
    }

    func address(_ route: Route, _ fragment: String? = nil) -> String {
        site.routes.absolute(route, fragment: fragment).text
    }

    /// A reference to what another page describes.
    func reference(_ type: String, _ id: String) -> JSONValue {
        var node = JSONObject(type: type)
        node.add("@id", id)
        return node.value
    }

    func date(_ date: PartialDate?) -> String? { date.map(DateText.machine) }

    // MARK: The publisher

    var publisherID: String { address(Routes.home, "publisher") }

    /// Who reviews: the publisher of `site.json`, or the site itself.
    var publisher: JSONObject {
        var node = JSONObject(type: "Organization")
        node.add("@id", publisherID)
        let publisher = settings.publisher
        node.add("name", publisher?.name ?? settings.title)
        node.add("url", publisher?.url?.text ?? address(Routes.home))
        switch publisher?.logo {
        case .asset(let path): node.add("logo", address(Route(file: path.split(separator: "/").map(String.init))))
        case .web(let address): node.add("logo", address.text)
        case nil: break
        }
        node.add("sameAs", list: (publisher?.sameAs ?? []).map(\.text))
        return node
    }

    /// The address of the first page of the editors that exists.
    private func policy(_ ids: String...) -> String? {
        ids.lazy.compactMap { archive.pages.handle(of: $0) }.first { !archive[$0].isWithdrawn }.map {
            address(Routes.page(archive[$0].id))
        }
    }

    // MARK: Pages that stand for no record

    /// The home page: the site, and the publisher with its policies.
    var website: JSONValue {
        var publisher = self.publisher
        publisher.add("publishingPrinciples", policy("publishing-principles", "principles", "methodology"))
        publisher.add("correctionsPolicy", policy("corrections-policy"))
        var node = JSONObject(type: "WebSite")
        node.add("@id", address(Routes.home, "site"))
        node.add("name", settings.title)
        node.add("url", address(Routes.home))
        node.add("description", settings.description)
        node.add("inLanguage", settings.language)
        node.add("license", settings.license?.url?.text)
        if let policy = policy("fact-checking-policy", "methodology") {
            publisher.add("verificationFactCheckingPolicy", policy)
            // schema.org gives this policy to news media alone.
            let type = JSONValue.Member("@type", .text("NewsMediaOrganization"))
            node.add("publisher", .object([type] + publisher.members.dropFirst()))
        } else {
            node.add("publisher", publisher.value)
        }
        return document(node)
    }

    /// The way to a page, each step with its absolute address.
    static func breadcrumbs(_ steps: [(name: String, address: String)]) -> JSONValue {
        var node = JSONObject()
        node.add("@context", context)
        node.add("@type", "BreadcrumbList")
        node.add(
            "itemListElement",
            list: steps.enumerated().map { index, step in
                var item = JSONObject(type: "ListItem")
                item.add("position", .integer(index + 1))
                item.add("name", step.name)
                item.add("item", step.address)
                return item.value
            })
        return node.value
    }
}
