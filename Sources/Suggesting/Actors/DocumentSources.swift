internal import ArchiveModel

/// Who put out the documents that an article speaks of: a survey says what they say.
struct DocumentSources {
    private struct Source {
        let block: Int
        let noun: String
        /// The words around, by which the document is told apart: «the August warning».
        let words: Set<String>
        let speaker: Speaker
    }

    private let rules: LanguageRules
    private var sources: [Source] = []

    init(rules: LanguageRules) { self.rules = rules }

    /// Takes in a name that stands behind «report from» or before «'s report».
    mutating func note(_ speaker: Speaker, at range: Range<Int>, _ block: BlockText) {
        guard speaker.nature != .state, let noun = noun(at: range, block, isPerson: speaker.nature == .person) else { return }
        note(speaker, noun: noun, until: range.upperBound, block)
    }

    /// Takes in the one whose document a word of the block stands for.
    mutating func note(_ speaker: Speaker, noun: Int, until end: Int = 0, _ block: BlockText) {
        guard sources.count < 400 else { return }
        let around = max(0, noun - 3)..<min(block.tokens.count, max(noun + 1, end + 3))
        let words = around.map { block.plain($0) }.filter { !rules.stopWords.contains($0) }
        sources.append(Source(block: block.index, noun: block.plain(noun), words: Set(words), speaker: speaker))
    }

    private func noun(at range: Range<Int>, _ block: BlockText, isPerson: Bool) -> Int? {
        if block.tokens.indices.contains(range.upperBound), block.tokens[range.upperBound].kind == .genitive {
            return (range.upperBound + 1..<min(block.tokens.count, range.upperBound + 4)).first {
                rules.documentNouns.contains(block.plain($0))
            }
        }
        var at = range.lowerBound - 1
        while at >= 0, rules.titles.contains(block.plain(at)) || rules.determiners.contains(block.plain(at)) { at -= 1 }
        guard at > 0, ["from", "by", "of"].contains(block.plain(at)), !isPerson || block.plain(at) != "of" else { return nil }
        for before in stride(from: at - 1, through: max(0, at - 5), by: -1) {
            if block.tokens[before].kind == .punctuation { return nil }
            if rules.documentNouns.contains(block.plain(before)) { return before }
            guard
                Self.released.contains(block.plain(before)) || rules.timeWords.contains(block.plain(before))
                    || rules.prepositions.contains(block.plain(before))
            else { return nil }
        }
        return nil
    }

    /// Documents in which somebody speaks, unlike those that find something.
    private static let letters: Set<String> = [
        "statement", "letter", "email", "filing", "indictment", "lawsuit", "complaint", "ruling", "judgment", "verdict",
        "release", "notice", "memo",
    ]

    /// Documents that are kept or sent rather than put out.
    private static let traces: Set<String> = [
        "records", "emails", "e-mails", "messages", "videos", "images", "letters", "log", "minutes", "register", "footage",
        "clip",
    ]

    private static let released: Set<String> = [
        "released", "published", "issued", "commissioned", "compiled", "written", "produced", "prepared", "out", "conducted",
        "led", "provided",
    ]

    /// Who put out the document that a phrase names; nobody where the article does not say.
    ///
    /// - Parameters:
    ///   - noun: what it is called.
    ///   - modifiers: what tells it apart.
    func speaker(noun: String, modifiers: Set<String>, block: Int) -> Speaker? {
        // What the article names later is no help to a reader either, but where nothing was named before.
        let before = sources.filter { $0.block <= block }
        let sources = before.isEmpty ? sources : before
        if !modifiers.isDisjoint(with: ["separate", "another", "second", "other", "different"]) { return nil }
        let telling = modifiers.subtracting(rules.stopWords).subtracting([
            "new", "latest", "full", "final", "official", "declassified", "preliminary",
        ])
        if !telling.isEmpty, let source = sources.first(where: { !telling.isDisjoint(with: $0.words) }) { return source.speaker }
        // «Bank records» are nobody's report.
        if !telling.isEmpty, Self.traces.contains(noun), !sources.contains(where: { $0.noun == noun }) { return nil }
        // The first is what the article is about, whatever it is called the next time; a letter is not a report.
        guard let first = sources.first, Self.letters.contains(first.noun) != Self.letters.contains(noun) else {
            return sources.first?.speaker
        }
        return
            (sources.first { $0.noun == noun } ?? sources.first { Self.letters.contains($0.noun) == Self.letters.contains(noun) }
            ?? first).speaker
    }
}
