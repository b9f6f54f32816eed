/// The text that a page gives for machines, `articleBody` (https://schema.org/articleBody): where the page itself shows none or
/// a part of it, because a script would put it there or readers have to log in.
enum StatedText {
    /// The paragraphs of a text; of one without line breaks, one.
    static func blocks(of text: String) -> [MarkdownBlock] {
        let plain = text.contains("<p") || text.contains("<br") ? marked(text) : text
        return plain.split(whereSeparator: \.isNewline).map { HTMLParser.plainText(String($0)) }.filter { !$0.isEmpty }
            .map { .paragraph([MarkdownRun(text: $0)]) }
    }

    /// Whether it is an article, and at least twice as long as what the page shows.
    static func holdsMore(_ stated: [MarkdownBlock], than shown: [MarkdownBlock]) -> Bool {
        let length = stated.reduce(0) { $0 + $1.plainText.letterCount }
        return length > 280 && length > 2 * shown.reduce(0) { $0 + $1.plainText.letterCount }
    }

    private static func marked(_ text: String) -> String {
        let tree = HTMLParser.parse(Array(text.utf8))
        return BlockReader.blocks(of: 0, in: tree, base: nil).map(\.plainText).joined(separator: "\n")
    }
}
