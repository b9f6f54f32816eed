/// How much of a page's text reads as prose, and where.
enum TextDensity {
    /// For each node, the characters of prose below it: blocks of some length that are not mostly links.
    ///
    /// - Parameter countsCaptions: whether what stands below pictures is prose.
    static func proseLengths(of tree: HTMLTree, countsCaptions: Bool = false) -> [Int] {
        var own = [Int](repeating: 0, count: tree.nodes.count)
        var text = [Int](repeating: 0, count: tree.nodes.count)
        var linked = [Int](repeating: 0, count: tree.nodes.count)
        var isLinked = [Bool](repeating: false, count: tree.nodes.count)
        for id in tree.nodes.indices.dropFirst() {
            isLinked[id] = isLinked[tree[id].parent] || tree[id].tag == "a" && tree[id].attributes["href"] != nil
        }
        // Children come behind their parents, so one pass from the end sums everything up. What was taken out does not count.
        for id in tree.descendants(of: 0).reversed() {
            let node = tree[id]
            if node.isText {
                guard !silent.contains(tree[node.parent].tag) else { continue }
                text[id] = node.text.unicodeScalars.reduce(0) { $0 + ($1.isSpace ? 0 : 1) }
            } else if node.tag == "a" {
                linked[id] = text[id]
            }
            if HTMLElements.isBlock(node.tag) {
                if !isLinked[id], isProse(text[id], linked[id], tag: countsCaptions && node.tag == "figcaption" ? "p" : node.tag)
                {
                    own[id] += text[id]
                }
                // A block's text counts once: what is around it sees its prose alone.
                text[id] = 0
                linked[id] = 0
            }
            guard id != 0 else { continue }
            text[node.parent] += text[id]
            linked[node.parent] += linked[id]
            own[node.parent] += own[id]
        }
        return own
    }

    private static func isProse(_ text: Int, _ linked: Int, tag: String) -> Bool {
        guard linked * 2 < text else { return false }
        switch tag {
        case "p", "blockquote", "pre": return text >= 25
        case "li", "dd", "td": return text >= 60
        case "figcaption", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "th", "address", "legend", "summary": return false
        default: return text >= 50
        }
    }

    private static let silent: Set<String> = ["script", "style", "template", "noscript", "textarea", "option", "title"]
}
