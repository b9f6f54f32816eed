internal import ArchiveModel
internal import Markup

/// The noun that a subject is about, and what kind of word it is.
extension SpeakerResolution {
    /// «A former surveyor»: a noun of those who do something, behind an article.
    func isAgent(_ noun: String, _ head: Range<Int>, _ tokens: [Token]) -> Bool {
        guard ["a", "an", "one", "another"].contains(tokens[head.lowerBound].plain), noun.utf8.count > 5,
            !tokens[head.upperBound - 1].isCapitalized
        else { return false }
        return rules.agentEndings.contains { noun.hasSuffix($0) } && !rules.thingNouns.contains(noun)
    }

    /// What an article calls somebody who says something with a verb of people: «a diplomat», «both countries».
    func isSomebody(_ noun: String, _ head: Range<Int>, _ tokens: [Token]) -> Bool {
        guard head.count > 1, head.count < 6, rules.determiners.contains(tokens[head.lowerBound].plain),
            tokens[head.upperBound - 1].kind == .word
        else { return false }
        return !rules.thingNouns.contains(noun) && !rules.adverbs.contains(noun) && !rules.timeWords.contains(noun)
            && !rules.finiteVerbs.contains(noun)
            && rules.pronouns[noun] == nil && !tokens[head.upperBound - 1].isCapitalized
    }

    /// The words up to the first preposition, relative or participle.
    func head(of range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound {
            let token = tokens[end]
            if end > range.lowerBound, !token.isCapitalized {
                if rules.prepositions.contains(token.plain) || rules.relatives.contains(token.plain) {
                    // «Ministry of Ports»: a name that goes on.
                    guard let name = names.match(at: nameStart(end, range, tokens), in: tokens), name.tokens.upperBound > end
                    else { break }
                    end = name.tokens.upperBound
                    continue
                }
                if token.plain.hasSuffix("ed") || Self.participles.contains(token.plain), !rules.roleNouns.contains(token.plain),
                    end - range.lowerBound > 1 || !rules.determiners.contains(tokens[end - 1].plain),
                    rules.documentNouns.contains(tokens[end - 1].plain) || rules.roleNouns.contains(tokens[end - 1].plain)
                        || rules.pluralRoleNouns.contains(tokens[end - 1].plain)
                {
                    break
                }
            }
            if token.kind == .punctuation, ![".", "&", "/", "-"].contains(token.text) { break }
            end += 1
        }
        while end - 1 > range.lowerBound,
            ["there", "here", "himself", "herself", "itself", "themselves", "alone", "later", "earlier"].contains(
                tokens[end - 1].plain)
        {
            end -= 1
        }
        // «Two people familiar with the matter»: the noun before the adjective.
        if end - range.lowerBound > 1, !tokens[end - 1].isCapitalized, !isNoun(tokens[end - 1].plain),
            let noun = (range.lowerBound..<end - 1).last(where: { rules.pluralRoleNouns.contains(tokens[$0].plain) }),
            noun + 2 >= end
        {
            end = noun + 1
        }
        return range.lowerBound..<end
    }

    func isNoun(_ word: String) -> Bool {
        rules.documentNouns.contains(word) || rules.roleNouns.contains(word) || rules.pluralRoleNouns.contains(word)
            || rules.organisationWords.contains(word)
    }

    static let participles: Set<String> = [
        "seen", "written", "led", "made", "sent", "given", "shown", "drawn", "held", "kept", "taken", "put", "known",
    ]

    func nameStart(_ end: Int, _ range: Range<Int>, _ tokens: [Token]) -> Int {
        var start = end
        while start > range.lowerBound, tokens[start - 1].isCapitalized { start -= 1 }
        return start
    }

    /// The last name by its capital letters.
    func lastName(_ head: Range<Int>, _ block: BlockText) -> Range<Int>? {
        var index = head.lowerBound
        var result: Range<Int>?
        while index < head.upperBound {
            guard let candidate = forms.candidate(at: index, in: block.tokens, until: head.upperBound, isSentenceStart: false)
            else {
                index += 1
                continue
            }
            result = candidate.tokens
            index = max(index + 1, candidate.tokens.upperBound)
        }
        return result
    }

    mutating func lastCandidate(_ head: Range<Int>, _ block: BlockText) -> Speaker? {
        var index = head.lowerBound
        var result: Speaker?
        while index < head.upperBound {
            guard let candidate = forms.candidate(at: index, in: block.tokens, until: head.upperBound, isSentenceStart: false)
            else {
                index += 1
                continue
            }
            if candidate.tokens.upperBound == head.upperBound, block.tokens[head.upperBound - 1].kind != .genitive,
                candidate.tokens.count > 1 || !rules.sentenceOpeners.contains(block.plain(index)),
                !rules.roleNouns.contains(block.plain(head.upperBound - 1)) || candidate.tokens.count > 1
            {
                result = new(candidate.name, candidate.nature)
            }
            index = max(index + 1, candidate.tokens.upperBound)
        }
        return result
    }

    mutating func lastCandidateAt(_ index: Int, _ range: Range<Int>, _ block: BlockText) -> Speaker? {
        guard let candidate = forms.candidate(at: index, in: block.tokens, until: range.upperBound, isSentenceStart: false) else {
            return nil
        }
        return new(candidate.name, candidate.nature == .person ? .organisation : candidate.nature)
    }
}
