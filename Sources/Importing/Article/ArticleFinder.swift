/// Finds the element that holds the article: one that says so, or the one that the page's prose stands in.
struct ArticleFinder {
    private let tree: HTMLTree
    private let prose: [Int]

    /// - Parameter tree: a page without its clutter.
    init(_ tree: HTMLTree) {
        self.tree = tree
        let written = TextDensity.proseLengths(of: tree)
        // A series of pictures has its text below them.
        prose = written[0] < 400 && Gallery.isOne(tree) ? TextDensity.proseLengths(of: tree, countsCaptions: true) : written
    }

    /// How much prose the page has, in characters without spaces.
    var totalProse: Int { prose[0] }

    func prose(of id: Int) -> Int { prose[id] }

    /// The element of the article; the root where there is no prose at all.
    var container: Int {
        let dense = densest
        let attached = tree.descendants(of: 0).filter { !tree[$0].isText && prose[$0] > 0 }
        for test in [isBody, isArticle] as [(Int) -> Bool] {
            let named = attached.filter(test)
            guard let most = named.map({ prose[$0] }).max(), most * 2 > prose[dense], most >= 140 else { continue }
            if let all = joint(of: named, most) { return all }
            // The innermost of those that hold nearly all of it.
            guard let found = named.last(where: { prose[$0] * 20 >= most * 17 }) else { continue }
            return widened(found)
        }
        return dense
    }

    /// The element around several that are named alike and hold the text in turns, cut by boxes of another kind; nothing where
    /// one holds nearly all of it, or where each has a title of its own.
    private func joint(of named: [Int], _ most: Int) -> Int? {
        guard let largest = named.first(where: { prose[$0] == most }) else { return nil }
        let name = tree[largest].attributes["class"]
        let set = Set(named)
        let parts = named.filter { id in
            tree[id].tag == tree[largest].tag && tree[id].attributes["class"] == name && name != nil && prose[id] > 0
                && !tree.ancestors(of: id).contains(where: set.contains)
        }
        guard parts.count > 1, parts.reduce(0, { $0 + prose[$1] }) * 100 > most * 115 else { return nil }
        let around = parts.map { tree.ancestors(of: $0) }
        guard let shared = around[0].first(where: { id in around.allSatisfy { $0.contains(id) } }), shared != 0,
            !["body", "html"].contains(tree[shared].tag)
        else { return nil }
        let titles = tree.descendants(of: shared).filter { tree[$0].tag == "h1" }
        return titles.count < 2 ? shared : nil
    }

    /// Whether an element has paragraphs of its own beside the child that has most: the text is in both.
    private func isMixed(_ id: Int, without child: Int) -> Bool {
        guard !["body", "html"].contains(tree[id].tag) else { return false }
        let own = tree[id].children.filter { $0 != child && ["p", "blockquote", "ul", "ol", "pre"].contains(tree[$0].tag) }
        let length = own.reduce(0) { $0 + prose[$1] }
        return own.count > 1 && length >= 200 && length * 12 >= prose[id]
    }

    /// Whether an element holds words rather than blocks; a cell of a layout holds blocks.
    private func isLeaf(_ id: Int) -> Bool {
        guard tree[id].tag == "td" else { return Self.leaves.contains(tree[id].tag) }
        return tree[id].children.filter { HTMLElements.isBlock(tree[$0].tag) }.count < 2
    }

    /// From the root down into whichever child has most of the prose.
    private var densest: Int {
        var id = 0
        while let child = tree[id].children.max(by: { prose[$0] < prose[$1] }), prose[child] > 0,
            prose[child] * 10 >= prose[id] * 7, !isLeaf(child), !isMixed(id, without: child)
        {
            id = child
        }
        return id
    }

    /// A body that is cut into several parts of the same kind is all of them.
    private func widened(_ id: Int) -> Int {
        let parent = tree[id].parent
        guard parent != 0, isArticle(parent) || tree[id].tag != "article" else { return id }
        let name = tree[id].attributes["class"]
        let alike = tree[parent].children.filter {
            !tree[$0].isText && name != nil && tree[$0].attributes["class"] == name && prose[$0] > 0
        }
        return alike.count > 1 ? parent : id
    }

    /// Whether an element says that it is the body of an article.
    private func isBody(_ id: Int) -> Bool {
        guard !Self.leaves.contains(tree[id].tag), tree[id].tag != "body", tree[id].tag != "html" else { return false }
        if let property = tree.attribute("itemprop", of: id)?.lowercased() {
            if property == "articlebody" || property == "reviewbody" { return true }
        }
        let words = ClassWords.of(id, in: tree)
        return Self.bodyPairs.contains { words.contains($0.0) && words.contains($0.1) }
            || !words.isDisjoint(with: ["articlebody", "storybody", "postbody", "bodytext", "storytext", "articletext"])
    }

    private func isArticle(_ id: Int) -> Bool {
        tree[id].tag == "article" || tree[id].tag == "main"
            || ["article", "main"].contains(tree.attribute("role", of: id)?.lowercased())
    }

    private static let leaves: Set<String> = [
        "p", "blockquote", "pre", "li", "ul", "ol", "dl", "td", "figure", "dd", "a", "span",
    ]
    private static let bodyPairs: [(String, String)] = [
        ("article", "body"), ("article", "content"), ("article", "text"), ("story", "body"), ("story", "content"),
        ("story", "text"), ("entry", "content"), ("post", "content"), ("post", "body"), ("body", "content"), ("page", "content"),
        ("rich", "text"), ("field", "body"), ("main", "content"), ("body", "copy"), ("body", "text"), ("news", "body"),
        ("blog", "content"), ("content", "body"), ("mw", "parser"), ("td", "content"),
    ]
}
