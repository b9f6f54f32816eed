/// Finds within a sentence who is reported to say what.
struct AttributionFinder {
    let rules: LanguageRules
    let block: BlockText
    let grammar: Grammar
    let subjects: SubjectFinder

    init(rules: LanguageRules, block: BlockText) {
        self.rules = rules
        self.block = block
        grammar = Grammar(rules: rules, block: block)
        subjects = SubjectFinder(rules: rules, block: block, grammar: grammar)
    }

    private var tokens: [Token] { block.tokens }

    /// A verb or phrase that attributes, before it is known who its subject is.
    struct Anchor {
        enum Place { case before, after, between }

        /// Subject, verb and what belongs to them.
        var phrase: Range<Int>
        var subject: Range<Int>
        /// Others who say the same, before the subject.
        var others: [Range<Int>] = []
        let force: AttributionVerb.Force
        var contents: [Range<Int>]
        let rule: String
        let place: Place
        var antecedent: Range<Int>?
        /// Whether the speaker is the one of the clause before: «, adding that».
        var continues = false
        /// Whether a relative pronoun is the subject: «an officer who said».
        var isRelative = false
        /// Whether the verb is one of people alone.
        var isAnimate = false
    }

    /// The anchors of a sentence in order, none within what another one's subject says.
    func anchors(in sentence: Range<Int>) -> [Anchor] {
        var result: [Anchor] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            defer { index += 1 }
            if block.isQuoted[index] { continue }
            if let source = sourcePhrase(at: index, sentence) {
                result.append(source)
                index = source.phrase.upperBound - 1
                continue
            }
            if let noun = statementNoun(at: index, sentence) {
                result.append(noun)
                continue
            }
            if let answer = answer(at: index, sentence) {
                result.append(answer)
                continue
            }
            guard let verb = rules.attributionVerbs[tokens[index].plain], tokens[index].kind == .word,
                !tokens[index].isCapitalized,
                let anchor = anchor(verb, at: index, sentence)
            else { continue }
            // What is said within what somebody says is theirs, unless a clause of its own begins.
            if let outer = result.last, outer.place == .before, let content = outer.contents.last, content.contains(index),
                !anchor.continues,
                !beginsClause(anchor.phrase.lowerBound, within: content), !anchor.isRelative, anchor.antecedent == nil
            {
                continue
            }
            result.append(anchor)
        }
        return trimOverlaps(result)
    }

    /// Whether a new main clause begins at a token: behind «, but» or a semicolon, or as a relative clause.
    private func beginsClause(_ index: Int, within content: Range<Int>) -> Bool {
        guard index > content.lowerBound else { return false }
        var before = index - 1
        while before > content.lowerBound,
            ["and", "but", "while", "although", "though", "yet", "whereas", "even"].contains(tokens[before].plain)
        { before -= 1 }
        let isBehindQuotation = tokens[before].kind == .closingQuote && block.isSign(before - 1, [","])
        return before > content.lowerBound && (block.isSign(before, [",", ";", "—", "–"]) || isBehindQuotation)
    }

    /// Content that another anchor's phrase stands in ends before it.
    private func trimOverlaps(_ anchors: [Anchor]) -> [Anchor] {
        var result = anchors
        for index in result.indices {
            for other in result.indices where other != index {
                result[index].contents = result[index].contents.compactMap { content in
                    let phrase = result[other].phrase
                    guard phrase.lowerBound >= content.lowerBound, phrase.lowerBound < content.upperBound, other > index else {
                        // What precedes an «X said» behind another one's words belongs to the later one from there on.
                        if other < index, phrase.lowerBound >= content.lowerBound, phrase.upperBound <= content.upperBound {
                            let rest = phrase.upperBound..<content.upperBound
                            return rest.isEmpty ? nil : rest
                        }
                        return content
                    }
                    if result[other].antecedent != nil || result[other].rule == "source of a claim" { return content }
                    let cut = content.lowerBound..<phrase.lowerBound
                    return cut.isEmpty ? nil : cut
                }
            }
        }
        return result.filter { !$0.contents.isEmpty }
    }

    // MARK: According to

    private func sourcePhrase(at index: Int, _ sentence: Range<Int>) -> Anchor? {
        guard
            let words = rules.sourcePhrases.first(where: { words in
                index + words.count < sentence.upperBound && zip(words, tokens[index...]).allSatisfy { $0 == $1.plain }
            })
        else { return nil }
        let start = index + words.count
        var end = start
        while end < sentence.upperBound {
            let token = tokens[end]
            if token.isSign(BlockText.breaks) || token.kind == .openingQuote { break }
            if rules.relatives.contains(token.plain) || token.plain == "that" { break }
            if end > start, rules.conjunctions.contains(token.plain), !["and", "or", "than"].contains(token.plain) { break }
            if token.plain == "and", end + 1 < sentence.upperBound, grammar.hasFiniteVerb(end + 1..<nextBreak(end + 1, sentence))
            {
                break
            }
            end += 1
        }
        guard end > start else { return nil }
        // A relative clause and an apposition go with the one named.
        var contents: [Range<Int>] = []
        let before = sentence.lowerBound..<index
        var rest = end..<sentence.upperBound
        if rules.relatives.contains(block.plain(end)) || tokens[end - 1].plain == "that" || block.plain(end) == "that" {
            rest = nextBreak(end, sentence)..<sentence.upperBound
            // «according to Bo Lind’s letter that claims X»: the verb there says it.
            if block.plain(end) == "that" || rules.relatives.contains(block.plain(end)) {
                rest = sentence.upperBound..<sentence.upperBound
            }
        }
        let isFirst = grammar.trimmed(before).isEmpty || !grammar.hasFiniteVerb(before) || beginsClause(at: index, sentence)
        let hasRest = !grammar.trimmed(rest).isEmpty
        if isFirst && hasRest { contents = [rest] } else { contents = [before] }
        return Anchor(
            phrase: index..<end, subject: start..<end, force: .flat, contents: contents,
            rule: "“\(words.joined(separator: " "))” and a source",
            place: isFirst && hasRest ? .before : .after)
    }

    /// Whether «and according to» begins a clause of its own behind a comma.
    private func beginsClause(at index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound + 1 else { return false }
        if block.isSign(index - 1, [";"]) { return true }
        return ["and", "but", "while", "whereas", "though"].contains(tokens[index - 1].plain)
            && block.isSign(index - 2, [",", ";", "—"])
    }

    /// «Bo Lind hit back: the pier was sold»: what an answer is, behind a colon.
    private func answer(at index: Int, _ sentence: Range<Int>) -> Anchor? {
        if block.isSign(index, [":"]) { return label(at: index, sentence) }
        guard block.isSign(index + 1, [":"]), index + 4 < sentence.upperBound, index > sentence.lowerBound else { return nil }
        var verb = index
        if tokens[index].plain == "back", ["hit", "hits", "shot", "fired", "hitting"].contains(tokens[index - 1].plain) {
            verb = index - 1
        } else if !["disagreed", "disagrees", "objected", "demurred", "disagree"].contains(tokens[index].plain) {
            return nil
        }
        guard let subject = subjects.subject(before: verb, from: sentence.lowerBound) else { return nil }
        return Anchor(
            phrase: subject.tokens.lowerBound..<index + 2, subject: subject.tokens, others: subject.others, force: .flat,
            contents: [index + 2..<sentence.upperBound], rule: "subject and an answer behind a colon", place: .before,
            isAnimate: true)
    }

    /// «Dr Lind: “The pier is safe.”»: a name, and what is quoted behind a colon.
    private func label(at index: Int, _ sentence: Range<Int>) -> Anchor? {
        let before = sentence.lowerBound..<index
        guard index + 3 < sentence.upperBound, tokens[index + 1].kind == .openingQuote, (1...8).contains(before.count),
            !grammar.hasFiniteVerb(before), tokens[index - 1].isCapitalized
        else { return nil }
        let subject = grammar.phrase(before: index, from: sentence.lowerBound)
        guard !subject.isEmpty else { return nil }
        return Anchor(
            phrase: subject.lowerBound..<index + 1, subject: subject, force: .flat, contents: [index + 1..<sentence.upperBound],
            rule: "name and a quotation behind a colon", place: .before, isAnimate: true)
    }

    private func nextBreak(_ index: Int, _ sentence: Range<Int>) -> Int {
        var at = index
        while at < sentence.upperBound, !block.isSign(at, BlockText.breaks) { at += 1 }
        return at
    }

    // MARK: The claim that

    private func statementNoun(at index: Int, _ sentence: Range<Int>) -> Anchor? {
        guard let force = rules.statementNouns[tokens[index].plain], index + 2 < sentence.upperBound,
            rules.complementizers.contains(tokens[index + 1].plain),
            index > sentence.lowerBound
        else { return nil }
        var start = index
        while start > sentence.lowerBound, tokens[start - 1].kind != .genitive, index - start < 3, tokens[start - 1].kind == .word
        { start -= 1 }
        guard start > sentence.lowerBound, tokens[start - 1].kind == .genitive else { return nil }
        let subject = grammar.phrase(before: start - 1, from: sentence.lowerBound)
        guard !subject.isEmpty else { return nil }
        let end = clauseEnd(index + 2, sentence)
        return Anchor(
            phrase: subject.lowerBound..<index + 2, subject: subject, force: force, contents: [index + 2..<end],
            rule: "source of a claim", place: .between)
    }

    /// Where a clause ends that begins at a token: at a comma behind its verb, or with the sentence.
    func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var index = start
        var hasVerb = false
        while index < sentence.upperBound {
            if grammar.isFiniteVerb(index) { hasVerb = true }
            if hasVerb, block.isSign(index, [",", ";", "—", "–", ":"]), !block.isQuoted[index] { return index }
            index += 1
        }
        return sentence.upperBound
    }
}
