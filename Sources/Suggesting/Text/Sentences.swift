/// Splits the tokens of a block into sentences.
package enum Sentences {
    /// Ranges of token indices, in order; each holds a token at least. Marks that close a sentence belong to it.
    package static func split(_ tokens: [Token], rules: LanguageRules) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            guard ends(at: index, tokens, rules) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, isCloser(tokens[end]), !tokens[end].isSpaced { end += 1 }
            if end == tokens.count || begins(at: end, tokens, rules) {
                result.append(start..<end)
                start = end
            }
            index = max(end, index + 1)
        }
        if start < tokens.count { result.append(start..<tokens.count) }
        return result
    }

    private static let stops: Set<String> = [".", "!", "?", "…", "。", "؟", "।"]

    private static func isStop(_ token: Token) -> Bool {
        token.kind == .punctuation && (stops.contains(token.text) || token.plain == "…")
    }

    private static func isCloser(_ token: Token) -> Bool {
        token.kind == .closingQuote || token.isSign([")", "]", "’", "'"]) || isStop(token)
    }

    private static func ends(at index: Int, _ tokens: [Token], _ rules: LanguageRules) -> Bool {
        let token = tokens[index]
        if isStop(token) { return true }
        // An abbreviation that ends with a point may end the sentence too, before a word that can only begin one.
        guard token.kind == .word, token.text.hasSuffix("."), index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if isCloser(next) { return true }
        return next.isCapitalized && rules.sentenceOpeners.contains(next.plain) && !rules.titles.contains(token.plain)
    }

    private static func begins(at index: Int, _ tokens: [Token], _ rules: LanguageRules) -> Bool {
        let token = tokens[index]
        // Languages without capitals begin a sentence with any letter.
        if !token.isSpaced { return token.kind == .word && !token.text.utf8.allSatisfy { $0 < 0x80 } }
        switch token.kind {
        case .openingQuote, .number: return true
        case .word: return token.text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
        case .punctuation: return token.isSign(["(", "[", "—", "–", "-", "$", "£", "€", "‘", "#", "@"])
        case .genitive, .closingQuote: return false
        }
    }
}
