/// Finds lists of other stories and of readers' words by their form alone: boxes beside each other that are made alike, each with
/// a heading that is a link and a few lines, or each with a name and what somebody says.
enum OtherStories {
    /// The page without them, if enough remains that can be an article; else as it is.
    static func removed(from tree: HTMLTree) -> HTMLTree {
        let prose = TextDensity.proseLengths(of: tree)
        var result = tree
        var gone = 0
        for id in tree.descendants(of: 0) where !tree[id].isText && tree[id].children.count >= 3 {
            let items = alike(id, in: tree)
            guard items.count >= 3, result.isAttached(id) else { continue }
            let isList =
                items.allSatisfy { isTeaser($0, prose[$0], in: tree) } || isDiscussion(items, prose, in: tree)
                || isThread(items, prose, in: tree) || areRemarks(items, prose, in: tree)
            let length = items.reduce(0) { $0 + prose[$1] }
            guard isList, length > 0, prose[0] - gone - length >= 280 else { continue }
            gone += length
            let set = Set(items)
            result.nodes[id].children.removeAll(where: set.contains)
        }
        return result
    }

    /// The children that have the tag and the class that most of them have.
    private static func alike(_ id: Int, in tree: HTMLTree) -> [Int] {
        let elements = tree[id].children.filter { !tree[$0].isText && tree[$0].tag != "p" && tree[$0].tag != "br" }
        guard elements.count >= 3, elements.count <= 500 else { return [] }
        let names = Dictionary(grouping: elements) { tree[$0].tag + " " + (tree[$0].attributes["class"] ?? "") }
        let most = names.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? []
        return most.count * 10 >= elements.count * 7 ? most.sorted() : []
    }

    private static func isTeaser(_ id: Int, _ prose: Int, in tree: HTMLTree) -> Bool {
        guard prose < 450 else { return false }
        let heading = tree.first(below: id) { ["h2", "h3", "h4", "h5", "h6"].contains(tree[$0].tag) }
        guard let heading else { return tree[id].tag == "a" && prose < 300 && tree[id].attributes["href"] != nil }
        let isLink = { (id: Int) in tree[id].tag == "a" && tree[id].attributes["href"].map { !$0.hasPrefix("#") } == true }
        return tree.first(below: heading, where: isLink) != nil || tree.ancestors(of: heading).prefix(6).contains(where: isLink)
    }

    /// Four and more of them, each with a short line that offers an answer, behind an article and a heading that are no part
    /// of them: in a forum, the first of them would be what the page is about.
    private static func isThread(_ items: [Int], _ prose: [Int], in tree: HTMLTree) -> Bool {
        guard items.count >= 4, items.allSatisfy({ prose[$0] < 1500 }), let first = items.first else { return false }
        let answered = items.filter { item in
            tree.first(below: item) { id in
                guard !tree[id].isText, tree[id].children.count < 4, tree[id].tag == "a" || tree[id].tag == "span" else {
                    return false
                }
                let words = tree.text(of: id).comparableText.split(separator: " ")
                return (1...3).contains(words.count) && words.contains { answers.contains(String($0)) }
            } != nil
        }
        guard answered.count * 10 >= items.count * 8, tree.elements("h1").contains(where: { $0 < first }) else { return false }
        // What is prose before them.
        let around = Set(tree.ancestors(of: first))
        let before = around.reduce(0) { sum, id in
            sum + tree[id].children.prefix { $0 < first && !around.contains($0) }.reduce(0) { $0 + prose[$1] }
        }
        return before >= 280
    }

    /// Articles within an article, behind its text: what others say to it (WHATWG HTML, “The article element”). The parts of a
    /// ticker have most of its text themselves.
    private static func areRemarks(_ items: [Int], _ prose: [Int], in tree: HTMLTree) -> Bool {
        guard let first = items.first, items.allSatisfy({ tree[$0].tag == "article" && prose[$0] < 600 }),
            let outer = tree.ancestors(of: first).first(where: { tree[$0].tag == "article" })
        else { return false }
        let before = tree.descendants(of: outer).prefix { $0 < first }.filter { tree[$0].tag == "p" }.reduce(0) { $0 + prose[$1] }
        return before >= 400 && before * 2 >= items.reduce(0) { $0 + prose[$1] }
    }

    private static let answers: Set<String> = [
        "reply", "replies", "antworten", "antwort", "répondre", "responder", "rispondi", "ответить", "返信", "report", "melden",
        "signaler", "permalink", "svar", "reageer", "odpowiedz", "like", "upvote",
    ]

    /// Five and more of them, most with a short line by itself before the prose, and an article elsewhere on the page.
    private static func isDiscussion(_ items: [Int], _ prose: [Int], in tree: HTMLTree) -> Bool {
        guard items.count >= 5, items.allSatisfy({ prose[$0] < 1500 }) else { return false }
        let articles = tree.elements("article").filter { prose[$0] >= 280 }
        guard articles.count == 1, let article = articles.first, let first = items.first,
            !tree.ancestors(of: first).contains(article)
        else { return false }
        let named = items.filter { item in
            tree.first(below: item) { id in
                !tree[id].isText && id != item
                    && !ClassWords.of(id, in: tree).isDisjoint(with: [
                        "user", "username", "author", "avatar", "nickname", "commenter",
                    ])
            } != nil
        }
        return named.count * 10 >= items.count * 8
    }
}
