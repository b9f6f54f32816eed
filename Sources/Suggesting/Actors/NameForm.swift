internal import ArchiveModel

/// Finds what is written as a name, whoever has it.
struct NameForm {
    let rules: LanguageRules

    /// A name by its capital letters.
    struct Candidate {
        /// Token indices, without titles.
        let tokens: Range<Int>
        /// As it is shown.
        let name: String
        let nature: Actor.Nature
        /// Whether a title stands before it.
        let hasTitle: Bool
    }

    /// The name that begins at a token; nothing where none does.
    ///
    /// - Parameter isSentenceStart: whether the token begins a sentence, where any word has a capital.
    func candidate(at start: Int, in tokens: [Token], until end: Int, isSentenceStart: Bool) -> Candidate? {
        guard isNamePart(tokens[start]) else { return nil }
        if isSentenceStart, rules.sentenceOpeners.contains(tokens[start].plain) { return nil }
        var index = start
        while index < end {
            let token = tokens[index]
            if isNamePart(token) {
                index += 1
            } else if Self.particles.contains(token.plain), index > start, index + 1 < end, isNamePart(tokens[index + 1]) {
                index += 1
            } else if ["of", "for", "and", "&", "the"].contains(token.plain), index > start,
                isOrganisation(tokens[start..<index]),
                let next = nextName(after: index, tokens, end)
            {
                index = next
            } else {
                break
            }
        }
        var first = start
        while first < index - 1, rules.titles.contains(tokens[first].plain) { first += 1 }
        // «Norlandic President Ada Quill»: the name is behind the last title.
        if !isOrganisation(tokens[first..<index]),
            let title = (first..<index - 1).last(where: { rules.titles.contains(tokens[$0].plain) && tokens[$0].plain != "the" }),
            title > first
        {
            first = title + 1
        }
        var last = index
        while last - 1 > first, rules.honours.contains(tokens[last - 1].plain) { last -= 1 }
        let words = tokens[first..<last]
        guard let name = name(words), !isPlace(tokens, first..<last, hasTitle: first > start),
            !words.allSatisfy({ rules.otherCapitals.contains($0.plain) || rules.timeWords.contains($0.plain) })
        else { return nil }
        return Candidate(
            tokens: first..<last, name: name, nature: nature(words, hasTitle: first > start), hasTitle: first > start)
    }

    /// Whether a name is one of a place: by a word in it, or as what «in» stands before.
    private func isPlace(_ tokens: [Token], _ range: Range<Int>, hasTitle: Bool) -> Bool {
        guard let last = range.last, !hasTitle else { return false }
        if range.count > 1,
            rules.placeWords.contains(tokens[last].plain)
                || ["lake", "mount", "cape", "fort", "port", "saint", "st"].contains(tokens[range.lowerBound].plain)
        {
            return !isOrganisation(tokens[range])
        }
        return range.lowerBound > 0 && ["in", "near", "across", "at"].contains(tokens[range.lowerBound - 1].plain)
            && !isOrganisation(tokens[range])
    }

    /// After «of the» and the like, where the name goes on.
    private func nextName(after index: Int, _ tokens: [Token], _ end: Int) -> Int? {
        var next = index + 1
        while next < end, ["the", "of", "for"].contains(tokens[next].plain) { next += 1 }
        return next < end && next - index <= 2 && isNamePart(tokens[next]) && !rules.otherCapitals.contains(tokens[next].plain)
            ? next + 1 : nil
    }

    static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "der", "van", "von", "den", "ter", "la", "le", "al", "el", "bin", "bint", "ibn", "abu",
        "ben", "dos", "das", "du",
        "y", "e", "af", "av", "zu", "ul", "ud",
    ]

    func isNamePart(_ token: Token) -> Bool {
        // al-Karimi, d'Arcy: the capital stands within.
        let isJoined =
            token.kind == .word && token.text.contains("-") && token.text.split(separator: "-").last?.first?.isUppercase == true
        guard token.isCapitalized || isJoined && !token.text.hasPrefix("non-") && token.text.prefix(3).hasSuffix("-") else {
            return false
        }
        return !rules.finiteVerbs.contains(token.plain) || token.plain == "will"
    }

    private func isOrganisation(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { rules.organisationWords.contains($0.plain) }
    }

    private func name(_ tokens: ArraySlice<Token>) -> String? {
        // MARTA KEEL is how a transcript writes Marta Keel; a word by itself may be an abbreviation.
        let isLoud = tokens.count > 1 && tokens.allSatisfy { $0.text.count > 1 && $0.text == $0.text.uppercased() }
        var result = ""
        for token in tokens {
            let text = isLoud ? token.text.prefix(1) + token.text.dropFirst().lowercased() : token.text
            result += (result.isEmpty || !token.isSpaced ? "" : " ") + text
        }
        return result.isEmpty ? nil : result
    }

    private func nature(_ tokens: ArraySlice<Token>, hasTitle: Bool) -> Actor.Nature {
        let words = Set(tokens.map(\.plain))
        if let last = tokens.last, rules.outletWords.contains(last.plain), tokens.count > 1 || last.plain == "reuters" {
            return .outlet
        }
        if !words.isDisjoint(with: rules.organisationWords) { return .organisation }
        if !words.isDisjoint(with: rules.stateWords) { return .state }
        if let only = tokens.first, tokens.count == 1, only.text.count > 1, only.text == only.text.uppercased() {
            return .organisation
        }
        if hasTitle || (2...5).contains(tokens.count) { return .person }
        return .organisation
    }
}
