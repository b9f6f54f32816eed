internal import Markup

/// Reads from the words of a clause how sure a source says to be, and how it stands to the rest.
struct WordingReader {
    let rules: LanguageRules

    /// - Returns: nothing where a word leaves open how probable it is.
    func wording(_ tokens: ArraySlice<Token>, force: AttributionVerb.Force) -> Wording? {
        if let phrase = likelihood(in: tokens) { return Wording(word: phrase.value) }
        guard force == .flat || force == .denied else { return nil }
        // A word of the scale that is no degree here leaves it open all the same.
        if tokens.contains(where: { ["likely", "unlikely", "probable", "likelier", "chance", "odds"].contains($0.plain) }) {
            return nil
        }
        for token in tokens where token.kind == .word {
            // The name of a month is capitalised; the hedge is not.
            if rules.hedges.contains(token.plain),
                !token.isCapitalized || token.range.lowerBound == tokens.first?.range.lowerBound
            {
                return nil
            }
        }
        if isAbsenceOfEvidence(tokens) || tokens.last?.plain == "?" { return nil }
        return .fact
    }

    /// The first word of likelihood, with its value of `as`.
    func likelihood(in tokens: ArraySlice<Token>) -> (tokens: Range<Int>, value: String)? {
        for index in tokens.indices where tokens[index].kind == .word {
            for phrase in rules.likelihoods where index + phrase.words.count <= tokens.endIndex {
                guard zip(phrase.words, tokens[index...]).allSatisfy({ $0 == $1.plain }) else { continue }
                // «not likely» and «more likely to» are no degrees of the scale.
                let before = index > tokens.startIndex ? tokens[index - 1].plain : ""
                if before == "not" || before == "less" || before == "more" && phrase.words.count == 1 || before == "as" {
                    return nil
                }
                return (index..<index + phrase.words.count, phrase.value)
            }
        }
        return nil
    }

    /// «high confidence», «moderate confidence».
    func confidence(in tokens: ArraySlice<Token>) -> String? {
        for index in tokens.indices where rules.confidenceNouns.contains(tokens[index].plain) {
            var at = index - 1
            while at >= tokens.startIndex, tokens[at].kind != .word { at -= 1 }
            if at >= tokens.startIndex, let level = rules.confidenceLevels[tokens[at].plain] { return level }
        }
        return nil
    }

    /// «no evidence», «no indications»: it is not said that it is not so.
    private func isAbsenceOfEvidence(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.indices.dropLast().contains {
            ["no", "little", "without"].contains(tokens[$0].plain)
                && ["evidence", "indication", "indications", "sign", "signs", "proof"].contains(tokens[$0 + 1].plain)
        }
    }
}
