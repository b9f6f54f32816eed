internal import ArchiveModel
internal import Markup

/// Takes in whom an article names, before its statements are read.
extension SpeakerResolution {
    /// Takes in the names of a block; those of the whole article before any statement is read.
    mutating func introduce(_ block: BlockText) {
        for sentence in block.sentences {
            defer { noteOwnDocument(sentence, block) }
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if let match = names.match(at: index, in: block.tokens), match.tokens.upperBound <= sentence.upperBound,
                    match.isWhole
                {
                    names.note(match.speaker)
                    if match.speaker.nature == .group, !mentioned.contains(match.speaker) { mentioned.append(match.speaker) }
                    documents.note(match.speaker, at: match.tokens, block)
                    index = match.tokens.upperBound
                } else if let candidate = candidate(at: index, block, sentence) {
                    index = max(index + 1, candidate.tokens.upperBound)
                    let within = names.matches(in: block.tokens, candidate.tokens).filter(\.isWhole)
                    for match in within {
                        names.note(match.speaker)
                        documents.note(match.speaker, at: match.tokens, block)
                    }
                    guard candidate.tokens.count > 1, within.isEmpty else { continue }
                    let speaker = new(
                        candidate.name, candidate.nature,
                        description: apposition(behind: candidate.tokens.upperBound, block, sentence))
                    if !speaker.description.isEmpty { addRole(of: speaker, text: speaker.description) }
                    documents.note(speaker, at: candidate.tokens, block)
                } else {
                    index += 1
                }
            }
        }
    }

    /// «In its assessment, the service said»: the document is the one's who is named in the sentence.
    mutating func noteOwnDocument(_ sentence: Range<Int>, _ block: BlockText) {
        guard let its = sentence.first(where: { ["its", "their", "his", "her"].contains(block.plain($0)) }),
            let noun = (its + 1..<min(sentence.upperBound, its + 5)).first(where: {
                rules.documentNouns.contains(block.plain($0))
            }),
            let match = names.matches(in: block.tokens, sentence).first(where: { $0.isWhole && $0.speaker.nature != .state })
        else { return }
        documents.note(match.speaker, noun: noun, block)
    }

    func candidate(at index: Int, _ block: BlockText, _ sentence: Range<Int>) -> NameForm.Candidate? {
        forms.candidate(at: index, in: block.tokens, until: sentence.upperBound, isSentenceStart: index == sentence.lowerBound)
    }

    func apposition(behind index: Int, _ block: BlockText, _ sentence: Range<Int>) -> String {
        guard block.isSign(index, [","]) else { return "" }
        var end = index + 1
        while end < sentence.upperBound, !block.isSign(end, BlockText.breaks) { end += 1 }
        let range = index + 1..<end
        guard (1...12).contains(range.count), let first = range.first,
            rules.determiners.contains(block.plain(first))
                || range.contains(where: { rules.roleNouns.contains(block.plain($0)) }),
            !range.contains(where: {
                rules.auxiliaries.contains(block.plain($0))
                    || rules.attributionVerbs[block.plain($0)] != nil && !rules.roleNouns.contains(block.plain($0))
            })
        else { return "" }
        return block.words(range)
    }
}
