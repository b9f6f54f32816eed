/// The text of a `pre` element, line by line.
enum CodeText {
    static func of(_ id: Int, in tree: HTMLTree) -> String {
        var text = ""
        for node in tree.descendants(of: id) {
            if tree[node].isText { text += tree[node].text } else if tree[node].tag == "br" { text += "\n" }
        }
        var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { MarkdownEscaping.visible(String($0)) }
        while lines.last?.trimmedText.isEmpty == true { lines.removeLast() }
        while lines.first?.trimmedText.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }
}
