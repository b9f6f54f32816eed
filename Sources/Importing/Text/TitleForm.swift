/// What can be a title.
enum TitleForm {
    /// Whether a line has the form of a headline: a few words on one line that do not end like a sentence of a text.
    static func matches(_ line: String) -> Bool {
        let text = line.collapsedText
        let count = text.spacedWords.count
        guard (12...220).contains(text.count), count >= 2 || text.count >= 12, count <= 30, LineForm(text) == nil,
            !Byline.hasLead(text)
        else { return false }
        return !text.endsSentence || text.hasSuffix("?") || text.hasSuffix("!") || "”’'\")".contains(text.last ?? " ")
    }

    /// The first words of a text, for want of a title.
    static func firstWords(of blocks: [MarkdownBlock]) -> String {
        let text = blocks.lazy.map(\.plainText).first { $0.letterCount > 0 } ?? ""
        let words = text.spacedWords
        var result = words.prefix(12).joined(separator: " ")
        if result.count > 100 { result = String(result.prefix(100)) }
        return words.count > 12 || result.count < text.count ? result + " …" : result
    }
}
