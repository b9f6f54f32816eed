/// What can be told of a clause from its words alone.
struct Grammar {
    let rules: LanguageRules
    let block: BlockText

    private var tokens: [Token] { block.tokens }

    /// Whether a token is, by its form, the verb of a clause.
    func isFiniteVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, !token.isCapitalized || index == 0 else { return false }
        if rules.finiteVerbs.contains(token.plain) { return !isNounHere(index) }
        if let verb = rules.attributionVerbs[token.plain], verb.form == .past || verb.form == .present {
            return !isNounHere(index)
        }
        guard token.plain.hasSuffix("ed"), token.plain.utf8.count > 4, !EnglishVerbs.notPast.contains(token.plain) else {
            return false
        }
        return !isNounHere(index)
    }

    /// Whether a determiner or a genitive before it makes it a noun or an adjective.
    private func isNounHere(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if before.kind == .genitive { return true }
        return rules.determiners.contains(before.plain)
            && !["that", "this", "these", "those", "some", "many", "most", "both", "all", "each", "one"].contains(before.plain)
            && !rules.auxiliaries.contains(tokens[index].plain)
    }

    /// Whether a past form belongs to the noun before it: «the survey published in May shows».
    func isReducedParticiple(_ index: Int) -> Bool {
        let token = tokens[index]
        guard
            token.plain.hasSuffix("ed")
                || ["led", "written", "made", "seen", "sent", "held", "given", "known", "found", "read"].contains(token.plain),
            index > 0,
            !rules.auxiliaries.contains(block.plain(index - 1)), index + 1 < tokens.count
        else { return false }
        let next = tokens[index + 1]
        guard
            rules.timeWords.contains(next.plain)
                || ["by", "on", "in", "from", "for", "to", "at", "as", "last", "this"].contains(next.plain)
        else { return false }
        // The clause has another verb before it ends.
        var at = index + 2
        while at < tokens.count, !tokens[at].isSign(BlockText.breaks), tokens[at].plain != "that",
            !rules.relatives.contains(tokens[at].plain)
        {
            if isFiniteVerb(at), !rules.conjunctions.contains(tokens[at - 1].plain), tokens[at].plain != token.plain {
                return true
            }
            at += 1
        }
        return false
    }

    func hasFiniteVerb(_ range: Range<Int>) -> Bool { range.contains { isFiniteVerb($0) } }

    /// Leaves out signs, conjunctions and linking adverbs at the start, and signs at the end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let token = tokens[start]
            let isLink = [
                "and", "but", "or", "yet", "so", "however", "meanwhile", "moreover", "also", "still", "then", "though", "nor",
                "instead", "that",
            ]
            .contains(token.plain)
            if token.kind == .punctuation && !["$", "£", "€", "#", "@"].contains(token.text) || token.kind == .closingQuote
                || token.kind == .genitive
            {
                start += 1
            } else if isLink, start + 1 < end, token.plain != "that" || !isFiniteVerb(start + 1) {
                start += 1
            } else {
                break
            }
        }
        while end > start {
            let token = tokens[end - 1]
            if token.kind == .punctuation && !["%", "$", "€", ")"].contains(token.text) || token.kind == .openingQuote {
                end -= 1
            } else if token.kind == .word, !token.isCapitalized, Self.openEnds.contains(token.plain) {
                end -= 1
            } else {
                break
            }
        }
        return balanced(start..<max(start, end))
    }

    /// Words that nothing ends with.
    private static let openEnds: Set<String> = [
        "and", "but", "or", "that", "while", "as", "though", "although", "even", "from", "of", "with", "to", "for", "by",
        "because", "including", "the", "a", "which",
    ]

    /// A range that cuts no quotation: a mark alone at its edge falls away, a longer part draws the range out to the mark.
    private func balanced(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        for quotation in block.quotations where quotation.isClosed {
            let (open, close) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
            if start <= open, open < end, end <= close { end = open + 1 == end ? open : end }
            if close == start { start += 1 }
        }
        return start..<max(start, end)
    }

    /// The noun phrase that ends before a token, with what belongs to it; the empty range where there is none.
    ///
    /// - Parameter lower: where the sentence begins.
    func phrase(before end: Int, from lower: Int) -> Range<Int> {
        if end > lower, let kind = rules.pronouns[tokens[end - 1].plain],
            kind != .speaker || end - 1 == lower || !tokens[end - 1].isCapitalized || tokens[end - 1].plain == "i"
        {
            return end - 1..<end
        }
        var start = end
        while start > lower {
            let token = tokens[start - 1]
            if block.isQuoted[start - 1], !isShortQuotation(around: start - 1) { break }
            if token.kind == .punctuation, !["&", "/", "-"].contains(token.text) { break }
            if token.kind == .word {
                if rules.complementizers.contains(token.plain) || rules.relatives.contains(token.plain) { break }
                if start - 2 >= lower,
                    rules.sourcePhrases.contains(where: {
                        $0.last == token.plain && $0.count == 2 && tokens[start - 2].plain == $0[0]
                    })
                {
                    break
                }
                if rules.conjunctions.contains(token.plain), !["before", "after", "since", "until", "than"].contains(token.plain)
                {
                    // «A and B said»: one phrase, as long as no clause ends before it.
                    guard token.plain == "and" || token.plain == "or", start - 1 > lower, !hasVerbBefore(start - 1, from: lower)
                    else { break }
                } else if rules.finiteVerbs.contains(token.plain), !token.isCapitalized, start < tokens.count,
                    tokens[start].plain != "by"
                {
                    break
                } else if let verb = rules.attributionVerbs[token.plain], verb.form == .past, !token.isCapitalized,
                    !isReducedParticiple(start - 1),
                    tokens[start].plain != "by"
                {
                    break
                }
            }
            start -= 1
        }
        return withoutAdverbial(nearest(start..<end))
    }

    /// «a plan the ministry»: of two phrases side by side the second.
    private func nearest(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last(where: { ["the", "a", "an"].contains(tokens[$0].plain) }), last > range.lowerBound + 1 else {
            return range
        }
        let before = tokens[last - 1]
        let isJoined =
            before.kind != .word || rules.prepositions.contains(before.plain) || rules.conjunctions.contains(before.plain)
            || before.isCapitalized
        let hasOther = (range.lowerBound..<last).contains { rules.determiners.contains(tokens[$0].plain) }
        return isJoined || !hasOther || rules.timeWords.contains(before.plain) ? range : last..<range.upperBound
    }

    private func isShortQuotation(around index: Int) -> Bool {
        block.quotations.contains { $0.tokens.contains(index) && $0.tokens.count <= 5 }
    }

    private func hasVerbBefore(_ index: Int, from lower: Int) -> Bool {
        var at = index - 1
        while at >= lower, !block.isSign(at, BlockText.breaks) {
            if isFiniteVerb(at) { return true }
            at -= 1
        }
        return false
    }

    /// Without «On Tuesday», «In a statement» and the like before a subject.
    func withoutAdverbial(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let token = tokens[start]
            if ["and", "but", "or", "so", "yet", "also"].contains(token.plain), token.kind == .word, start + 1 < range.upperBound
            {
                start += 1
            } else if start + 1 < range.upperBound, tokens[start + 1].kind == .genitive {
                break
            } else if rules.timeWords.contains(token.plain),
                token.plain != "this" || rules.timeWords.contains(block.plain(start + 1)), range.count > 1
            {
                start += 1
            } else if rules.prepositions.contains(token.plain) {
                guard let next = endOfAdverbial(start, range.upperBound) else { break }
                start = next
            } else {
                break
            }
        }
        return start..<range.upperBound
    }

    /// Where the subject begins behind a preposition: the next determiner, name or pronoun after a noun.
    private func endOfAdverbial(_ start: Int, _ end: Int) -> Int? {
        var index = start + 1
        if index < end, rules.determiners.contains(tokens[index].plain) { index += 1 }
        var sawNoun = false
        while index < end {
            let token = tokens[index]
            let begins =
                rules.determiners.contains(token.plain) || rules.pronouns[token.plain] != nil
                || token.isCapitalized && !rules.timeWords.contains(token.plain)
                || rules.pluralRoleNouns.contains(token.plain)
            if sawNoun, begins, !rules.prepositions.contains(tokens[index - 1].plain),
                !tokens[index - 1].isCapitalized || rules.timeWords.contains(tokens[index - 1].plain)
            {
                return index
            }
            if token.kind == .word || token.kind == .number { sawNoun = true }
            index += 1
        }
        // «from one officer who…»: the phrase itself.
        return start + 1 < end ? start + 1 : nil
    }
}
