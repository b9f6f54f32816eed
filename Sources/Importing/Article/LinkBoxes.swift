/// Takes boxes out that lead elsewhere: an element whose words are links, with a heading or a label at most.
struct LinkBoxes {
    private let tree: HTMLTree
    /// For each node, how many letters and digits of its text stand in links, in headings outside of links, and elsewhere.
    private var linked: [Int]
    private var headed: [Int]
    private var other: [Int]

    static func removed(from tree: HTMLTree) -> HTMLTree {
        let boxes = LinkBoxes(tree)
        var result = tree
        var stack = [0]
        while let id = stack.popLast() {
            let kept = result[id].children.filter { result[$0].isText || !boxes.isOne($0) }
            if kept.count < result[id].children.count { result.nodes[id].children = kept }
            stack += kept.filter { !result[$0].isText && !containers.contains(result[$0].tag) }
        }
        return result
    }

    private init(_ tree: HTMLTree) {
        self.tree = tree
        linked = [Int](repeating: 0, count: tree.nodes.count)
        headed = linked
        other = linked
        var isLink = [Bool](repeating: false, count: tree.nodes.count)
        var isHeading = isLink
        for id in tree.nodes.indices.dropFirst() {
            let node = tree[id]
            isLink[id] =
                isLink[node.parent] || node.tag == "a" && node.attributes["href"].map { !$0.hasPrefix("#") } == true
            isHeading[id] = isHeading[node.parent] || ["h2", "h3", "h4", "h5", "h6"].contains(node.tag)
        }
        for id in tree.descendants(of: 0).reversed() where id != 0 {
            if tree[id].isText {
                let count = tree[id].text.letterCount
                if isLink[id] { linked[id] = count } else if isHeading[id] { headed[id] = count } else { other[id] = count }
            }
            linked[tree[id].parent] += linked[id]
            headed[tree[id].parent] += headed[id]
            other[tree[id].parent] += other[id]
        }
    }

    private func isOne(_ id: Int) -> Bool {
        guard ["div", "section", "article", "details"].contains(tree[id].tag), linked[id] >= 12 else { return false }
        // A title that links to its own page is not a box, nor is one with the page's heading.
        guard tree.first(below: id, where: { tree[$0].tag == "h1" }) == nil else { return false }
        if other[id] * 12 <= linked[id] { return headed[id] > 0 || !isSentence(id) }
        guard other[id] <= 32, other[id] <= linked[id] else { return false }
        // A label with a colon or in an element of its own, and where it leads.
        if tree.text(of: id).prefix(while: { $0 != ":" }).letterCount == other[id] { return true }
        return other[id] <= 20 && tree[id].children.first { other[$0] > 0 }.map { !tree[$0].isText && linked[$0] == 0 } == true
    }

    /// Whether the words are one link that ends as a sentence does: words of the text.
    private func isSentence(_ id: Int) -> Bool {
        let text = tree.text(of: id)
        return text.endsSentence && text.count > 60
    }

    /// Elements whose own words are looked at as a whole, later.
    private static let containers: Set<String> = [
        "p", "ul", "ol", "dl", "table", "figure", "blockquote", "pre", "h1", "h2", "h3",
    ]
}
