/// The text of a `pre` element, line by line.
enum CodeText {
    /// Whether a text reads as prose that only its line breaks made somebody put there: long lines or sentences, few signs.
    static func isProse(_ text: String) -> Bool {
        let letters = text.letterCount
        let signs = text.unicodeScalars.filter { "{}<>=;_|\\$#@~^`[]+*/".unicodeScalars.contains($0) }.count
        return letters > 200 && signs * 50 < letters && (text.contains(". ") || text.contains(".\n"))
    }

    /// Blank lines stand between paragraphs; other line breaks are spaces.
    static func paragraphs(of text: String) -> [MarkdownBlock] {
        var paragraphs: [String] = [""]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.trimmedText.isEmpty { paragraphs.append("") } else { paragraphs[paragraphs.count - 1] += line + " " }
        }
        return paragraphs.map(\.collapsedText).filter { !$0.isEmpty }.map { .paragraph([MarkdownRun(text: $0)]) }
    }

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
