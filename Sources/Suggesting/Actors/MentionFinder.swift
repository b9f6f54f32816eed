internal import ArchiveModel

/// Finds where an article mentions actors.
struct MentionFinder {
    let rules: LanguageRules
    let speakers: SpeakerResolution
    let allMentions: Bool
    /// Ids of new actors whom a proposed claim names as its speaker.
    let quoted: Set<String>

    /// A word that has its capital only from the start of its sentence.
    private func isCommon(_ match: ActorNames.Match, in block: BlockText) -> Bool {
        guard !match.speaker.isKnown else { return false }
        guard match.tokens.count == 1 else {
            return !block.tokens[match.tokens.lowerBound].isCapitalized
                && !block.tokens[match.tokens.lowerBound].text.contains("-")
        }
        let word = block.plain(match.tokens.lowerBound)
        return rules.documentNouns.contains(word) || rules.pluralRoleNouns.contains(word) || rules.roleNouns.contains(word)
    }

    /// «US» in «US elections» says which, and mentions nobody.
    private func isModifier(_ match: ActorNames.Match, in block: BlockText) -> Bool {
        guard match.speaker.nature == .state, match.tokens.count == 1, match.tokens.upperBound < block.tokens.count else {
            return false
        }
        let (name, next) = (block.tokens[match.tokens.lowerBound], block.tokens[match.tokens.upperBound])
        let isShort = name.text.replacing(".", with: "").count < 4 && name.text == name.text.uppercased()
        return isShort && next.kind == .word && !rules.prepositions.contains(next.plain)
            && !rules.conjunctions.contains(next.plain)
            && !rules.finiteVerbs.contains(next.plain) && !rules.adverbs.contains(next.plain)
            && !rules.relatives.contains(next.plain)
    }

    /// In order; of each actor the first, unless all are asked for.
    func mentions(in blocks: [BlockText], annotated: AnnotatedWords) -> [MentionProposal] {
        var found: [(block: BlockText, match: ActorNames.Match)] = []
        var counts: [String: Int] = [:]
        var isIntroduced: Set<String> = []
        for block in blocks {
            for match in speakers.names.matches(in: block.tokens, 0..<block.tokens.count) {
                // A surname means somebody only behind the whole name.
                if match.isWhole {
                    isIntroduced.insert(match.speaker.id)
                } else if !isIntroduced.contains(match.speaker.id) {
                    continue
                }
                counts[match.speaker.id, default: 0] += 1
                found.append((block, match))
            }
        }
        var result: [MentionProposal] = []
        var seen = annotated.actors
        for (block, match) in found {
            let speaker = match.speaker
            // A new name is one of an actor if it says something, or is spoken of more than once.
            guard
                speaker.isKnown
                    || match.tokens.contains(where: {
                        block.tokens[$0].isCapitalized && $0 > 0 || block.tokens[$0].isCapitalized && match.tokens.count > 1
                    })
            else { continue }
            guard speaker.isKnown || quoted.contains(speaker.id) || counts[speaker.id, default: 0] > 1 && speaker.nature != .group
            else { continue }
            if isModifier(match, in: block) || isCommon(match, in: block) { continue }
            let range = block.bytes(of: match.tokens)
            guard allMentions || !seen.contains(speaker.id), !annotated.overlaps(block.index, range) else { continue }
            seen.insert(speaker.id)
            result.append(
                MentionProposal(
                    block: block.index, range: range, actor: speaker,
                    rule: !match.isWhole
                        ? "surname of one named before"
                        : speaker.isKnown ? "name of an actor" : "name that the archive does not have"))
        }
        return result
    }
}
