internal import ArchiveModel
internal import Markup

/// Says who the subject of a verb of saying is: an actor of the archive, somebody whom the article introduced, or somebody new.
///
/// Goes through the article in order, for «she» and «the report» are whoever was last.
struct SpeakerResolution {
    let rules: LanguageRules
    private(set) var names: ActorNames
    private let forms: NameForm
    private let known: [KnownActor]
    private let articleID: String
    private var ids: Set<String>
    /// New actors by the words they were found by.
    private var introduced: [String: Speaker] = [:]
    /// Persons with what they were called beside their name.
    private var roles: [(words: Set<String>, speaker: Speaker)] = []
    private var documents: DocumentSources
    /// Whom the sentences read so far named or quoted, in order.
    private var seen: [Speaker] = []
    /// Groups of the archive that the article names anywhere.
    private var mentioned: [Speaker] = []
    private(set) var lastSpeaker: Speaker?
    private var lastPerson: Speaker?
    private var lastBody: Speaker?
    private var lastGroup: Speaker?

    init(rules: LanguageRules, actors: [KnownActor], takenIDs: Set<String>, articleID: String) {
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

    private func speaker(_ actor: KnownActor) -> Speaker {
        Speaker(id: actor.id, name: actor.name, nature: actor.nature, isKnown: true, description: actor.description)
    }

    private mutating func addRole(of speaker: Speaker, text: String) {
        let words = Tokenizer.tokens(of: text, abbreviations: rules.abbreviations).map(\.plain).filter {
            !rules.stopWords.contains($0)
        }
        if !words.isEmpty { roles.append((Set(words), speaker)) }
    }

    // MARK: Introducing

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
    private mutating func noteOwnDocument(_ sentence: Range<Int>, _ block: BlockText) {
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

    private func apposition(behind index: Int, _ block: BlockText, _ sentence: Range<Int>) -> String {
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

    /// An actor whom the archive does not have, the same for the same name.
    mutating func new(_ name: String, _ nature: Actor.Nature, description: String = "") -> Speaker {
        let key = name.lowercased()
        if let speaker = introduced[key] { return speaker }
        let id = StubIdentifier.unique(StubIdentifier.id(for: name, kind: .actor, rules: nil), among: &ids)
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
        lastGroup = one(range, block, 0..<0, isStrong: false)
    }

    /// Who a subject is; nobody where that cannot be told.
    mutating func speakers(_ range: Range<Int>, in block: BlockText, aside: Range<Int>, isStrong: Bool) -> [Speaker] {
        let whole = head(of: range, block.tokens)
        let isOneName =
            names.matches(in: block.tokens, range).contains { $0.tokens.contains(where: { block.plain($0) == "and" }) }
            || lastName(whole, block)?.contains(where: { block.plain($0) == "and" }) == true
        if !isOneName, let and = range.first(where: { block.plain($0) == "and" }), and > range.lowerBound,
            and + 1 < range.upperBound,
            let first = one(range.lowerBound..<and, block, aside, isStrong: false),
            let second = one(and + 1..<range.upperBound, block, aside, isStrong: false),
            first.id != second.id
        {
            return [first, second]
        }
        if let last = whole.last, rules.documentNouns.contains(block.plain(last)), !block.tokens[last].isCapitalized {
            return document(range, whole, block)
        }
        return one(range, block, aside, isStrong: isStrong).map { [$0] } ?? []
    }

    private mutating func one(_ range: Range<Int>, _ block: BlockText, _ aside: Range<Int>, isStrong: Bool) -> Speaker? {
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

    /// «A former surveyor»: a noun of those who do something, behind an article.
    private func isAgent(_ noun: String, _ head: Range<Int>, _ tokens: [Token]) -> Bool {
        guard ["a", "an", "one", "another"].contains(tokens[head.lowerBound].plain), noun.utf8.count > 5,
            !tokens[head.upperBound - 1].isCapitalized
        else { return false }
        return rules.agentEndings.contains { noun.hasSuffix($0) } && !rules.thingNouns.contains(noun)
    }

    /// What an article calls somebody who says something with a verb of people: «a diplomat», «both countries».
    private func isSomebody(_ noun: String, _ head: Range<Int>, _ tokens: [Token]) -> Bool {
        guard head.count > 1, head.count < 6, rules.determiners.contains(tokens[head.lowerBound].plain),
            tokens[head.upperBound - 1].kind == .word
        else { return false }
        return !rules.thingNouns.contains(noun) && !rules.adverbs.contains(noun) && !rules.timeWords.contains(noun)
            && !rules.finiteVerbs.contains(noun)
            && rules.pronouns[noun] == nil && !tokens[head.upperBound - 1].isCapitalized
    }

    /// The words up to the first preposition, relative or participle.
    private func head(of range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound {
            let token = tokens[end]
            if end > range.lowerBound, !token.isCapitalized {
                if rules.prepositions.contains(token.plain) || rules.relatives.contains(token.plain) {
                    // «Office of the Director»: a name that goes on.
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

    private func isNoun(_ word: String) -> Bool {
        rules.documentNouns.contains(word) || rules.roleNouns.contains(word) || rules.pluralRoleNouns.contains(word)
            || rules.organisationWords.contains(word)
    }

    private static let participles: Set<String> = [
        "seen", "written", "led", "made", "sent", "given", "shown", "drawn", "held", "kept", "taken", "put", "known",
    ]

    private func nameStart(_ end: Int, _ range: Range<Int>, _ tokens: [Token]) -> Int {
        var start = end
        while start > range.lowerBound, tokens[start - 1].isCapitalized { start -= 1 }
        return start
    }

    /// The last name by its capital letters.
    private func lastName(_ head: Range<Int>, _ block: BlockText) -> Range<Int>? {
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

    private mutating func lastCandidate(_ head: Range<Int>, _ block: BlockText) -> Speaker? {
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

    private mutating func lastCandidateAt(_ index: Int, _ range: Range<Int>, _ block: BlockText) -> Speaker? {
        guard let candidate = forms.candidate(at: index, in: block.tokens, until: range.upperBound, isSentenceStart: false) else {
            return nil
        }
        return new(candidate.name, candidate.nature == .person ? .organisation : candidate.nature)
    }

    /// A document says what those say who put it out.
    private mutating func document(_ range: Range<Int>, _ head: Range<Int>, _ block: BlockText) -> [Speaker] {
        // «from the departments of Justice and Homeland Security»: the names behind the preposition, or before the genitive.
        let before = names.matches(in: block.tokens, head)
        if let own = before.first(where: {
            $0.tokens.upperBound < head.upperBound && block.tokens[$0.tokens.upperBound].kind == .genitive
        }) {
            return [own.speaker]
        }
        let behind = names.matches(in: block.tokens, head.upperBound..<range.upperBound)
        var makers: [Speaker] = []
        for match in behind where match.speaker.nature != .state && followsSource(match.tokens.lowerBound, head.upperBound, block)
        {
            if !makers.contains(match.speaker) { makers.append(match.speaker) }
        }
        if !makers.isEmpty { return makers }
        let noun = block.plain(head.upperBound - 1)
        if ["by", "from", "of"].contains(block.plain(head.upperBound)), head.upperBound + 1 < range.upperBound,
            let maker = one(head.upperBound + 1..<range.upperBound, block, 0..<0, isStrong: true)
        {
            return [maker]
        }
        let modifiers = Set(head.dropLast().filter { block.tokens[$0].kind == .word }.map { block.plain($0) })
        if let issuer = documents.speaker(noun: noun, modifiers: modifiers.subtracting(rules.determiners), block: block.index) {
            return [issuer]
        }
        return [
            new(
                "Authors of the \(noun) in \(articleID)", .group,
                description: "Who put out “\(block.words(range))”; the article gives no name that a rule could find")
        ]
    }

    /// Whether «from» or «by» stands before a name; «of» right behind the document's noun.
    private func followsSource(_ index: Int, _ lower: Int, _ block: BlockText) -> Bool {
        if let at = (max(lower, index - 9)..<index).last(where: { ["from", "by"].contains(block.plain($0)) }) {
            return at == 0 || !["seen", "obtained", "reviewed", "cited", "shown", "quoted"].contains(block.plain(at - 1))
        }
        return block.plain(lower) == "of" && index - lower < 4
    }

    /// «The cyber official»: the one among the known whom these words describe.
    private func described(_ head: Range<Int>, _ tokens: [Token]) -> Speaker? {
        let words = head.filter { tokens[$0].kind == .word }.map { tokens[$0].plain }.filter { !rules.determiners.contains($0) }
        guard let noun = words.last else { return nil }
        if rules.pluralRoleNouns.contains(noun), words.count > 1 {
            // Part of the name of a group: «intelligence officials» among «US intelligence officials».
            return known.first { actor in
                actor.nature == .group
                    && actor.names.contains {
                        Set(words).isSubset(of: Set($0.lowercased().split(separator: " ").map(String.init)))
                    }
            }.map(speaker)
        }
        if rules.pluralRoleNouns.contains(noun), words.count == 1 {
            // «Officials», once «US officials» have been named.
            return mentioned.last { $0.nature == .group && $0.name.lowercased().hasSuffix(" " + noun) }
        }
        if ["the", "its", "this"].contains(tokens[head.lowerBound].plain), words.count < 4 {
            let body = seen.last {
                $0.nature != .person && $0.nature != .state
                    && Set(words).isSubset(of: Set($0.name.lowercased().split(separator: " ").map(String.init)))
            }
            if let body { return body }
            if words.count == 1, Self.bodies.contains(noun), let lastBody, lastBody.nature != .group { return lastBody }
        }
        guard rules.roleNouns.contains(noun) else { return nil }
        let modifiers = Set(words.dropLast()).subtracting(rules.stopWords)
        let isDefinite = ["the", "this", "that"].contains(tokens[head.lowerBound].plain)
        if !modifiers.isEmpty,
            let found = roles.last(where: {
                modifiers.isSubset(of: $0.words) && ($0.words.contains(noun) || isDefinite && Self.isOffice(noun, $0.words))
            })
        {
            return found.speaker
        }
        guard isDefinite, modifiers.isEmpty, words.count == 1 else { return nil }
        return roles.last { $0.words.contains(noun) && (!$0.speaker.isKnown || $0.speaker.id == lastPerson?.id) }?.speaker
    }

    /// What any body may be called the second time.
    private static let bodies: Set<String> = [
        "company", "agency", "group", "organisation", "organization", "firm", "institute", "ministry", "department", "authority",
        "service", "charity", "body",
        "office", "commission", "union", "watchdog", "regulator", "hospital", "university", "institution", "party", "foundation",
        "association", "newspaper",
    ]

    private static func isOffice(_ noun: String, _ words: Set<String>) -> Bool {
        ["official", "officer"].contains(noun) && !words.isDisjoint(with: ["official", "officer"])
    }

    /// Somebody without a name, as the article calls them.
    private mutating func generic(_ range: Range<Int>, _ head: Range<Int>, _ block: BlockText) -> Speaker? {
        var range = range.count <= 9 ? range : head
        while let first = range.first,
            rules.determiners.contains(block.plain(first)) || rules.stopWords.contains(block.plain(first))
        { range = first + 1..<range.upperBound }
        guard !range.isEmpty else { return nil }
        let words = block.words(range)
        let noun = block.plain(head.upperBound - 1)
        let nature: Actor.Nature =
            rules.pluralRoleNouns.contains(noun) || noun.hasSuffix("s") && !noun.hasSuffix("ss")
            ? .group : rules.organisationWords.contains(noun) || noun == "company" ? .organisation : .person
        // «The mayor» and the like were named before.
        if nature == .person, block.plain(head.lowerBound) == "the", head.count == 2, let lastPerson,
            !lastPerson.isKnown || roles.isEmpty
        {
            return lastPerson
        }
        return new(words.prefix(1).uppercased() + words.dropFirst(), nature)
    }
}
