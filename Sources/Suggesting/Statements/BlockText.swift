/// A block as the rules see it: its text, tokens, sentences and quotations.
struct BlockText {
    let index: Int
    let text: String
    let tokens: [Token]
    let sentences: [Range<Int>]
    /// Of each token whether it stands within quotation marks, these included.
    let isQuoted: [Bool]
    let quotations: [Quotation]
    private let bytes: [UInt8]

    init(index: Int, text: String, rules: LanguageRules) {
        self.index = index
        self.text = text
        bytes = Array(text.utf8)
        tokens = Tokenizer.tokens(of: text, abbreviations: rules.abbreviations)
        sentences = Sentences.split(tokens, rules: rules)
        quotations = Quotation.all(in: tokens)
        var quoted = [Bool](repeating: false, count: tokens.count)
        for quotation in quotations { for index in quotation.tokens { quoted[index] = true } }
        isQuoted = quoted
    }

    /// The words of tokens as they are written.
    func words(_ range: Range<Int>) -> String {
        range.isEmpty
            ? ""
            : String(
                decoding: bytes[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound],
                as: UTF8.self)
    }

    func bytes(of range: Range<Int>) -> Range<Int> {
        range.isEmpty ? 0..<0 : tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    /// How many words and numbers a range has.
    func wordCount(_ range: Range<Int>) -> Int { range.count { tokens[$0].kind == .word || tokens[$0].kind == .number } }

    func isSign(_ index: Int, _ signs: Set<String>) -> Bool { tokens.indices.contains(index) && tokens[index].isSign(signs) }
    func plain(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].plain : "" }

    static let dashes: Set<String> = ["—", "–", "-"]
    static let breaks: Set<String> = [",", ";", ":", "—", "–", "(", ")", ".", "!", "?", "…"]
}
