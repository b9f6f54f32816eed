/// Splits what is said into parts that can each be true or not.
struct ClauseSplitter {
    let rules: LanguageRules
    let block: BlockText
    let grammar: Grammar

    /// A part, with the words that stand for a subject it lacks.
    struct Part {
        let tokens: Range<Int>
        var antecedent: Range<Int>?
    }

    private var tokens: [Token] { block.tokens }
    private static let leastWords = 5

    /// The parts in order; the whole where it does not fall into clauses.
    func parts(of range: Range<Int>) -> [Part] {
        let range = withoutBelief(grammar.trimmed(range))
        guard block.wordCount(range) > 2 * Self.leastWords else {
            return range.isEmpty ? [] : [Part(tokens: withoutConjunction(range))]
        }
        var cuts: [(at: Int, next: Int, isRelative: Bool)] = []
        for index in range where index > range.lowerBound {
            guard let cut = cut(at: index, range) ?? concession(at: index, range, isOpen: cuts.isEmpty) else { continue }
            cuts.append(cut)
        }
        var result: [Part] = []
        var start = range.lowerBound
        var isRelative = false
        var antecedent: Range<Int>?
        func take(_ end: Int) -> Bool {
            let part = withoutConjunction(grammar.trimmed(start..<end))
            guard isClause(part, isRelative: isRelative) else { return false }
            result.append(Part(tokens: part, antecedent: antecedent))
            return true
        }
        for (index, cut) in cuts.enumerated() {
            let end = index + 1 < cuts.count ? cuts[index + 1].at : range.upperBound
            guard cut.at > start, isClause(grammar.trimmed(cut.next..<end), isRelative: cut.isRelative), take(cut.at) else {
                continue
            }
            start = cut.next
            isRelative = cut.isRelative
            antecedent = cut.isRelative ? name(before: cut.at, from: range.lowerBound) : nil
        }
        if !take(range.upperBound) {
            // The rest is no clause: it stays with the one before.
            guard let last = result.popLast() else { return [Part(tokens: range)] }
            result.append(Part(tokens: grammar.trimmed(last.tokens.lowerBound..<range.upperBound), antecedent: last.antecedent))
        }
        return result
    }

    /// Without «they believe», «he thinks»: whose belief it is has been said.
    private func withoutBelief(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 5, let kind = rules.pronouns[tokens[range.lowerBound].plain],
            kind != .speaker || block.isQuoted[range.lowerBound] == false,
            let verb = rules.attributionVerbs[tokens[range.lowerBound + 1].plain], verb.force == .reserved, !verb.isSpeech
        else { return range }
        let rest = range.lowerBound + 2..<range.upperBound
        return grammar.hasFiniteVerb(rest) || verb.lemma == "regard" ? grammar.trimmed(rest) : range
    }

    /// «Though A, B»: where B begins.
    private func concession(at index: Int, _ range: Range<Int>, isOpen: Bool) -> (at: Int, next: Int, isRelative: Bool)? {
        guard isOpen, ["while", "although", "though", "whereas"].contains(tokens[range.lowerBound].plain) else { return nil }
        let isBehindQuotation = tokens[index].kind == .closingQuote && block.isSign(index - 1, [","])
        guard tokens[index].isSign([","]) && !block.isQuoted[index] || isBehindQuotation, index + 1 < range.upperBound else {
            return nil
        }
        let first = tokens[index + 1]
        guard first.kind == .word, !rules.prepositions.contains(first.plain), !rules.relatives.contains(first.plain),
            !["and", "or", "but", "including"].contains(first.plain)
        else { return nil }
        let next = (index + 1..<min(range.upperBound, index + 9))
        guard let verb = next.first(where: { grammar.isFiniteVerb($0) }),
            !(index + 1..<verb).contains(where: { block.isSign($0, [","]) })
        else { return nil }
        return (isBehindQuotation ? index + 1 : index, index + 1, false)
    }

    /// Without «while» and its like, which join the clause to another.
    private func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 5 else { return range }
        let first = tokens[range.lowerBound]
        var start = range.lowerBound
        if ["while", "although", "though", "whereas"].contains(first.plain) {
            start += 1
        } else if rules.attributionVerbs[first.plain] != nil, rules.complementizers.contains(block.plain(start + 1)) {
            // «…, but acknowledged that B».
            start += 2
        } else if rules.determiners.contains(first.plain), rules.statementNouns[block.plain(start + 1)] != nil,
            rules.complementizers.contains(block.plain(start + 2))
        {
            // «her claim that B».
            start += 3
        }
        return start == range.lowerBound ? range : grammar.trimmed(start..<range.upperBound)
    }

    private func isClause(_ range: Range<Int>, isRelative: Bool) -> Bool {
        block.wordCount(range) >= Self.leastWords
            && (grammar.hasFiniteVerb(range) || block.plain(range.lowerBound - 1) == "citing")
            && !cutsQuotation(range)
    }

    private func cutsQuotation(_ range: Range<Int>) -> Bool {
        block.quotations.contains { quotation in
            quotation.tokens.overlaps(range)
                && !(range.lowerBound <= quotation.tokens.lowerBound && quotation.tokens.upperBound <= range.upperBound)
                && !(quotation.tokens.lowerBound < range.lowerBound && range.upperBound <= quotation.tokens.upperBound)
        }
    }

    /// Whether a clause ends before a token, and where the next one begins.
    private func cut(at index: Int, _ range: Range<Int>) -> (at: Int, next: Int, isRelative: Bool)? {
        let token = tokens[index]
        if block.isQuoted[index], block.isQuoted[range.lowerBound] == false { return nil }
        if token.isSign([";"]) { return (index, index + 1, false) }
        if token.isSign([":"]), index + 1 < range.upperBound, tokens[index + 1].kind == .openingQuote {
            return (index, index + 1, false)
        }
        if token.isSign(["—", "–"]), index + 1 < range.upperBound {
            // Between two dashes stands an aside.
            let dashes = range.filter { block.isSign($0, ["—", "–"]) && !block.isQuoted[$0] }
            if dashes.count == 2, !grammar.hasFiniteVerb(dashes[0] + 1..<dashes[1]) { return nil }
            return (index, index + 1, false)
        }
        let isComma = token.isSign([","])
        let next = isComma ? index + 1 : index
        guard next < range.upperBound, isComma || token.isSpaced && token.kind == .word,
            !(!isComma && block.isSign(index - 1, [","]))
        else { return nil }
        for words in rules.clauseBreaks where next + words.count < range.upperBound {
            guard zip(words, tokens[next...]).allSatisfy({ $0 == $1.plain }) else { continue }
            // Without a comma only words that always begin a clause.
            if !isComma, !["while", "although", "though", "whereas"].contains(words[0]) { continue }
            if words == ["but"], !grammar.hasFiniteVerb(next..<min(range.upperBound, next + 9)) { continue }
            return (index, next + words.count, false)
        }
        if isComma, block.plain(next) == "citing", next + 5 < range.upperBound { return (index, next + 1, false) }
        guard isComma else {
            // «that A and that B».
            if token.plain == "and", rules.complementizers.contains(block.plain(index + 1)) { return (index, index + 2, false) }
            return nil
        }
        if ["and", "or", "so"].contains(block.plain(next)), beginsClause(next + 1, range) { return (index, next + 1, false) }
        if ["who", "which"].contains(block.plain(next)), next + 1 < range.upperBound { return (index, next + 1, true) }
        return nil
    }

    /// A subject and its verb within a few words.
    private func beginsClause(_ start: Int, _ range: Range<Int>) -> Bool {
        guard start < range.upperBound else { return false }
        let first = tokens[start]
        if rules.complementizers.contains(first.plain) { return true }
        guard
            rules.determiners.contains(first.plain) || rules.pronouns[first.plain] != nil || first.isCapitalized
                || first.plain.hasSuffix("s")
        else { return false }
        let end = min(range.upperBound, start + 8)
        guard let verb = (start + 1..<max(end, start + 1)).first(where: { grammar.isFiniteVerb($0) }) else { return false }
        return !(start..<verb).contains { block.isSign($0, [","]) }
    }

    /// The noun phrase right before a relative clause.
    private func name(before index: Int, from lower: Int) -> Range<Int>? {
        var start = index
        while start > lower {
            let token = tokens[start - 1]
            if token.kind == .punctuation || rules.prepositions.contains(token.plain) || grammar.isFiniteVerb(start - 1) { break }
            if rules.conjunctions.contains(token.plain) { break }
            start -= 1
            if rules.determiners.contains(token.plain) { break }
        }
        return start < index ? start..<index : nil
    }
}
