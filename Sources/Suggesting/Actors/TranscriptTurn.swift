internal import ArchiveModel

/// «ADA QUILL: The pier was closed.»: who has the word in a transcript.
extension SpeakerResolution {
    /// Who speaks in a block, and where their words begin; nothing where it does not begin with a name and a colon.
    mutating func turn(_ block: BlockText) -> (Speaker, Int)? {
        guard let (name, end) = Self.turnName(block) else { return nil }
        let matches = names.matches(in: block.tokens, 0..<end - 1)
        if let match = matches.last {
            note(match.speaker)
            return (match.speaker, end)
        }
        let speaker = new(name, .person)
        note(speaker)
        return (speaker, end)
    }

    /// The name that a block begins with as that of a speaker.
    static func turnName(_ block: BlockText) -> (String, Int)? {
        guard let colon = block.tokens.prefix(9).firstIndex(where: { $0.isSign([":"]) }), colon > 0,
            colon + 2 < block.tokens.count
        else { return nil }
        var words: [Token] = []
        for token in block.tokens[..<colon] {
            if token.isSign(["(", ","]) { break }
            if token.isSign([")", "."]) { continue }
            guard token.isCapitalized || token.kind == .number || NameForm.particles.contains(token.plain) else { return nil }
            words.append(token)
        }
        guard (1...5).contains(words.count) else { return nil }
        let name = words.map { token in
            token.text == token.text.uppercased() && token.text.count > 2
                ? token.text.prefix(1) + token.text.dropFirst().lowercased() : token.text
        }.joined(separator: " ")
        return (name, colon + 1)
    }

    /// Whether the blocks of an article are turns of a talk: two speakers or more, who begin a third of the blocks.
    static func isTranscript(_ blocks: [BlockText]) -> Bool {
        let names = blocks.compactMap { turnName($0)?.0 }
        return Set(names).count > 1 && names.count > Set(names).count && names.count * 3 >= blocks.count
    }
}
