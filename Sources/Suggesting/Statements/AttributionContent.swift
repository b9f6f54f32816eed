/// What is said behind a verb: where it begins and ends.
extension AttributionFinder {
    private var tokens: [Token] { block.tokens }

    /// What is said behind a verb: from «that», the colon or the quotation mark on, or from the verb on.
    func content(after verb: Int, _ entry: AttributionVerb, _ sentence: Range<Int>) -> (
        range: Range<Int>, isMarked: Bool
    )? {
        var index = verb + 1
        let end = sentence.upperBound
        let lead = min(end, index + 14)
        var at = index
        while at < lead {
            let token = tokens[at]
            if token.plain == "that", token.kind == .word,
                at == index || !isThatDeterminer(at) && mayStandBeforeThat(index, entry)
            {
                return at + 1 < end ? (at + 1..<end, true) : nil
            }
            if ["whether", "if"].contains(token.plain), at == index, at + 1 < end { return (at + 1..<end, true) }
            if token.isSign([":"]) { return at + 1 < end ? (at + 1..<end, true) : nil }
            if token.kind == .openingQuote, at > index, quotedCount(at) < 4 {
                at += max(1, quotedCount(at))
                continue
            }
            if token.kind == .openingQuote, at == index || at == index + 1 && block.isSign(index, [","]) {
                return (at..<end, true)
            }
            if grammar.isFiniteVerb(at) || token.isSign([";"]) { break }
            if token.isSign([","]), at > index + 8 { break }
            at += 1
        }
        if ["tell", "assure", "remind", "inform"].contains(entry.lemma) { index = behindAddressee(index, end) }
        if entry.lemma == "accuse" || entry.lemma == "blame" { return index + 3 < end ? (index..<end, false) : nil }
        while index < end, rules.adverbs.contains(tokens[index].plain), !rules.auxiliaries.contains(tokens[index].plain) {
            index += 1
        }
        guard end - index > 2 else { return nil }
        return (index..<end, false)
    }

    /// Whether what stands between the verb and «that» is no object of the verb: a time, a place, an addressee, a level of confidence.
    func mayStandBeforeThat(_ index: Int, _ entry: AttributionVerb) -> Bool {
        let token = tokens[index]
        return ["tell", "assure", "remind", "inform"].contains(entry.lemma) || token.kind == .openingQuote
            || token.isSign([",", "—", "–"])
            || rules.prepositions.contains(token.plain) || rules.timeWords.contains(token.plain)
            || rules.adverbs.contains(token.plain)
            || token.plain.hasSuffix("ly") || ["reporters", "out"].contains(token.plain)
    }

    func isThatDeterminer(_ index: Int) -> Bool {
        index > 0 && rules.prepositions.contains(tokens[index - 1].plain)
    }

    /// Over «the committee» in «told the committee the harbour was closed».
    func behindAddressee(_ start: Int, _ end: Int) -> Int {
        var index = start
        if index < end, rules.determiners.contains(tokens[index].plain) { index += 1 }
        guard index < end else { return start }
        if tokens[index].isCapitalized {
            while index < end, tokens[index].isCapitalized { index += 1 }
        } else {
            index += 1
        }
        return index < end ? index : start
    }

    /// Where whoever is told ends, if nothing but a sign follows; else where the clause behind may begin.
    func endOfAddressee(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, index - start < 7, tokens[index].kind != .punctuation, tokens[index].kind != .openingQuote,
            tokens[index].plain != "that",
            !grammar.isFiniteVerb(index)
        { index += 1 }
        return index == end || index < end && tokens[index].kind == .punctuation ? index : behindAddressee(start, end)
    }

    /// Whether a verb of its own stands in what is said, and not one that goes on behind «and».
    func hasOwnClause(_ range: Range<Int>) -> Bool {
        guard let verb = range.first(where: { grammar.isFiniteVerb($0) }) else {
            return range.contains { tokens[$0].kind == .number }
        }
        return verb == range.lowerBound || !["and", "or", "but"].contains(block.plain(verb - 1))
    }

    /// «explained how»: what is not told here.
    func isOpenQuestion(_ range: Range<Int>) -> Bool {
        range.first.map { ["how", "why", "what", "who", "where", "when", "which"].contains(block.plain($0)) } ?? false
    }

    /// Whether what follows a relative verb is its object and nothing more: «that found three leaks», not «that shows water was filmed».
    func isBareObject(_ range: Range<Int>) -> Bool {
        guard let verb = range.first(where: { grammar.isFiniteVerb($0) }) else { return true }
        return (range.lowerBound..<verb).contains { rules.complementizers.contains(block.plain($0)) }
    }

    /// «exports to recover in May» behind a verb of expecting: a clause without a finite verb.
    func isExpected(_ range: Range<Int>, _ verb: AttributionVerb) -> Bool {
        guard AttributionFinder.expectations.contains(verb.lemma),
            let to = range.prefix(9).first(where: { block.plain($0) == "to" }), to > range.lowerBound, to + 2 < range.upperBound,
            tokens[to + 1].kind == .word, !tokens[to + 1].isCapitalized
        else { return false }
        return !rules.determiners.contains(tokens[to + 1].plain) && !rules.prepositions.contains(tokens[range.lowerBound].plain)
            && !(range.lowerBound..<to).contains { tokens[$0].kind == .punctuation }
    }

    static let expectations: Set<String> = ["expect", "predict", "forecast", "project", "anticipate"]

    func isClause(_ range: Range<Int>, isMarked: Bool) -> Bool {
        isMarked
            || grammar.hasFiniteVerb(range.lowerBound..<min(range.upperBound, range.lowerBound + 14))
                && range.first.map {
                    tokens[$0].kind == .word && !rules.prepositions.contains(tokens[$0].plain)
                        && !["him", "them", "how", "what", "why"].contains(tokens[$0].plain)
                } == true
    }

    /// «on Tuesday», «in a statement», «of the plan»: no clause, nothing that could be what is said.
    func isAdjunct(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        var end = range.lowerBound
        while end < range.upperBound, !block.isSign(end, [",", ":", ".", "—", "–", "!", "?"]) {
            if grammar.isFiniteVerb(end) && !(tokens[end].plain.hasSuffix("ed") && end > range.lowerBound + 1)
                || tokens[end].plain == "that" || tokens[end].kind == .openingQuote
            {
                return false
            }
            end += 1
        }
        if block.isSign(end, [":"]) { return false }
        return rules.timeWords.contains(tokens[first].plain) || rules.prepositions.contains(tokens[first].plain)
            || tokens[first].plain == "reporters" || rules.adverbs.contains(tokens[first].plain)
    }
}
