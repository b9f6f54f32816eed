internal import ArchiveModel
internal import Hypertext

/// What a page says about its article: JSON-LD (schema.org), Open Graph and other `meta` elements, microdata and `time`, each
/// asked where those before it say nothing.
struct PageMetadata {
    let tree: HTMLTree
    /// The articles that the data tell of (schema.org).
    let data: [LinkedData]
    /// Other things with a day and an author of their own: the page itself, recipes, reviews.
    let pages: [LinkedData]
    /// What the data call by name, by its address.
    let named: [String: LinkedData]
    /// Made when it is asked for: few pages need it.
    var lines: VisibleLines { VisibleLines(tree) }
    /// The contents of `meta` elements by their names in lower case.
    let metas: [String: [String]]
    let address: String?

    /// - Parameter address: where the page was found, if that is known; else what it calls its own address.
    init(_ tree: HTMLTree, address: String?) {
        self.tree = tree
        let things = tree.elements("script").filter {
            tree.attribute("type", of: $0)?.lowercased().hasPrefix("application/ld+json") == true
        }.compactMap { script in
            let text = tree[script].children.map { tree[$0].text }.joined()
            return LinkedData(script: text) ?? LooseData.read(text)
        }
        data = things.flatMap { $0.things(of: LinkedData.articleTypes) }
        pages = things.flatMap { $0.things(of: LinkedData.pageTypes) }
        named = LinkedData.list(things).named
        var metas: [String: [String]] = [:]
        for meta in tree.elements("meta") {
            guard let content = tree.attribute("content", of: meta) else { continue }
            for key in ["property", "name", "itemprop"] {
                guard let name = tree.attribute(key, of: meta)?.lowercased() else { continue }
                metas[name, default: []].append(content)
            }
        }
        self.metas = metas
        let canonical = tree.elements("link").first { tree.attribute("rel", of: $0)?.lowercased() == "canonical" }
        let own = [
            canonical.flatMap { tree.attribute("href", of: $0) }, metas["og:url"]?.first,
            data.lazy.compactMap { $0["mainEntityOfPage"]?.address ?? $0["url"]?.address }.first,
        ]
        let base = address ?? own.lazy.compactMap { $0.flatMap { WebAddress.absolute($0, base: nil) } }.first
        let stated = own.lazy.compactMap { $0.flatMap { WebAddress.absolute($0, base: base) } }.first
        // A page that was fetched and calls another host its own is a copy, or says what is not so.
        let isOther = address != nil && Self.host(of: stated) != Self.host(of: address)
        self.address = isOther ? address : stated ?? base
    }

    private static func host(of address: String?) -> String? {
        let host = address?.split(separator: "/").dropFirst().first?.lowercased()
        return host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
    }

    /// What relative links are relative to (WHATWG HTML, `base`).
    var base: String? {
        let base = tree.elements("base").lazy.compactMap { tree.attribute("href", of: $0) }.first
        return base.flatMap { WebAddress.absolute($0, base: address) } ?? address
    }

    func meta(_ names: String...) -> String? {
        names.lazy.compactMap { metas[$0]?.first?.collapsedText }.first { !$0.isEmpty }
    }

    var title: String? { HeadlineFinder(self).title }

    var authors: [String] { AuthorFinder(self).authors }

    /// - Parameter title: the page's, near which a day is that of the article.
    func published(title: String?) -> PartialDate? { DayFinder(self).published(title: title) }

    var updated: PartialDate? { DayFinder(self).updated }

    /// What the page says that it is about.
    var description: String? {
        (meta("og:description", "description", "twitter:description") ?? data.lazy.compactMap { $0["description"]?.text }.first)
            .map { HTMLParser.plainText($0) }
    }

    var host: String? {
        Self.host(of: address)?.split(separator: ".").first.map(String.init)
    }

    var outlet: String? {
        let publisher = data.lazy.compactMap { $0["publisher"]?.resolved(named).text }.first
        return (publisher ?? meta("og:site_name", "application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title"))
            .map { HTMLParser.plainText($0) }.flatMap { $0.contains("://") || $0.count > 80 ? nil : $0 }
    }

    /// Whether an element stands beside the article: among readers' words, lists of other stories, navigation.
    func isBeside(_ id: Int) -> Bool {
        tree.ancestors(of: id).contains { around in
            ["nav", "footer", "aside"].contains(tree[around].tag) && !isOfArticle(around)
                || !ClassWords.of(around, in: tree).isDisjoint(with: [
                    "comment", "comments", "commentlist", "related", "sidebar", "recommended", "ticker", "trending", "teaser",
                    "card",
                ]) && tree.first(below: around) { tree[$0].tag == "h1" } == nil
        }
    }

    /// Whether an aside holds what belongs to one article, who wrote it and when.
    private func isOfArticle(_ id: Int) -> Bool {
        tree[id].tag != "nav" && tree.ancestors(of: id).contains { ["article", "main"].contains(tree[$0].tag) }
            && !ClassWords.of(id, in: tree).contains { ["related", "more", "most"].contains($0) }
    }

    /// The text that the data hold; nothing in almost all pages.
    var statedText: [MarkdownBlock] {
        data.lazy.compactMap { thing -> [MarkdownBlock]? in
            guard case .text(let text)? = thing["articleBody"] ?? thing["text"] else { return nil }
            return StatedText.blocks(of: text)
        }.first { !$0.isEmpty } ?? []
    }

    var language: String? {
        let root = tree.elements("html").first
        let found = [
            root.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) },
            data.lazy.compactMap { $0["inLanguage"]?.text }.first, meta("content-language", "og:locale", "dc.language"),
        ]
        return found.lazy.compactMap { $0.flatMap(Self.languageTag) }.first
    }

    private static func languageTag(_ text: String) -> String? {
        let parts = text.trimmedText.split { $0 == "-" || $0 == "_" }.prefix(2).map(String.init)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return nil
        }
        let region = parts.dropFirst().first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
        return first.lowercased() + (region.map { "-" + $0.uppercased() } ?? "")
    }
}
