internal import ArchiveModel
internal import Markup

/// Finds names in tokens: those of the archive's actors, and those that an article has introduced.
struct ActorNames {
    /// A name with the actor it stands for.
    struct Match {
        /// Token indices.
        let tokens: Range<Int>
        let speaker: Speaker
        /// Whether the whole name stands there, rather than a surname.
        let isWhole: Bool
    }

    private struct Entry {
        let words: [String]
        let speaker: Speaker
        /// Whether the first letter of each word must be a capital: not for descriptions such as «US officials».
        let isWhole: Bool
    }

    /// By the first word; the longest first.
    private var entries: [String: [Entry]] = [:]
    /// Ids of actors by surname, of those that the article has named in full.
    private var surnames: [String: Speaker] = [:]
    /// Surnames that two of the article's people have.
    private var ambiguous: Set<String> = []

    init(_ actors: [KnownActor], abbreviations: Set<String>) {
        for actor in actors {
            let speaker = Speaker(
                id: actor.id, name: actor.name, nature: actor.nature, isKnown: true, description: actor.description)
            for name in actor.names { add(name, speaker, abbreviations) }
        }
    }

    private mutating func add(_ name: String, _ speaker: Speaker, _ abbreviations: Set<String>) {
        var words = Tokenizer.tokens(of: name, abbreviations: abbreviations).map(\.plain)
        if words.count > 1, words.first == "the" { words.removeFirst() }
        guard let first = words.first else { return }
        var list = entries[first] ?? []
        guard !list.contains(where: { $0.words == words }) else { return }
        list.append(Entry(words: words, speaker: speaker, isWhole: true))
        list.sort { ($1.words.count, $0.speaker.id) < ($0.words.count, $1.speaker.id) }
        entries[first] = list
    }

    /// Makes a name known that the article introduced.
    mutating func introduce(_ name: String, as speaker: Speaker, abbreviations: Set<String>) {
        add(name, speaker, abbreviations)
        note(speaker)
    }

    /// Notes that an article has named a person in full, so that the surname stands for them from now on.
    mutating func note(_ speaker: Speaker) {
        guard speaker.nature == .person else { return }
        let words = speaker.name.lowercased().split(separator: " ").map(String.init)
        guard words.count > 1, let surname = words.last, surname.count > 1 else { return }
        if let other = surnames[surname], other.id != speaker.id {
            ambiguous.insert(surname)
        } else {
            surnames[surname] = speaker
        }
    }

    /// The longest name that begins at a token.
    func match(at index: Int, in tokens: [Token]) -> Match? {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .number else { return nil }
        for entry in entries[token.plain] ?? [] where index + entry.words.count <= tokens.count {
            let end = index + entry.words.count
            guard zip(tokens[index..<end], entry.words).allSatisfy({ $0.plain == $1 }) else { continue }
            // One word is a name only where it is written as one.
            if entry.words.count == 1, !token.isCapitalized, isCased(token) { continue }
            if entry.words.count > 1, !tokens[index..<end].contains(where: { $0.isCapitalized || !isCased($0) }),
                entry.speaker.nature == .person || entry.speaker.nature == .state
            {
                continue
            }
            return Match(tokens: index..<end, speaker: entry.speaker, isWhole: true)
        }
        guard token.isCapitalized || !isCased(token) || token.text.contains("-"), let speaker = surnames[token.plain],
            !ambiguous.contains(token.plain)
        else {
            return nil
        }
        // «Mary Quill» is not the Ada Quill of before.
        if index > 0, tokens[index - 1].isCapitalized, tokens[index].isSpaced,
            !LanguageRules.english.titles.contains(tokens[index - 1].plain),
            !LanguageRules.english.sentenceOpeners.contains(tokens[index - 1].plain),
            !LanguageRules.english.otherCapitals.contains(tokens[index - 1].plain)
        {
            return nil
        }
        return Match(tokens: index..<index + 1, speaker: speaker, isWhole: false)
    }

    /// Every name in a range, none within another.
    func matches(in tokens: [Token], _ range: Range<Int>) -> [Match] {
        var result: [Match] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = match(at: index, in: tokens), match.tokens.upperBound <= range.upperBound {
                result.append(match)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    private func isCased(_ token: Token) -> Bool { token.text.unicodeScalars.contains { $0.properties.isCased } }
}
