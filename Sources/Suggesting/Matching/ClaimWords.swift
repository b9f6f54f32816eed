/// A text as search sees it: the stems of its words, without those that say little.
package enum ClaimWords {
    /// The terms of a text in their order, each as often as it stands there.
    package static func terms(of text: String, rules: LanguageRules) -> [String] { pairs(of: text, rules: rules).map(\.term) }

    /// The terms with the words they were made of.
    static func pairs(of text: String, rules: LanguageRules) -> [(term: String, word: String)] {
        var result: [(term: String, word: String)] = []
        for token in Tokenizer.tokens(of: text, abbreviations: rules.abbreviations)
        where token.kind == .word || token.kind == .number {
            let plain = token.plain
            guard !rules.stopWords.contains(plain) || token.text == "US" || token.text == "U.S." else { continue }
            for part in plain.contains("-") && token.kind == .word
                ? [plain] + plain.split(separator: "-").map(String.init) : [plain]
            {
                guard let term = term(part, rules) else { continue }
                result.append((term, token.text))
            }
        }
        return result
    }

    private static func term(_ word: String, _ rules: LanguageRules) -> String? {
        if let same = rules.synonyms[word] { return rules.stem(same) }
        if rules.stopWords.contains(word), word != "us" { return nil }
        // British and American spelling are one.
        var word = word
        for (british, american) in [
            ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"),
            ("our", "or"),
        ]
        where word.hasSuffix(british) && word.count > british.count + 2 {
            word = word.dropLast(british.count) + american
            break
        }
        return rules.stem(word)
    }

    /// Whether a text says that something is not so.
    ///
    /// - Parameter shared: terms that it shares with another text; only the words from the first to the last of them are looked at, and
    ///   a few before. Nothing for the whole.
    static func isNegated(_ text: String, shared: Set<String>? = nil, rules: LanguageRules) -> Bool {
        var tokens = Tokenizer.tokens(of: text, abbreviations: rules.abbreviations)[...]
        if let shared {
            let places = tokens.indices.filter { term(tokens[$0].plain, rules).map(shared.contains) ?? false }
            guard let first = places.first, let last = places.last else { return false }
            tokens = tokens[max(tokens.startIndex, first - 4)...last]
        }
        return tokens.indices.contains { index in
            rules.negations.contains(tokens[index].plain)
                || tokens[index].plain == "against" && index > tokens.startIndex
                    && rules.opposing.contains(tokens[index - 1].plain)
        }
    }
}
