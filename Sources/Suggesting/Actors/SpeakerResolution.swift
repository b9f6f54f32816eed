internal import ArchiveModel
internal import Markup

/// Says whom a verb of saying belongs to: an actor of the archive, somebody whom the article introduced, or somebody new.
///
/// Goes through the article in order, for «she» and «the report» are whoever was last.
struct SpeakerResolution {
    let rules: LanguageRules
    var names: ActorNames
    let forms: NameForm
    let known: [KnownActor]
    let articleID: String
    var ids: Set<String>
    /// New actors by the words they were found by.
    var introduced: [String: Speaker] = [:]
    /// Persons with what they were called beside their name.
    var roles: [(words: Set<String>, speaker: Speaker)] = []
    var documents: DocumentSources
    /// Whom the sentences read so far named or quoted, in order.
    var seen: [Speaker] = []
    /// Groups of the archive that the article names anywhere.
    var mentioned: [Speaker] = []
    private(set) var lastSpeaker: Speaker?
    var lastPerson: Speaker?
    var lastBody: Speaker?
    var lastGroup: Speaker?

    private let language: String

    init(rules: LanguageRules, actors: [KnownActor], takenIDs: Set<String>, articleID: String, language: String) {
        self.language = language
        self.rules = rules
        names = ActorNames(actors, abbreviations: rules.abbreviations)
        forms = NameForm(rules: rules)
        documents = DocumentSources(rules: rules)
        known = actors
        self.articleID = articleID
        ids = takenIDs
        for actor in actors where actor.nature == .person {
            addRole(of: speaker(actor), text: actor.name + " " + actor.description)
        }
    }

    func speaker(_ actor: KnownActor) -> Speaker {
        Speaker(id: actor.id, name: actor.name, nature: actor.nature, isKnown: true, description: actor.description)
    }

    mutating func addRole(of speaker: Speaker, text: String) {
        let words = Tokenizer.tokens(of: text, abbreviations: rules.abbreviations).map(\.plain).filter {
            !rules.stopWords.contains($0)
        }
        if !words.isEmpty { roles.append((Set(words), speaker)) }
    }

    /// An actor whom the archive does not have, the same for the same name.
    mutating func new(_ name: String, _ nature: Actor.Nature, description: String = "") -> Speaker {
        let key = name.lowercased()
        if let speaker = introduced[key] { return speaker }
        let id = StubIdentifier.unique(StubIdentifier.id(for: name, kind: .actor, language: language, rules: nil), among: &ids)
        let speaker = Speaker(id: id, name: name, nature: nature, isKnown: false, description: description)
        introduced[key] = speaker
        names.introduce(name, as: speaker, abbreviations: rules.abbreviations)
        return speaker
    }

    // MARK: Resolving

    /// The person who was named or quoted last.
    var person: Speaker? { lastPerson }

    mutating func note(_ speaker: Speaker?) {
        guard let speaker else { return }
        lastSpeaker = speaker
        lastGroup = nil
        mention(speaker)
    }

    /// Notes who was named last.
    mutating func mention(_ speaker: Speaker) {
        if speaker.nature == .person { lastPerson = speaker } else if speaker.nature != .state { lastBody = speaker }
        if seen.last?.id != speaker.id { seen.append(speaker) }
        if seen.count > 400 { seen.removeFirst(200) }
    }

    /// Notes a group without a name that a sentence is about: «they» are they in the next.
    mutating func noteGroup(_ range: Range<Int>, in block: BlockText) {
        let head = head(of: range, block.tokens)
        guard let last = head.last, rules.pluralRoleNouns.contains(block.plain(last)), block.plain(last) != "police" else {
            return
        }
        lastGroup = one(range, block, isStrong: false)
    }

    /// Who a subject is; nobody where that cannot be told.
    mutating func speakers(_ range: Range<Int>, in block: BlockText, isStrong: Bool) -> [Speaker] {
        let whole = head(of: range, block.tokens)
        let isOneName =
            names.matches(in: block.tokens, range).contains { $0.tokens.contains(where: { block.plain($0) == "and" }) }
            || lastName(whole, block)?.contains(where: { block.plain($0) == "and" }) == true
        if !isOneName, let and = range.first(where: { block.plain($0) == "and" }), and > range.lowerBound,
            and + 1 < range.upperBound,
            let first = one(range.lowerBound..<and, block, isStrong: isStrong),
            let second = one(and + 1..<range.upperBound, block, isStrong: isStrong),
            first.id != second.id
        {
            return [first, second]
        }
        if let last = whole.last, rules.documentNouns.contains(block.plain(last)), !block.tokens[last].isCapitalized {
            return document(range, whole, block)
        }
        return one(range, block, isStrong: isStrong).map { [$0] } ?? []
    }

    mutating func one(_ range: Range<Int>, _ block: BlockText, isStrong: Bool) -> Speaker? {
        let tokens = block.tokens
        guard let first = range.first else { return nil }
        if range.count == 1, let pronoun = rules.pronouns[tokens[first].plain] {
            switch pronoun {
            case .person: return lastPerson
            case .thing: return lastBody ?? lastSpeaker
            case .group: return lastGroup ?? lastSpeaker
            case .speaker: return nil
            }
        }
        // Mr and the like go; the head of the phrase ends before its first preposition or participle.
        let head = head(of: range, tokens)
        let matches = names.matches(in: tokens, head)
        if let match = matches.last,
            match.tokens.upperBound == head.upperBound
                || match.tokens.upperBound == head.upperBound - 1 && match.speaker.nature == .person
        {
            return match.speaker
        }
        guard let last = head.last else { return nil }
        let noun = tokens[last].plain
        if let speaker = described(head, tokens) { return speaker }
        if let candidate = lastCandidate(head, block) { return candidate }
        if ["spokesman", "spokeswoman", "spokesperson", "spokespeople"].contains(noun) {
            let all = names.matches(in: tokens, range)
            if let body = all.first(where: { $0.speaker.nature != .person }) { return body.speaker }
            for index in head.upperBound..<range.upperBound {
                if let body = lastCandidateAt(index, range, block) { return body }
            }
        }
        if noun == "authors", let maker = documents.speaker(noun: "report", modifiers: [], block: block.index) { return maker }
        if rules.pluralRoleNouns.contains(noun) || rules.roleNouns.contains(noun) || isAgent(noun, head, tokens)
            || isStrong && rules.organisationWords.contains(noun) || isStrong && isSomebody(noun, head, tokens)
        {
            return generic(range, head, block)
        }
        return nil
    }

}
