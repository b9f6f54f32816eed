/// Finds who wrote what a page holds: in its data, then in elements that are marked as the author's, then in lines that say so.
struct AuthorFinder {
    private let page: PageMetadata
    private var tree: HTMLTree { page.tree }

    init(_ page: PageMetadata) { self.page = page }

    /// The names, each once, twelve at most; the outlet is no author of its own.
    var authors: [String] {
        let candidates: [() -> [String]] = [
            {
                (page.data + page.pages).lazy.map { thing in
                    ((thing["author"] ?? thing["creator"])?.resolved(page.named).texts ?? []).flatMap { Byline.names($0) }
                }.first { !persons($0).isEmpty } ?? []
            },
            { Self.metaNames.lazy.map(named).first { !persons($0).isEmpty } ?? [] },
            { labelled },
            { marked.flatMap { Byline.names(name(in: $0), isLine: true) } },
            { linked },
            { lines(page.lines.head) },
            { lines(page.lines.all.filter { $0.count < 60 }) },
        ]
        var seen: Set<String> = []
        let names = candidates.lazy.map { persons($0()) }.first { !$0.isEmpty } ?? []
        return names.filter { seen.insert($0.lowercased()).inserted }.prefix(12).map(\.self)
    }

    private func persons(_ names: [String]) -> [String] {
        let window = tree.elements("title").first.map(tree.text(of:))
        let site = [" - ", " | ", " – ", " — "].compactMap { separator in
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
            { tree.attribute("itemprop", of: $0)?.lowercased().split(separator: " ").contains("author") == true },
            { tree.attribute("rel", of: $0)?.lowercased().split(separator: " ").contains("author") == true },
            {
                !ClassWords.of($0, in: tree).isDisjoint(with: [
                    "byline", "bylines", "bylinename", "authorname", "contributorname",
                ])
            },
            {
                !ClassWords.of($0, in: tree).isDisjoint(with: [
                    "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "verfasser", "writer",
                    "postauthor", "entryauthor", "articleauthor",
                ])
            },
        ]
        for test in tests {
            let found = tree.nodes.indices.filter { id in
                guard !tree[id].isText, tree[id].tag != "meta", test(id) else { return false }
                let text = tree.text(of: id)
                return text.count < 120 && !persons(Byline.names(name(in: id), isLine: true)).isEmpty && !page.isBeside(id)
            }
            guard let first = found.first else { continue }
            let around = tree[first].parent
            return found.filter { $0 == first || tree[$0].parent == around }
        }
        return []
    }

    /// The name within an element that is an author: what is marked as the name, where that is marked.
    private func name(in id: Int) -> String {
        let name = tree.first(below: id) { $0 != id && tree.attribute("itemprop", of: $0)?.lowercased() == "name" }
        if let name { return tree.attribute("content", of: name) ?? tree.text(of: name) }
        // Of lines below each other the first with a name; of a list all.
        let lines = tree.descendants(of: id).dropFirst().filter { line in
            HTMLElements.isBlock(tree[line].tag) && !tree[line].children.contains { HTMLElements.isBlock(tree[$0].tag) }
        }
        if lines.allSatisfy({ tree[$0].tag == "li" }) || lines.isEmpty {
            return lines.isEmpty ? tree.text(of: id) : lines.map { tree.text(of: $0) }.joined(separator: "; ")
        }
        let own = tree[id].children.filter { !HTMLElements.isBlock(tree[$0].tag) }.map { tree.text(of: $0) }.joined(
            separator: " ")
        return ([own] + lines.map { tree.text(of: $0) }).first { !Byline.names($0, isLine: true).isEmpty } ?? tree.text(of: id)
    }

    /// Links to pages of authors, by the path that they have.
    private var linked: [String] {
        let folders: Set<Substring> = [
            "author", "authors", "by", "profile", "profiles", "staff", "journalist", "journalists", "people", "autor", "autoren",
            "auteur", "auteurs", "autore", "reporter", "reporters", "writer", "writers", "contributors", "columnist",
        ]
        let links = tree.elements("a").filter { id in
            guard let target = tree.attribute("href", of: id), !page.isBeside(id) else { return false }
            let parts = target.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").suffix(3)
            return parts.dropLast().contains { folders.contains(Substring($0.lowercased())) }
                && Byline.isPerson(tree.text(of: id))
        }
        guard let first = links.first else { return [] }
        let around = tree[first].parent
        return links.filter { tree[$0].parent == around }.map { tree.text(of: $0) }
    }

    private func lines(_ lines: [String]) -> [String] {
        lines.lazy.filter { $0.count < 100 && !$0.endsSentence && Byline.isOne($0) }.map { Byline.names($0, isLine: true) }
            .first { !persons($0).isEmpty } ?? []
    }
}
