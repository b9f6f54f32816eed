internal import ArchiveModel
internal import Markup

/// What in a clause speaks for its being a claim that can be checked.
struct StatementFeatures {
    let tokens: Range<Int>
    let block: BlockText
    let rules: LanguageRules
    let grammar: Grammar
    let names: ActorNames

    private var words: ArraySlice<Token> { block.tokens[tokens] }

    private var hasNumber: Bool {
        words.indices.contains { index in
            let token = words[index]
            let first = token.plain.split(separator: "-").first.map(String.init) ?? ""
            guard token.kind == .number || rules.quantities.contains(token.plain) || rules.quantities.contains(first) else {
                return false
            }
            guard token.kind == .number else { return token.plain != "one" }
            // A year or a day is no number that can be checked.
            if let number = Int(token.text), (1800...2199).contains(number) { return false }
            return !isDay(index)
        }
    }

    private func isDay(_ index: Int) -> Bool {
        [index - 1, index + 1].contains {
            rules.timeWords.contains(block.plain($0)) && $0 >= 0 && block.tokens.indices.contains($0)
                && block.tokens[$0].isCapitalized
        }
    }

    private var hasComparison: Bool { words.contains { rules.comparisons.contains($0.plain) } }
    private var hasLikelihood: Bool {
        WordingReader(rules: rules).likelihood(in: words) != nil || WordingReader(rules: rules).confidence(in: words) != nil
    }
    private var quotedWords: Int { words.indices.count { block.isQuoted[$0] && words[$0].kind == .word } }
    private var isFirstPerson: Bool {
        words.prefix(3).contains {
            ["i", "we", "i'm", "we're", "i've", "we've", "my", "our", "me", "you", "i'll", "we'll", "i'd", "let's"].contains(
                $0.plain)
        }
    }

    private var nameCount: Int {
        var count = 0
        var wasName = false
        for index in tokens {
            let token = block.tokens[index]
            let isName =
                token.isCapitalized && !rules.otherCapitals.contains(token.plain) && !rules.timeWords.contains(token.plain)
                && (index > tokens.lowerBound
                    || !rules.sentenceOpeners.contains(token.plain) && !rules.stopWords.contains(token.plain))
            if isName, !wasName { count += 1 }
            wasName = isName
        }
        return count
    }

    private var hasPastVerb: Bool {
        tokens.contains { index in
            guard grammar.isFiniteVerb(index) else { return false }
            let word = block.plain(index)
            return word.hasSuffix("ed")
                || ["was", "were", "has", "have", "had", "did", "didn't", "wasn't", "weren't"].contains(word)
                || !word.hasSuffix("s")
        }
    }

    private var beginsWithName: Bool {
        guard let first = words.first else { return false }
        return first.isCapitalized && !rules.sentenceOpeners.contains(first.plain) && !rules.stopWords.contains(first.plain)
    }

    /// The names of what was found, as rules.
    var found: [String] {
        var result: [String] = []
        if quotedWords > 3 { result.append("direct quotation") }
        if hasLikelihood { result.append("words of likelihood or confidence") }
        if hasNumber { result.append("number") }
        if hasComparison { result.append("comparison") }
        if nameCount > 0 { result.append("name") }
        return result
    }

    /// What the turn of a transcript has for it beside what any statement has.
    var turnWeight: Int {
        var result = hasPastVerb ? isFirstPerson ? 2 : 1 : 0
        if words.contains(where: { ["you", "your", "thank", "thanks", "welcome"].contains($0.plain) }) { result -= 3 }
        return result
    }

    /// Whether it is what somebody denies or is accused of: no clause is needed.
    private var isObject: Bool {
        guard tokens.lowerBound > 0, let verb = rules.attributionVerbs[block.plain(tokens.lowerBound - 1)] else { return false }
        return verb.force == .denied || ["accuse", "blame", "call", "label", "brand", "dub", "term"].contains(verb.lemma)
    }

    /// Whether it is what somebody expects to happen.
    private var isExpectation: Bool {
        guard tokens.lowerBound > 0, let verb = rules.attributionVerbs[block.plain(tokens.lowerBound - 1)] else { return false }
        return AttributionFinder.expectations.contains(verb.lemma) && words.contains { $0.plain == "to" }
    }

    /// Whether it says that somebody said nothing.
    private var isSilence: Bool {
        words.indices.contains { index in
            rules.silences.contains { silence in
                index + silence.count <= words.endIndex && zip(silence, words[index...]).allSatisfy { $0 == $1.plain }
            }
        }
    }

    func weight(isAttributed: Bool) -> Int {
        var result = 0
        if hasNumber { result += 2 }
        if hasComparison { result += 1 }
        if hasLikelihood { result += 2 }
        if isAttributed {
            if isFirstPerson, !hasNumber { result -= block.wordCount(tokens) > 8 || nameCount > 0 ? 1 : 2 }
            if block.wordCount(tokens) < 6, quotedWords == 0 { result -= 1 }
            return result
        }
        if quotedWords > 2 { result += 1 }
        if nameCount > 0 { result += 1 }
        if nameCount > 1 { result += 1 }
        if beginsWithName { result += 1 }
        if hasPastVerb { result += 1 }
        if isFirstPerson { result -= 3 }
        return result
    }

    func isStatement(isAttributed: Bool) -> Bool {
        let count = block.wordCount(tokens)
        if let last = words.last, last.text == "?" { return false }
        if block.isSign(tokens.upperBound, ["?"]) { return false }
        if isSilence { return false }
        if isAttributed {
            let isMarked =
                tokens.lowerBound > 0 && ["that", "whether"].contains(block.plain(tokens.lowerBound - 1)) && count >= 3
            if isMarked || isObject && count >= 3 { return true }
            guard count >= 4 || quotedWords >= 2 && count >= 3 else { return false }
            return grammar.hasFiniteVerb(tokens) || quotedWords > 2 || count > 7 || hasNumber || isExpectation
        }
        if block.isSign(tokens.upperBound, [":"]) || words.last?.text == ":" { return false }
        if let first = words.first, !first.isCapitalized || first.plain.hasSuffix("ed"),
            first.plain.hasSuffix("ed") || first.plain.hasSuffix("ing"), words.count > 1,
            rules.prepositions.contains(words[words.startIndex + 1].plain)
                || ["whether", "if", "why", "how", "what", "when", "who"].contains(words[words.startIndex + 1].plain)
        {
            // «Asked about the pier»: a part without a subject.
            return false
        }
        // «Neither of them said who»: nothing is said.
        if words.first?.plain == "neither" { return false }
        guard count >= (hasNumber ? 4 : 6), grammar.hasFiniteVerb(tokens) else { return false }
        // Some of what somebody is quoted with is no statement of the article.
        return quotedWords * 2 < count
    }
}
