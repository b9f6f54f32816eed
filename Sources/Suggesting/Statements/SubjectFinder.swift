/// Finds whose verb a verb is.
struct SubjectFinder {
    let rules: LanguageRules
    let block: BlockText
    let grammar: Grammar

    private var tokens: [Token] { block.tokens }

    /// A subject with what stands beside it.
    struct Subject {
        /// Token indices; without an apposition.
        let tokens: Range<Int>
        /// The apposition or relative clause between subject and verb; empty where there is none.
        var aside: Range<Int> = 0..<0
        /// Whether a relative pronoun stands for it.
        var isRelative = false
        /// Further subjects of the same verb, before this one: «Ada Quill, Bo Lind and the mayor».
        var others: [Range<Int>] = []
    }

    /// The subject that stands before a verb.
    ///
    /// - Parameter lower: where the sentence begins.
    func subject(before verb: Int, from lower: Int) -> Subject? {
        var end = verb
        while end > lower, tokens[end - 1].kind == .word, isBetween(tokens[end - 1]), !isName(end - 1) { end -= 1 }
        guard end > lower else { return nil }
        let before = tokens[end - 1]
        if rules.relatives.contains(before.plain), before.plain != "whose", before.plain != "whom" {
            return antecedent(of: end - 1, from: lower)
        }
        if before.plain == "that", end - 2 >= lower, isNoun(end - 2) { return antecedent(of: end - 1, from: lower) }
        if before.isSign([",", "—", "–", ")"]) { return acrossAside(endingAt: end - 1, from: lower) }
        if before.kind == .closingQuote,
            !block.quotations.contains(where: { $0.tokens.contains(end - 1) && $0.tokens.count <= 5 })
        {
            return nil
        }
        let phrase = grammar.phrase(before: end, from: lower)
        return phrase.isEmpty ? nil : Subject(tokens: phrase, others: listed(before: phrase, from: lower))
    }

    /// The items of a list that ends with a phrase: names, or what the article calls somebody; none where no list does.
    private func listed(before phrase: Range<Int>, from lower: Int) -> [Range<Int>] {
        var end = phrase.lowerBound
        let isJoined = phrase.contains { tokens[$0].plain == "and" }
        if end > lower, ["and", "or"].contains(tokens[end - 1].plain) { end -= 1 } else if !isJoined { return [] }
        var items: [Range<Int>] = []
        while end > lower, block.isSign(end - 1, [","]), items.count < 8 {
            let start =
                (lower..<end - 1).last { block.isSign($0, BlockText.breaks) || block.isQuoted[$0] }.map { $0 + 1 } ?? lower
            let item = start..<end - 1
            guard isItem(item) else { break }
            items.insert(item, at: 0)
            end = start
        }
        // «Bo Lind, the mayor, and Ada Quill»: beside a name, what stands behind an article says who that is.
        let names = items.filter {
            tokens[$0.lowerBound].isCapitalized && !rules.determiners.contains(tokens[$0.lowerBound].plain)
        }
        return names.isEmpty ? items : names
    }

    private func isItem(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last, range.count < 8, !grammar.hasFiniteVerb(range),
            range.allSatisfy({ tokens[$0].kind == .word }), !rules.prepositions.contains(tokens[first].plain),
            !rules.timeWords.contains(tokens[first].plain), !rules.adverbs.contains(tokens[first].plain)
        else { return false }
        if rules.determiners.contains(tokens[first].plain) {
            return isRole(last) || rules.pluralRoleNouns.contains(tokens[last].plain)
        }
        if rules.pluralRoleNouns.contains(tokens[last].plain) { return true }
        return !rules.sentenceOpeners.contains(tokens[first].plain)
            && range.allSatisfy { tokens[$0].isCapitalized || NameForm.particles.contains(tokens[$0].plain) }
    }

    /// The one that «who» stands for.
    private func antecedent(of relative: Int, from lower: Int) -> Subject? {
        var end = relative
        if end > lower, block.isSign(end - 1, [","]) { end -= 1 }
        var phrase = grammar.phrase(before: end, from: lower)
        guard !phrase.isEmpty else { return nil }
        // The nearest phrase that can say something: «leaned on a survey by the town that said».
        if let noun = phrase.last(where: {
            rules.documentNouns.contains(tokens[$0].plain) || rules.roleNouns.contains(tokens[$0].plain)
                || rules.pluralRoleNouns.contains(tokens[$0].plain)
        }),
            let start = (phrase.lowerBound...noun).last(where: { rules.determiners.contains(tokens[$0].plain) })
        {
            phrase = start..<phrase.upperBound
        }
        return Subject(tokens: phrase, isRelative: true)
    }

    /// Over «, mayor of Ostwick,»: the nearest name or described person before a comma.
    private func acrossAside(endingAt closing: Int, from lower: Int) -> Subject? {
        // «its spokesman, Bo Lind, said»: the name is the aside.
        if let opening = (lower..<closing).last(where: { block.isSign($0, [",", "—", "–", "("]) }), opening + 1 < closing,
            opening > lower,
            isDescription(before: opening, from: lower)
        {
            var end = opening + 1
            while end < closing, isNamePart(end) { end += 1 }
            // «the first witness, the accountant Priya Shah,»: the name behind what she is.
            if end == opening + 1, rules.determiners.contains(tokens[opening + 1].plain), closing - opening < 8,
                let name = (opening + 2..<closing).first(where: { start in (start..<closing).allSatisfy(isNamePart) }),
                name + 1 < closing, isRole(name - 1) || tokens[name - 1].kind == .word && !tokens[name - 1].isCapitalized,
                !grammar.hasFiniteVerb(opening + 1..<closing)
            {
                return Subject(tokens: name..<closing, aside: lower..<opening)
            }
            let isNamed = end == closing || end > opening + 2 && rules.prepositions.contains(tokens[end].plain)
            if isNamed, end > opening + 1 {
                // «Ada Quill and her deputy, Bo Lind,»: the one before is another.
                let before = grammar.phrase(before: opening, from: lower)
                let other = before.last { tokens[$0].plain == "and" }.flatMap { and in
                    and > before.lowerBound && tokens[and - 1].isCapitalized ? before.lowerBound..<and : nil
                }
                return Subject(tokens: opening + 1..<end, aside: lower..<opening, others: other.map { [$0] } ?? [])
            }
        }
        var index = closing - 1
        var tries = 0
        while index >= lower, tries < 5 {
            if block.isSign(index, [",", "—", "–", "("]) {
                tries += 1
                let phrase = grammar.phrase(before: index, from: lower)
                if !phrase.isEmpty, isNominal(phrase), isAside(index + 1..<closing) {
                    return Subject(tokens: phrase, aside: index + 1..<closing)
                }
            }
            if tokens[index].kind == .closingQuote { return nil }
            index -= 1
        }
        return nil
    }

    private func isNamePart(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isCapitalized && !rules.timeWords.contains(token.plain) || NameForm.particles.contains(token.plain)
            || token.text.contains("-") && token.kind == .word
    }

    private func isRole(_ index: Int) -> Bool {
        let token = tokens[index]
        return !token.isCapitalized && (rules.roleNouns.contains(token.plain) || rules.organisationWords.contains(token.plain))
    }

    /// Whether what stands before a comma says what somebody is, rather than who: «her opponent», «the company that runs it».
    private func isDescription(before end: Int, from lower: Int) -> Bool {
        let phrase = grammar.phrase(before: end, from: lower)
        guard let first = phrase.first, tokens[end - 1].kind == .word else { return false }
        let role = phrase.first { isRole($0) }
        // «The mayor of Ostwick» says what somebody is, «Ada Quill of Ostwick» who.
        guard
            !tokens[end - 1].isCapitalized
                || role.map({ role in !(phrase.lowerBound..<role).contains { tokens[$0].isCapitalized && $0 > lower } }) == true
        else { return false }
        if rules.determiners.contains(tokens[first].plain) || phrase.contains(where: { tokens[$0].kind == .genitive }) {
            return true
        }
        if role != nil { return true }
        // «The company that runs the farm, Kestrel Energy,».
        return first > lower
            && (rules.complementizers.contains(tokens[first - 1].plain) || rules.relatives.contains(tokens[first - 1].plain))
    }

    /// Whether a phrase could be somebody: a name, or a determiner with a noun.
    private func isNominal(_ range: Range<Int>) -> Bool {
        range.contains {
            tokens[$0].isCapitalized && !rules.timeWords.contains(tokens[$0].plain)
                && ($0 > 0 || !rules.sentenceOpeners.contains(tokens[$0].plain))
        }
            || range.contains {
                rules.roleNouns.contains(tokens[$0].plain) || rules.pluralRoleNouns.contains(tokens[$0].plain)
                    || rules.documentNouns.contains(tokens[$0].plain)
            }
    }

    private func isAside(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        let token = tokens[first]
        if token.kind == .number || rules.relatives.contains(token.plain) || rules.determiners.contains(token.plain) {
            return true
        }
        if grammar.isFiniteVerb(first) { return token.plain.hasSuffix("ed") }
        // A role, with or without a capital; no clause of its own.
        return token.kind == .word && !grammar.hasFiniteVerb(range)
    }

    private func isNoun(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .word && !rules.attributionVerbs.keys.contains(token.plain)
            && !rules.finiteVerbs.contains(token.plain)
            && !rules.prepositions.contains(token.plain) && !rules.conjunctions.contains(token.plain)
    }

    private func isBetween(_ token: Token) -> Bool {
        rules.auxiliaries.contains(token.plain) || rules.adverbs.contains(token.plain)
            || token.plain.hasSuffix("ly") && token.plain.utf8.count > 4 && !token.isCapitalized
    }

    private func isName(_ index: Int) -> Bool { tokens[index].isCapitalized && !rules.timeWords.contains(tokens[index].plain) }

    /// The subject behind a verb, as in «said Ada Quill, the mayor».
    func subject(after verb: Int, until upper: Int) -> Subject? {
        var index = verb + 1
        guard index < upper, tokens[index].kind == .word, rules.pronouns[tokens[index].plain] == nil,
            tokens[index].plain != "that"
        else { return nil }
        while index < upper {
            let token = tokens[index]
            if token.kind == .punctuation, !["&", "-"].contains(token.text) { break }
            if token.kind == .openingQuote || token.kind == .closingQuote { break }
            if rules.relatives.contains(token.plain) || rules.conjunctions.contains(token.plain) && token.plain != "and" { break }
            if index > verb + 1,
                ["in", "on", "at", "during", "after", "by", "as", "to", "last", "this", "about", "from"].contains(token.plain)
                    || rules.timeWords.contains(token.plain)
            {
                break
            }
            if grammar.isFiniteVerb(index), !token.isCapitalized { break }
            index += 1
        }
        let range = verb + 1..<index
        guard !range.isEmpty, isNominal(range),
            tokens[range.lowerBound].isCapitalized || rules.determiners.contains(tokens[range.lowerBound].plain)
                || isNominal(range) && !rules.prepositions.contains(tokens[range.lowerBound].plain)
        else { return nil }
        var subject = Subject(tokens: range)
        if block.isSign(index, [","]) {
            var end = index + 1
            while end < upper, !block.isSign(end, BlockText.breaks), tokens[end].kind != .openingQuote { end += 1 }
            if isAside(index + 1..<end) { subject.aside = index + 1..<end }
        }
        return subject
    }
}
