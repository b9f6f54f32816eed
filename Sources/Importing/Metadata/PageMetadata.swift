internal import ArchiveModel
internal import Hypertext

/// What a page says about its article: JSON-LD (schema.org), Open Graph and other `meta` elements, microdata and `time`, each
/// asked where those before it say nothing.
struct PageMetadata {
    private let tree: HTMLTree
    private let data: [LinkedData]
    private let named: [String: LinkedData]
    /// Made when it is asked for: few pages need it.
    private var lines: VisibleLines { VisibleLines(tree) }
    private let metas: [String: [String]]
    let address: String?

    /// - Parameter address: where the page was found, if that is known; else what it calls its own address.
    init(_ tree: HTMLTree, address: String?) {
        self.tree = tree
        let things = tree.elements("script").filter {
            tree.attribute("type", of: $0)?.lowercased().hasPrefix("application/ld+json") == true
        }.compactMap { script in
            LinkedData(script: tree[script].children.map { tree[$0].text }.joined())
        }
        data = things.flatMap { $0.things(of: LinkedData.articleTypes) }
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

    private func meta(_ names: String...) -> String? {
        names.lazy.compactMap { metas[$0]?.first?.collapsedText }.first { !$0.isEmpty }
    }

    // MARK: Title

    var title: String? {
        let headings = tree.elements("h1").map(tree.text(of:)).filter { $0.letterCount > 3 }
        let named = [data.lazy.compactMap { $0["headline"]?.text }.first, meta("og:title"), meta("twitter:title", "dc.title")]
            .compactMap(\.self).map { HTMLParser.plainText($0) }
        let window = tree.elements("title").first { !isInPicture($0) }.map(tree.text(of:))
        // A heading that says what the metadata say is the title as readers see it.
        let known = (named + [window].compactMap(\.self)).map(\.comparableText)
        if let heading = headings.first(where: { heading in
            let plain = heading.comparableText
            return plain.count >= 8 && known.contains { $0.hasPrefix(plain) || plain.hasPrefix($0) || $0.hasSuffix(plain) }
        }) {
            return heading
        }
        if let first = named.first { return withoutOutlet(first) }
        if headings.count == 1 { return headings[0] }
        if let window, !window.isEmpty { return partOnPage(window) ?? withoutOutlet(window, isWindow: true) }
        return headings.first ?? tree.elements("h2").first.map(tree.text(of:)).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The part of a window's title that stands on the page as a line of its own.
    private func partOnPage(_ window: String) -> String? {
        let known = Set(lines.all.map(\.comparableText))
        for separator in [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " : ", ": "] {
            let parts = window.components(by: separator)
            guard parts.count > 1 else { continue }
            for candidate in [parts.dropLast().joined(separator: separator), parts.dropFirst().joined(separator: separator)]
                + parts
            {
                let plain = candidate.comparableText
                if plain.split(separator: " ").count > 1, known.contains(plain), plain.count * 3 > window.comparableText.count {
                    return candidate
                }
            }
        }
        return nil
    }

    private func isInPicture(_ id: Int) -> Bool { tree.ancestors(of: id).contains { tree[$0].tag == "svg" } }

    /// A title without the outlet's name behind (or before) a separator.
    private func withoutOutlet(_ title: String, isWindow: Bool = false) -> String {
        let own = [outlet, meta("og:site_name"), host].compactMap { $0?.comparableText.replacing(" ", with: "") }
        for separator in [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " : "] {
            let parts = title.components(by: separator)
            guard parts.count > 1 else { continue }
            let last = parts[parts.count - 1].comparableText.replacing(" ", with: "")
            let first = parts[0].comparableText.replacing(" ", with: "")
            if own.contains(where: { !$0.isEmpty && ($0 == last || $0.contains(last) || last.contains($0)) }) {
                return parts.dropLast().joined(separator: separator)
            }
            if own.contains(where: { !$0.isEmpty && $0 == first }) { return parts.dropFirst().joined(separator: separator) }
            // Without a name to compare with, a few words behind four or more are most likely the outlet's.
            let words = parts.dropLast().joined(separator: separator).spacedWords.count
            if [" | ", " – ", " — ", " - ", " :: ", " » "].contains(separator), words >= 4,
                parts[parts.count - 1].spacedWords.count <= min(4, words - 1), isWindow || separator == " | "
            {
                return parts.dropLast().joined(separator: separator)
            }
        }
        return title
    }

    private var host: String? {
        Self.host(of: address)?.split(separator: ".").first.map(String.init)
    }

    // MARK: Who

    var outlet: String? {
        let publisher = data.lazy.compactMap { $0["publisher"]?.resolved(named).text }.first
        return (publisher ?? meta("og:site_name", "application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title"))
            .map { HTMLParser.plainText($0) }.flatMap { $0.contains("://") || $0.count > 80 ? nil : $0 }
    }

    var authors: [String] {
        let candidates: [() -> [String]] = [
            {
                (data.lazy.map { ($0["author"] ?? $0["creator"])?.resolved(named).texts ?? [] }.first { !$0.isEmpty } ?? [])
                    .flatMap(Byline.names)
            },
            { Self.authorNames.lazy.map { (metas[$0] ?? []).flatMap(Byline.names) }.first { !$0.isEmpty } ?? [] },
            { marked.flatMap { Byline.names(tree.text(of: $0)) } },
            {
                lines.head.lazy.filter { $0.count < 100 && !$0.endsSentence && Byline.hasLead($0) }.map(Byline.names).first {
                    !$0.isEmpty
                } ?? []
            },
        ]
        let names = candidates.lazy.map { $0() }.first { !$0.isEmpty } ?? []
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }.prefix(12).map(\.self)
    }

    private static let authorNames = [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
        "citation_author",
    ]

    /// Elements that are marked as the author's name: the first ones of the kind that is found first.
    private var marked: [Int] {
        let tests: [(Int) -> Bool] = [
            { tree.attribute("itemprop", of: $0)?.lowercased().split(separator: " ").contains("author") == true },
            { tree.attribute("rel", of: $0)?.lowercased().split(separator: " ").contains("author") == true },
            { ClassWords.of($0, in: tree).contains("byline") },
            { ClassWords.of($0, in: tree).contains("author") },
        ]
        for test in tests {
            let found = tree.nodes.indices.filter { id in
                guard !tree[id].isText, tree[id].tag != "meta", test(id) else { return false }
                let text = tree.text(of: id)
                return text.count < 120 && !Byline.names(text).isEmpty && !isInComments(id)
            }
            guard let first = found.first else { continue }
            let around = tree[first].parent
            return found.filter { $0 == first || tree[$0].parent == around }
        }
        return []
    }

    private func isInComments(_ id: Int) -> Bool {
        tree.ancestors(of: id).contains { !ClassWords.of($0, in: tree).isDisjoint(with: ["comment", "comments", "related"]) }
    }

    /// The text that the data hold; nothing in almost all pages.
    var statedText: [MarkdownBlock] {
        data.lazy.compactMap { thing -> [MarkdownBlock]? in
            guard case .text(let text)? = thing["articleBody"] ?? thing["text"] else { return nil }
            return StatedText.blocks(of: text)
        }.first { !$0.isEmpty } ?? []
    }

    // MARK: When

    var published: PartialDate? {
        if let date = data.lazy.compactMap({ $0["datePublished"]?.text ?? $0["dateCreated"]?.text }).compactMap(DateReading.day)
            .first
        {
            return date
        }
        for name in Self.dateNames {
            if let date = metas[name]?.lazy.compactMap(DateReading.day).first { return date }
        }
        return stated(["datepublished", "pubdate"]) ?? timed ?? address.flatMap(DateReading.path) ?? wordsNearTitle
            ?? lines.head.lazy.filter { $0.count < 120 }.compactMap(DateReading.visibleDay).first
            ?? lines.all.lazy.filter { $0.count < 60 && !$0.endsSentence }.compactMap(DateReading.visibleDay).first
    }

    var updated: PartialDate? {
        data.lazy.compactMap { $0["dateModified"]?.text }.compactMap(DateReading.day).first
            ?? ["article:modified_time", "og:updated_time", "last-modified", "dcterms.modified"].lazy
            .compactMap { metas[$0]?.first }.compactMap(DateReading.day).first ?? stated(["datemodified"])
    }

    private static let dateNames = [
        "article:published_time", "og:published_time", "article:published", "datepublished", "date", "pubdate", "publishdate",
        "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "citation_date", "article.published", "cxenseparse:recs:publishtime",
        "rnews:datepublished", "dc.date.created", "article:post_date", "originalpublicationdate", "publishtime",
    ]

    private func stated(_ properties: Set<String>) -> PartialDate? {
        tree.nodes.indices.lazy.compactMap { id -> PartialDate? in
            guard let property = tree.attribute("itemprop", of: id)?.lowercased(),
                properties.contains(property)
                    || tree[id].attributes["pubdate"] != nil && properties.contains("pubdate")
            else { return nil }
            return DateReading.day(
                tree.attribute("datetime", of: id) ?? tree.attribute("content", of: id) ?? tree.text(of: id))
        }.first
    }

    private var timed: PartialDate? {
        tree.elements("time").lazy.filter { !isInComments($0) }.compactMap { id in
            DateReading.day(tree.attribute("datetime", of: id) ?? tree.text(of: id))
        }.first
    }

    /// A day in words in an element whose class says that it holds one.
    private var wordsNearTitle: PartialDate? {
        let words: Set<String> = ["date", "dateline", "published", "timestamp", "time", "posted", "byline", "meta", "pubdate"]
        return tree.nodes.indices.lazy.compactMap { id -> PartialDate? in
            guard !tree[id].isText, !ClassWords.of(id, in: tree).isDisjoint(with: words), !isInComments(id) else { return nil }
            let text = tree.text(of: id)
            return text.count < 160 ? DateReading.day(text) : nil
        }.first
    }

    // MARK: Language

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

extension String {
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map { String($0).trimmedText }
    }
}
