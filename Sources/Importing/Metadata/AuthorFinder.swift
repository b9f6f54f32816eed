/// Finds who wrote what a page holds: in its data, then in elements that are marked as the author's, then in lines that say so.
struct AuthorFinder {
    private let page: PageMetadata
    private var tree: HTMLTree { page.tree }

    init(_ page: PageMetadata) { self.page = page }

    /// The names, each once, twelve at most; the outlet is no author of its own.
    var authors: [String] {
        let stated = [inData, inMetas, inOtherMetas].lazy.map { persons($0()) }.first { !$0.isEmpty } ?? []
        var names = stated
        // What the data call the author may be a desk or an account, where the page itself names somebody.
        if !stated.contains(where: Byline.isPerson) {
            let shown =
                [{ labelled }, { marked.flatMap { Byline.names(name(in: $0), isLine: true) } }].lazy.map { persons($0()) }
                .first { $0.contains(where: Byline.isPerson) || stated.isEmpty && !$0.isEmpty } ?? []
            if !shown.isEmpty { names = shown }
        } else if let shown = otherByline(than: stated) {
            names = shown
        }
        if names.isEmpty { names = account }
        if names.isEmpty { names = persons(linked) }
        if names.isEmpty { names = inLines }
        if names.isEmpty { names = owner }
        if names.isEmpty { names = persons(inOrganizations) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }.prefix(12).map(\.self)
    }

    /// The names of a byline right behind the title, where the data call others the authors: an agency, who put it on the page.
    private func otherByline(than stated: [String]) -> [String]? {
        guard inData().isEmpty, let first = marked.first(where: { Byline.hasLead(tree.text(of: $0)) }) else { return nil }
        let shown = persons(Byline.names(name(in: first), isLine: true)).filter(Byline.isPerson)
        let known = Set(stated.map(\.comparableText))
        guard !shown.isEmpty, !shown.contains(where: { known.contains($0.comparableText) }) else { return nil }
        let line = tree.text(of: first).comparableText
        return page.lines.behind(page.title).prefix(6).contains { $0.comparableText.hasPrefix(line) } ? shown : nil
    }

    /// The name of an account, one word that may begin with a small letter, where an element is marked as the author's name and
    /// nothing else.
    private var account: [String] {
        let marked = tree.nodes.indices.first { id in
            guard tree[id].tag == "a" || tree[id].tag == "span", !page.isBeside(id) else { return false }
            let isAuthor = tree.says("author", in: "rel", of: id)
            return isAuthor
                || ClassWords.of(id, in: tree).contains("fn")
                    && tree.ancestors(of: id).prefix(3).contains { ClassWords.of($0, in: tree).contains("author") }
        }
        return marked.map { tree.text(of: $0) }.flatMap { Byline.isAccount($0) ? [$0] : nil } ?? []
    }

    private func inData() -> [String] {
        (page.data + page.pages).lazy.map { thing in
            let authors = (thing["author"] ?? thing["creator"])?.resolved(page.named).withoutOrganizations
            return authors?.texts.flatMap { Byline.names($0) } ?? []
        }.first { !persons($0).isEmpty } ?? []
    }

    /// The person that the data call the author, where the site has the same name: a site of one's own.
    private var owner: [String] {
        page.data.lazy.compactMap { ($0["author"] ?? $0["creator"])?.resolved(page.named).person }
            .flatMap { Byline.names($0) }.filter(Byline.isPerson)
    }

    /// Organizations that the data name as authors, for pages that name nobody else.
    private var inOrganizations: [String] {
        page.data.lazy.map { thing in (thing["author"]?.resolved(page.named).texts ?? []).flatMap { Byline.names($0) } }
            .first { !persons($0).isEmpty } ?? []
    }

    private func inMetas() -> [String] { Self.metaNames.lazy.map(named).first { !persons($0).isEmpty } ?? [] }

    private func inOtherMetas() -> [String] {
        page.metas.keys.filter(MetaName.isAuthor).sorted().lazy.map(named).first { !persons($0).isEmpty } ?? []
    }

    /// What readers see in lines alone: the head of a letter, a line that says that it names the author, and last what stands
    /// right at the title beside a day.
    private var inLines: [String] {
        let visible = page.lines
        if let name = MailHead(visible.all)?.author { return [name] }
        let candidates: [() -> [String]] = [
            { lines(visible.head) },
            { TitleLines.names(visible.behind(page.title)) },
            { lines(visible.all.filter { $0.count < 60 }) },
        ]
        return candidates.lazy.map { persons($0()) }.first { !$0.isEmpty } ?? []
    }

    private func persons(_ names: [String]) -> [String] {
        let window = tree.elements("title").first.map(tree.text(of:))
        let site = [" - ", " | ", " – ", " — ", " • ", " · ", "_", "："].compactMap { separator in
            window?.split(separator: separator).dropFirst().last.map(String.init)
        }
        let own = ([page.outlet, page.meta("og:site_name"), page.host] + site).compactMap { $0?.comparableText }
        return names.filter { !own.contains($0.comparableText) }
    }

    private static let metaNames = [
        "author", "article:author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "dcterms.creator",
        "byl",
        "article:author_name", "cxenseparse:author", "rbauthors",
    ]

    private func named(_ key: String) -> [String] {
        (page.metas[key] ?? []).flatMap { value -> [String] in
            // Libraries put the family name first.
            let parts = value.split(separator: ",").map { String($0).trimmedText }
            if key == "citation_author" || key.hasPrefix("dc"), parts.count == 2, parts[0].spacedWords.count < 3 {
                return Byline.names("\(parts[1]) \(parts[0])")
            }
            return Byline.names(value)
        }
    }

    /// The pairs of label and text that cards for networks have: `twitter:label1`, `twitter:data1`.
    private var labelled: [String] {
        for number in 1...2 {
            guard let label = page.meta("twitter:label\(number)"), let text = page.meta("twitter:data\(number)"),
                Byline.hasLead(label + ":")
            else { continue }
            return Byline.names(text)
        }
        return []
    }

    /// Elements that are marked as the author's name: the first ones of the kind that is found first.
    private var marked: [Int] {
        let tests: [(Int) -> Bool] = [
            { tree.says("author", in: "itemprop", of: $0) },
            { tree.says("author", in: "rel", of: $0) },
            {
                !ClassWords.of($0, in: tree).isDisjoint(with: [
                    "byline", "bylines", "bylinename", "authorname", "contributorname",
                ])
            },
            {
                !ClassWords.of($0, in: tree).isDisjoint(with: [
                    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "verfasser", "writer",
                    "postauthor", "entryauthor", "articleauthor", "reporter", "journalist", "journaliste", "firma", "firmas",
                    "signature", "redakteur", "contributor", "contributors",
                ])
            },
            // Who asked, where others answer.
            {
                let words = ClassWords.of($0, in: tree)
                return words.contains("user") && !words.isDisjoint(with: ["info", "details"])
            },
        ]
        let title = page.title?.comparableText ?? ""
        let heading =
            ["h1", "h2"].flatMap(tree.elements).first { !title.isEmpty && tree.text(of: $0).comparableText == title } ?? 0
        for test in tests {
            let found = tree.nodes.indices.filter { id in
                guard !tree[id].isText, tree[id].tag != "meta", test(id) else { return false }
                let text = tree.text(of: id)
                return (text.count < 120 || text.count < 400 && !authorLinks(below: id).isEmpty)
                    && !persons(Byline.names(name(in: id), isLine: true)).isEmpty && !page.isBeside(id)
            }
            // Menus with stories of their own may stand above the title.
            guard let first = found.first(where: { $0 > heading }) ?? found.first else { continue }
            let around = tree[first].parent
            return found.filter { $0 == first || tree[$0].parent == around }
        }
        return []
    }

    /// The name within an element that is an author: what is marked as the name, where that is marked.
    private func name(in id: Int) -> String {
        let named = tree.descendants(of: id).dropFirst().filter { tree.attribute("itemprop", of: $0)?.lowercased() == "name" }
        if !named.isEmpty {
            return named.map { tree.attribute("content", of: $0) ?? tree.text(of: $0) }.joined(separator: "; ")
        }
        if ClassWords.of(id, in: tree).contains("user"),
            let link = tree.first(below: id, where: { tree[$0].tag == "a" && Byline.isPerson(tree.text(of: $0)) })
        {
            return tree.text(of: link)
        }
        let links = authorLinks(below: id)
        let rest = links.reduce(tree.text(of: id)) { $0.replacing(tree.text(of: $1), with: "") }.trimmedText
        // A label before the name, or more about the author behind it; not another name.
        let isLabel = !rest.isEmpty && rest.spacedWords.count == 1 && rest.allSatisfy(\.isLetter) && !Byline.hasLead(rest + " ")
        if !links.isEmpty, isLabel || tree.text(of: id).count > 60 {
            return links.map { tree.text(of: $0) }.joined(separator: "; ")
        }
        // Of lines below each other the first with a name; of a list all.
        let lines = tree.descendants(of: id).dropFirst().filter { line in
            HTMLElements.isBlock(tree[line].tag) && !tree[line].children.contains { HTMLElements.isBlock(tree[$0].tag) }
        }
        if lines.allSatisfy({ tree[$0].tag == "li" }) || lines.isEmpty {
            return lines.isEmpty ? tree.text(of: id) : lines.map { tree.text(of: $0) }.joined(separator: "; ")
        }
        let visible = VisibleLines(tree, below: id).all
        return visible.first { !Byline.names($0, isLine: true).isEmpty } ?? tree.text(of: id)
    }

    /// Links to pages of authors, by the path that they have: the first one, and those beside it.
    private var linked: [String] {
        let links = authorLinks(below: 0).filter { !page.isBeside($0) }
        guard let first = links.first else { return [] }
        let around = tree[first].parent
        return links.filter { tree[$0].parent == around }.map { tree.text(of: $0) }
    }

    private func authorLinks(below id: Int) -> [Int] {
        tree.descendants(of: id).filter { id in
            guard tree[id].tag == "a", let target = tree.attribute("href", of: id) else { return false }
            let parts = target.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").suffix(3)
            return parts.dropLast().contains { Self.folders.contains(Substring($0.lowercased())) }
                && Byline.isPerson(tree.text(of: id))
        }
    }

    private static let folders: Set<Substring> = [
        "author", "authors", "by", "profile", "profiles", "staff", "journalist", "journalists", "people", "autor", "autoren",
        "auteur", "auteurs", "autore", "autores", "reporter", "reporters", "writer", "writers", "contributors", "contributor",
        "columnist", "columnists", "journaliste", "journalistes", "signataires", "redakteur", "firmas", "firma", "periodista",
        "redactores", "bio", "bios", "byline", "bylines", "autori", "redaktoren", "our-team", "team",
    ]

    private func lines(_ lines: [String]) -> [String] {
        lines.lazy.filter { line in
            line.count < 160 && (!line.endsSentence || line.lowercased().hasSuffix(".m.")) && Byline.isOne(line)
        }.map { Byline.names($0, isLine: true) }
            .first { !persons($0).isEmpty } ?? []
    }
}
