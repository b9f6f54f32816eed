/// The text of a `pre` element, line by line.
enum CodeText {
    /// Whether a text reads as prose that only its line breaks made somebody put there: long lines or sentences, few signs.
    static func isProse(_ text: String) -> Bool {
        let letters = text.letterCount
        let signs = text.unicodeScalars.filter { "{}<>=;_|\\$#@~^`[]+*/".unicodeScalars.contains($0) }.count
        return letters > 200 && signs * 50 < letters && (text.contains(". ") || text.contains(".\n"))
    }

    /// Blank lines stand between paragraphs; other line breaks are spaces. Lines that begin with `>` are another's, as in letters.
    static func paragraphs(of text: String) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var words = ""
        var isQuoted = false
        func end() {
            let paragraph = words.collapsedText
            words = ""
            guard !paragraph.isEmpty else { return }
            let block = MarkdownBlock.paragraph([MarkdownRun(text: paragraph)])
            guard isQuoted else { return blocks.append(block) }
            if case .quote(let inner)? = blocks.last {
                blocks[blocks.count - 1] = .quote(inner + [block])
            } else {
                blocks.append(.quote([block]))
            }
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isQuote = line.first == ">"
            let own = isQuote ? String(line.drop { "> ".contains($0) }) : String(line)
            if isQuote != isQuoted || own.trimmedText.isEmpty { end() }
            isQuoted = isQuote
            words += own + " "
        }
        end()
        return blocks
    }

    /// A letter's text without the lines of its head; the text itself where it begins otherwise.
    static func withoutMailHead(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let head = lines.prefix { !$0.trimmedText.isEmpty }
        // A field may go on in the next line, which is indented then.
        guard MailHead.isHead(head), head.allSatisfy({ MailHead.isField($0) || $0.first?.isWhitespace == true }) else {
            return text
        }
        return lines.dropFirst(head.count).drop { $0.trimmedText.isEmpty }.joined(separator: "\n")
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
