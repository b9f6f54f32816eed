/// Verbs that attribute: whether they do here, and what it is that is said.
extension AttributionFinder {
    private var tokens: [Token] { block.tokens }

    func anchor(_ verb: AttributionVerb, at index: Int, _ sentence: Range<Int>) -> Anchor? {
        if verb.form == .gerund { return continuation(verb, at: index, sentence) }
        if verb.form == .past || verb.form == .present, let joined = joined(verb, at: index, sentence) { return joined }
        if verb.lemma == "put" {
            let rest = index + 1..<min(sentence.upperBound, index + 10)
            guard
                rest.contains(where: {
                    block.plain($0) == "at" && $0 + 1 < sentence.upperBound && ["$", "£", "€"].contains(tokens[$0 + 1].text)
                        || block.plain($0) == "at" && $0 + 1 < sentence.upperBound && tokens[$0 + 1].kind == .number
                })
            else { return nil }
        }
        if index > sentence.lowerBound {
            let before = tokens[index - 1]
            if before.plain == "to" || before.kind == .genitive { return nil }
            if rules.determiners.contains(before.plain),
                !["that", "these", "those", "some", "many", "most", "all", "both", "one", "this"].contains(before.plain)
            {
                return nil
            }
            if rules.prepositions.contains(before.plain), verb.mayBeNoun || verb.form == .participle { return nil }
        }
        if isNegated(index, sentence) { return nil }
        if isPassive(index, sentence) || grammar.isReducedParticiple(index) { return nil }
        if verb.form == .participle, !hasAuxiliary(index, sentence) { return nil }
        if ["by", "to", "of"].contains(block.plain(index + 1)), verb.lemma != "point", verb.lemma != "accuse" {
            if verb.form == .past || verb.mayBeNoun { return nil }
        }
        if let subject = subjects.subject(before: index, from: sentence.lowerBound), agrees(verb, subject, at: index),
            !isReason(verb, subject), let anchor = anchor(verb, at: index, subject, sentence)
        {
            return anchor
        }
        return inverted(verb, at: index, sentence)
    }

    /// A base form needs a plural or an auxiliary, one that may be a noun something said.
    private func agrees(_ verb: AttributionVerb, _ subject: SubjectFinder.Subject, at index: Int) -> Bool {
        guard verb.form == .base, let last = subject.tokens.last else { return true }
        if index > 0,
            ["will", "would", "may", "might", "could", "can", "do", "does", "did", "should", "must"].contains(
                tokens[index - 1].plain)
        {
            return true
        }
        let head = subject.tokens.first { rules.prepositions.contains(tokens[$0].plain) }.map { $0 - 1 } ?? last
        let word = tokens[max(subject.tokens.lowerBound, head)]
        if rules.documentNouns.contains(word.plain) || rules.pluralRoleNouns.contains(word.plain) { return true }
        if ["they", "we", "i", "you", "people", "police", "some", "many", "most", "others", "who"].contains(word.plain) {
            return true
        }
        if subject.tokens.contains(where: { tokens[$0].plain == "and" }) { return true }
        return rules.pluralRoleNouns.contains(word.plain)
            || word.plain.hasSuffix("s") && !word.isCapitalized && !word.plain.hasSuffix("ss")
    }

    /// «Because the town feared»: the reason that somebody else gives.
    private func isReason(_ verb: AttributionVerb, _ subject: SubjectFinder.Subject) -> Bool {
        verb.force == .reserved && !verb.isSpeech && subject.tokens.lowerBound > 0
            && ["because", "as", "since", "if", "when", "where"].contains(block.plain(subject.tokens.lowerBound - 1))
    }

    /// «does not say how many»: nothing is said.
    private func isNegated(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let before = block.plain(index - 1)
        return before == "not" || before == "never" || before.hasSuffix("n't")
    }

    private func isPassive(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard let verb = rules.attributionVerbs[tokens[index].plain], verb.form == .past || verb.form == .participle else {
            return false
        }
        var at = index - 1
        while at >= sentence.lowerBound,
            rules.adverbs.contains(tokens[at].plain) || tokens[at].plain.hasSuffix("ly") || tokens[at].plain == "not"
        {
            if rules.passiveAuxiliaries.contains(tokens[at].plain) { return true }
            at -= 1
        }
        return at >= sentence.lowerBound && rules.passiveAuxiliaries.contains(tokens[at].plain)
    }

    private func hasAuxiliary(_ index: Int, _ sentence: Range<Int>) -> Bool {
        var at = index - 1
        while at >= sentence.lowerBound, index - at < 4 {
            if ["has", "have", "had", "having"].contains(tokens[at].plain) { return true }
            at -= 1
        }
        return false
    }

    private func anchor(_ verb: AttributionVerb, at index: Int, _ subject: SubjectFinder.Subject, _ sentence: Range<Int>)
        -> Anchor?
    {
        let start = subject.tokens.lowerBound
        let after = index + 1..<sentence.upperBound
        let before = sentence.lowerBound..<start
        let startsBehindSign =
            start > sentence.lowerBound && (block.isSign(start - 1, [",", "—", "–"]) || tokens[start - 1].kind == .closingQuote)
        let isAfter =
            startsBehindSign && !subject.isRelative
            && (grammar.hasFiniteVerb(before) || before.contains { block.isQuoted[$0] } && quotedWords(before) > 2)
        let isTold = ["tell", "assure", "remind", "inform"].contains(verb.lemma)
        let tail = isTold ? endOfAddressee(index + 1, sentence.upperBound)..<sentence.upperBound : after
        let next = tail.first.map { tokens[$0] }
        let endsHere = next == nil || next?.isSign(BlockText.breaks) == true && next?.text != ":" || isAdjunct(tail)
        if isAfter, endsHere, verb.force != .denied || verb.isSpeech {
            return behind(verb, at: index, subject, before: before, after: after)
        }
        if endsHere, next?.text == ",", !isAfter,
            let that = (tail.lowerBound + 2..<max(tail.lowerBound + 2, min(sentence.upperBound, tail.lowerBound + 12))).first(
                where: {
                    rules.complementizers.contains(block.plain($0)) && block.isSign($0 - 1, [","])
                }), that + 2 < sentence.upperBound
        {
            // «reported, without giving evidence, that».
            return Anchor(
                phrase: start..<that + 1, subject: subject.tokens, others: subject.others, force: verb.force,
                contents: [that + 1..<sentence.upperBound], rule: "subject and “\(tokens[index].plain)”", place: .before)
        }
        if endsHere, next?.isSign([",", "—"]) == true, !startsBehindSign || !grammar.hasFiniteVerb(before) {
            // «In spring, the survey notes, the sea had risen».
            let rest = after.lowerBound + 1..<sentence.upperBound
            guard verb.isSpeech, grammar.hasFiniteVerb(rest) || rest.contains(where: { block.isQuoted[$0] }) else { return nil }
            return Anchor(
                phrase: start..<index + 1, subject: subject.tokens, others: subject.others, force: verb.force, contents: [rest],
                rule: "subject and “\(tokens[index].plain)”", place: .before)
        }
        guard let content = content(after: index, verb, sentence) else { return nil }
        if Self.labels.contains(verb.lemma), quotedWords(content.range) == 0 { return nil }
        if !verb.needsClause, verb.isSpeech, !content.isMarked, verb.force != .denied, !Self.labels.contains(verb.lemma),
            !hasOwnClause(content.range) || isOpenQuestion(content.range),
            quotedWords(content.range) < 2
        {
            return nil
        }
        if subject.isRelative, !content.isMarked, !verb.isSpeech || verb.needsClause, !isBareObject(content.range) { return nil }
        if verb.needsClause, !isClause(content.range, isMarked: content.isMarked), !isExpected(content.range, verb) {
            let isPreposition = content.range.first.map { rules.prepositions.contains(tokens[$0].plain) } ?? true
            guard Self.findings.contains(verb.lemma), speaks(subject.tokens), !isPreposition else { return nil }
        }
        // «a sale witnesses say was arranged»: the clause has lost its subject to what stands before.
        let isGapped =
            !content.isMarked && content.range.first.map { grammar.isFiniteVerb($0) && !tokens[$0].plain.hasSuffix("ed") } == true
        var anchor = Anchor(
            phrase: start..<content.range.lowerBound, subject: subject.tokens, others: subject.others, force: verb.force,
            contents: [content.range], rule: "subject and “\(tokens[index].plain)”", place: .before)
        anchor.isAnimate = rules.animateVerbs.contains(verb.lemma)
        anchor.isRelative = subject.isRelative && (verb.isSpeech || content.isMarked)
        if isGapped {
            let relative = start > sentence.lowerBound && rules.relatives.contains(tokens[start - 1].plain) ? start - 1 : start
            let bound = relative > sentence.lowerBound && block.isSign(relative - 1, [","]) ? relative - 1 : relative
            anchor.antecedent = grammar.phrase(before: bound, from: sentence.lowerBound)
            anchor.contents = [content.range.lowerBound..<clauseEnd(content.range.lowerBound, sentence)]
        }
        return anchor
    }

    /// What one can find, rather than that something is so.
    private static let findings: Set<String> = [
        "find", "show", "reveal", "document", "record", "describe", "highlight", "underline", "underscore", "mention", "detail",
        "cite", "disclose", "estimate",
        "list", "report", "calculate", "project", "consider", "note", "put", "forecast",
    ]
    /// Called it “misleading”: a label is a quotation.
    private static let labels: Set<String> = ["call", "label", "brand", "dub", "term"]

    /// «…, Ada Quill said.»
    private func behind(
        _ verb: AttributionVerb, at index: Int, _ subject: SubjectFinder.Subject, before: Range<Int>, after: Range<Int>
    ) -> Anchor {
        var contents = [before]
        // What goes on behind the verb, as a second part of the quotation or the sentence.
        if let comma = after.first(where: { block.isSign($0, [",", ":", "—", "–"]) }), comma - index < 8 {
            let rest = comma + 1..<after.upperBound
            let isGerund = rest.first.map { rules.attributionVerbs[tokens[$0].plain]?.form == .gerund } ?? false
            if !isGerund, rest.first.map({ block.isQuoted[$0] }) == true || grammar.hasFiniteVerb(rest) && !beginsAside(rest) {
                contents.append(rest)
            }
        }
        var anchor = Anchor(
            phrase: subject.tokens.lowerBound..<index + 1, subject: subject.tokens, others: subject.others, force: verb.force,
            contents: contents,
            rule: "subject and “\(tokens[index].plain)” behind the words", place: .after)
        anchor.isAnimate = rules.animateVerbs.contains(verb.lemma)
        return anchor
    }

    private func beginsAside(_ range: Range<Int>) -> Bool {
        range.first.map {
            rules.relatives.contains(tokens[$0].plain) || ["as", "citing"].contains(tokens[$0].plain)
        } ?? false
    }

    /// «…,” said Ada Quill.»
    private func inverted(_ verb: AttributionVerb, at index: Int, _ sentence: Range<Int>) -> Anchor? {
        guard verb.isSpeech, verb.lemma != "tell", index > sentence.lowerBound, verb.form == .past || verb.form == .present,
            tokens[index - 1].kind == .closingQuote || block.isSign(index - 1, [",", "—", "–"]),
            let subject = subjects.subject(after: index, until: sentence.upperBound)
        else { return nil }
        let before = sentence.lowerBound..<index
        guard grammar.hasFiniteVerb(before) || quotedWords(before) > 1 else { return nil }
        var end = max(subject.tokens.upperBound, subject.aside.upperBound)
        var contents = [before]
        while end < sentence.upperBound, !block.isSign(end, BlockText.breaks), tokens[end].kind != .openingQuote { end += 1 }
        let rest = min(end + 1, sentence.upperBound)..<sentence.upperBound
        if rest.first.map({ block.isQuoted[$0] }) == true { contents.append(rest) }
        return Anchor(
            phrase: index..<max(subject.tokens.upperBound, endOfApposition(subject.aside), index + 1), subject: subject.tokens,
            others: subject.others, force: verb.force,
            contents: contents, rule: "“\(tokens[index].plain)” and subject behind the words", place: .after)
    }

    /// Where «, a nurse who has worked there for years,» ends; zero for an aside of another form.
    private func endOfApposition(_ aside: Range<Int>) -> Int {
        aside.first.map { ["a", "an", "the"].contains(tokens[$0].plain) } == true ? aside.upperBound : 0
    }

    /// «called it “absurd” and said the pier was open»: a second verb of the same subject.
    private func joined(_ verb: AttributionVerb, at index: Int, _ sentence: Range<Int>) -> Anchor? {
        var before = index - 1
        while before > sentence.lowerBound, rules.adverbs.contains(tokens[before].plain) { before -= 1 }
        guard before > sentence.lowerBound + 1, ["and", "but"].contains(tokens[before].plain),
            let content = content(after: index, verb, sentence),
            verb.isSpeech && !verb.needsClause || content.isMarked || verb.lemma == "accuse", !verb.mayBeNoun || content.isMarked
        else { return nil }
        return Anchor(
            phrase: before..<content.range.lowerBound, subject: index..<index, force: verb.force, contents: [content.range],
            rule: "“\(tokens[index].plain)” by the one before", place: .before, continues: true)
    }

    /// «…, adding that the pier was closed»: the speaker of the clause before goes on.
    private func continuation(_ verb: AttributionVerb, at index: Int, _ sentence: Range<Int>) -> Anchor? {
        guard index > sentence.lowerBound + 2, block.isSign(index - 1, [","]),
            let content = content(after: index, verb, sentence),
            verb.isSpeech || content.isMarked, block.wordCount(content.range) > 3
        else { return nil }
        return Anchor(
            phrase: index..<content.range.lowerBound, subject: index..<index, force: verb.force, contents: [content.range],
            rule: "“\(tokens[index].plain)” by the one before", place: .before, continues: true)
    }

    /// Whether a phrase is of those who find and say: documents, roles, names of bodies.
    private func speaks(_ range: Range<Int>) -> Bool {
        range.contains {
            rules.documentNouns.contains(tokens[$0].plain) || rules.pluralRoleNouns.contains(tokens[$0].plain)
                || rules.organisationWords.contains(tokens[$0].plain)
        }
    }

    func quotedWords(_ range: Range<Int>) -> Int { range.count { block.isQuoted[$0] && tokens[$0].kind == .word } }
    func quotedCount(_ index: Int) -> Int {
        block.quotations.first { $0.tokens.contains(index) }.map { $0.tokens.upperBound - index } ?? 0
    }

}
