package import Hypertext

/// What `site.json` says.
package struct SiteSettings: Sendable {
    package struct Publisher: Sendable {
        package let name: String
        package let url: Address?
        /// Below `/assets/`, or an address.
        package let logo: Logo?
        package let sameAs: [Address]

        package init(name: String, url: Address?, logo: Logo?, sameAs: [Address]) {
            self.name = name
            self.url = url
            self.logo = logo
            self.sameAs = sameAs
        }
    }

    package enum Logo: Sendable, Hashable {
        /// A path that begins with `/assets/`.
        case asset(String)
        case web(Address)
    }

    package struct License: Sendable {
        package let name: String
        package let url: Address?

        package init(name: String, url: Address?) {
            self.name = name
            self.url = url
        }
    }

    package let title: String
    package let baseURL: BaseURL
    package let description: String?
    /// BCP 47.
    package let language: String
    /// For tag URIs.
    package let since: PartialDate?
    package let publisher: Publisher?
    package let license: License?
    package let ratings: RatingScale
    /// Foreign rating words to ids of the scale, sorted.
    package let ratingMap: [Extra]
    /// The formats that are written; nothing for all.
    package let outputs: [ExportFormat]?
    package let pageSize: Int
    package let feedLimit: Int
    /// Sorted by id, each once.
    package let rules: [RuleSetting]

    package init(
        title: String, baseURL: BaseURL, description: String?, language: String, since: PartialDate?,
        publisher: Publisher?, license: License?, ratings: RatingScale, ratingMap: [Extra], outputs: [ExportFormat]?,
        pageSize: Int, feedLimit: Int, rules: [RuleSetting] = []
    ) {
        self.title = title
        self.baseURL = baseURL
        self.description = description
        self.language = language
        self.since = since
        self.publisher = publisher
        self.license = license
        self.ratings = ratings
        self.ratingMap = ratingMap
        self.outputs = outputs
        self.pageSize = pageSize
        self.feedLimit = feedLimit
        self.rules = rules
    }
}

/// Where a site will stand: an `http` or `https` address, split into origin and path.
package struct BaseURL: Sendable, Hashable {
    /// `https://example.org`, without a slash at the end.
    package let origin: String
    /// Begins and ends with `/`.
    package let path: String

    /// Nothing where the text is no web address, or has a query or fragment.
    package init?(_ text: String) {
        guard let address = Address(web: text), !text.contains("?"), !text.contains("#"),
            let slashes = address.text.firstRange(of: "//")
        else { return nil }
        let rest = address.text[slashes.upperBound...]
        let host = rest.prefix { $0 != "/" }
        origin = String(address.text[..<slashes.upperBound] + host)
        let path = rest.dropFirst(host.count)
        self.path = path.hasSuffix("/") ? String(path) : path + "/"
    }
}
