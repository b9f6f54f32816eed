/// The lines of a page as a reader sees them, as far as its first paragraph: where a page says who wrote it and when in words alone.
struct VisibleLines {
    /// Short lines before the first paragraph of prose, and the last lines that could be a headline's among them.
    let head: [String]
    /// All short lines of the page, each with the words that a heading or bold type makes its own.
    let all: [String]

    /// - Parameter root: the element whose lines they are; that of the page by default.
    init(_ tree: HTMLTree, below root: Int = 0) {
        var lines: [String] = []
        var head: Int?
        var line = ""
        func end() {
            let text = line.collapsedText
            line = ""
            guard !text.isEmpty else { return }
            if head == nil, text.count >= 140, text.contains(". ") || text.endsSentence { head = lines.count }
            if text.count <= 200 { lines.append(text) }
        }
        // Depth first; a block begins and ends a line.
        var stack: [(id: Int, isEnd: Bool)] = [(root, false)]
        while let (id, isEnd) = stack.popLast() {
            let node = tree[id]
            if isEnd {
                end()
            } else if node.isText, tree[node.parent].tag == "pre", node.text.contains("\n") {
                let parts = node.text.split(separator: "\n", omittingEmptySubsequences: false)
                for (index, part) in parts.enumerated() {
                    if index > 0 { end() }
                    line += part
                }
            } else if node.isText {
                // Elements beside each other are apart to readers, though no space stands between them.
                if let last = line.last, let first = node.text.first, last.isLowercase || last.isNumber,
                    first.isUppercase || first.isNumber
                {
                    line += " "
                }
                line += node.text
            } else if !Self.silent.contains(node.tag) || node.tag == "footer" && Self.isOfArticle(id, in: tree) {
                let isBlock = HTMLElements.isBlock(node.tag) || node.tag == "br"
                if isBlock {
                    end()
                    stack.append((id, true))
                }
                for child in node.children.reversed() { stack.append((child, false)) }
            }
        }
        end()
        all = lines
        self.head = Array(lines.prefix(head ?? lines.count))
    }

    /// The lines behind the title's, as many as may say who and when, then those before it; none where it is no line.
    func near(_ title: String?) -> [String] {
        guard let plain = title?.comparableText, !plain.isEmpty,
            let index = all.lastIndex(where: { $0.comparableText == plain })
        else { return [] }
        return Array(all[(index + 1)...].prefix(10) + all[..<index].suffix(4).reversed())
    }

    /// The lines between the title and the first paragraph.
    func behind(_ title: String?) -> [String] {
        guard let plain = title?.comparableText, !plain.isEmpty,
            let index = head.lastIndex(where: { $0.comparableText == plain })
        else { return [] }
        return Array(head[(index + 1)...])
    }

    /// Whether a footer stands within an article, whose author and day some systems put there.
    private static func isOfArticle(_ id: Int, in tree: HTMLTree) -> Bool {
        tree.ancestors(of: id).contains { ["article", "main"].contains(tree[$0].tag) }
    }

    private static let silent: Set<String> = [
        "script", "style", "template", "noscript", "head", "title", "option", "select", "textarea", "svg", "iframe", "button",
        "nav", "footer",
    ]
}
