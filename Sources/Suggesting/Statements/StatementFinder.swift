internal import ArchiveModel
internal import Markup

/// Finds the statements of an article, block by block in order.
struct StatementFinder {
    let rules: LanguageRules
    let wordings: WordingReader
    private(set) var speakers: SpeakerResolution
    /// Whether blocks that begin with a name and a colon are what that person says.
    let isTranscript: Bool
    private(set) var statements: [Statement] = []
    /// Whose answers the blocks behind questions are: the guest of an interview.
    private let guest: Speaker?
    private var isAnswer = false
    /// The block that somebody was quoted in last.
    private var lastQuoted: (block: Int, speaker: Speaker)?

    init(rules: LanguageRules, speakers: SpeakerResolution, isTranscript: Bool, guest: Speaker? = nil) {
        self.guest = guest
        self.rules = rules
        wordings = WordingReader(rules: rules)
        self.speakers = speakers
        self.isTranscript = isTranscript
    }

    /// - Precondition: the names of all blocks have been taken in.
    mutating func read(_ block: BlockText) {
        let finder = AttributionFinder(rules: rules, block: block)
        var turn: Speaker?
        var start = 0
        start = max(Self.endOfDateline(block), Self.endOfTime(block))
        if isTranscript, let (speaker, end) = speakers.turn(block) {
            turn = speaker
            start = end
        }
        if let guest {
            if InterviewForm.isQuestion(block) {
                isAnswer = true
                return
            }
            if isAnswer, InterviewForm.isFirstPerson(block) { turn = guest }
        }
        var inBlock: Speaker?
        for sentence in block.sentences where sentence.upperBound > start {
            let sentence = max(sentence.lowerBound, start)..<sentence.upperBound
            if block.tokens[sentence].last(where: { $0.kind == .punctuation })?.text == "?" { continue }
            if let turn {
                add(finder, sentence, speakers: [turn], force: .flat, rule: "turn of a transcript", base: Self.turnWeight, block)
                continue
            }
            let attributions = resolve(finder.anchors(in: sentence), block, sentence)
            for attribution in attributions {
                for content in attribution.contents {
                    add(
                        finder, content, speakers: attribution.speakers, force: attribution.force, rule: attribution.rule,
                        base: Self.attributedWeight,
                        block, sentence: sentence, antecedent: attribution.antecedent)
                }
            }
            if let speaker = attributions.last?.speakers.first {
                inBlock = speaker
                if sentence.contains(where: { block.isQuoted[$0] }) { lastQuoted = (block.index, speaker) }
            }
            addRest(finder, sentence, attributions, block, inBlock: inBlock)
            if attributions.isEmpty { noteGroup(sentence, block) }
            for match in speakers.names.matches(in: block.tokens, sentence)
            where isSubject(match.tokens, sentence, block, finder.grammar) {
                speakers.mention(match.speaker)
            }
        }
    }

    /// Behind «14:20», with which an entry of a running report begins.
    private static func endOfTime(_ block: BlockText) -> Int {
        guard let first = block.tokens.first, first.kind == .number, first.text.contains(":") else { return 0 }
        return block.isSign(1, [":", "—", "–", "-", "."]) ? 2 : 1
    }

    /// Behind «PORT HAVEN (Agency) — »; zero where no place stands before the first sentence.
    private static func endOfDateline(_ block: BlockText) -> Int {
        guard let dash = block.tokens.prefix(12).firstIndex(where: { $0.isSign(["—", "–", "-"]) }), dash > 0,
            dash + 3 < block.tokens.count,
            block.tokens[0].text.count > 1, block.tokens[0].text == block.tokens[0].text.uppercased(), block.tokens[0].isWord
        else { return 0 }
        let isPlace = block.tokens[..<dash].allSatisfy { $0.isCapitalized || $0.kind == .number || $0.kind == .punctuation }
        return isPlace ? dash + 1 : 0
    }

    private static let turnWeight = 3
    private static let attributedWeight = 4
    private static let leastWeight = 3

    private mutating func resolve(_ anchors: [AttributionFinder.Anchor], _ block: BlockText, _ sentence: Range<Int>)
        -> [Attribution]
    {
        var result: [Attribution] = []
        for anchor in anchors {
            var found: [Speaker] = []
            if anchor.continues {
                found = result.last?.speakers ?? mainSubject(sentence, anchor.phrase.lowerBound, block)
            } else if anchor.subject.count == 1, let only = anchor.subject.first, rules.pronouns[block.plain(only)] == .speaker {
                // «We assess»: the article is the speaker's own.
                result.append(
                    Attribution(
                        phrase: anchor.phrase, speakers: [], force: anchor.force, contents: anchor.contents,
                        rule: "judgement of the article itself",
                        antecedent: anchor.antecedent))
                continue
            } else {
                let isStrong =
                    anchor.isAnimate || anchor.contents.contains { content in content.contains { block.isQuoted[$0] } }
                    || anchor.phrase.last.map { block.plain($0) == "that" } == true
                // «Ada Quill disagreed: the pier, she said, was sold»: the one whom the sentence is about.
                if anchor.subject.count == 1, let only = anchor.subject.first, rules.pronouns[block.plain(only)] == .person {
                    noteSubject(of: sentence.lowerBound..<only, block)
                }
                for other in anchor.others {
                    for speaker in speakers.speakers(other, in: block, isStrong: isStrong) where !found.contains(speaker) {
                        found.append(speaker)
                    }
                }
                for speaker in speakers.speakers(anchor.subject, in: block, isStrong: isStrong) where !found.contains(speaker) {
                    found.append(speaker)
                }
            }
            guard !found.isEmpty else { continue }
            speakers.note(found.first)
            result.append(
                Attribution(
                    phrase: anchor.phrase, speakers: found, force: anchor.force, contents: anchor.contents, rule: anchor.rule,
                    antecedent: anchor.antecedent))
        }
        return result
    }

    /// Who the sentence begins with.
    private mutating func mainSubject(_ sentence: Range<Int>, _ end: Int, _ block: BlockText) -> [Speaker] {
        let grammar = Grammar(rules: rules, block: block)
        let start = max(sentence.lowerBound, Self.endOfDateline(block))
        guard
            let verb = (start + 1..<max(end, start + 1)).first(where: {
                grammar.isFiniteVerb($0) && !grammar.isReducedParticiple($0)
            })
        else { return [] }
        return speakers.speakers(grammar.withoutAdverbial(start..<verb), in: block, isStrong: false)
    }

    /// Notes the person whom a sentence begins with.
    private mutating func noteSubject(of range: Range<Int>, _ block: BlockText) {
        let grammar = Grammar(rules: rules, block: block)
        let first = speakers.names.matches(in: block.tokens, range).first {
            $0.speaker.nature == .person && isSubject($0.tokens, range, block, grammar) && !block.isQuoted[$0.tokens.lowerBound]
        }
        if let first { speakers.mention(first.speaker) }
    }

    private mutating func noteGroup(_ sentence: Range<Int>, _ block: BlockText) {
        if let noun = sentence.prefix(4).first(where: { rules.pluralRoleNouns.contains(block.plain($0)) }) {
            return speakers.noteGroup(sentence.lowerBound..<noun + 1, in: block)
        }
        let grammar = Grammar(rules: rules, block: block)
        guard
            let verb = sentence.first(where: {
                $0 > sentence.lowerBound && grammar.isFiniteVerb($0) && !grammar.isReducedParticiple($0)
            })
        else { return }
        speakers.noteGroup(grammar.withoutAdverbial(sentence.lowerBound..<verb), in: block)
    }

    private func isSubject(_ range: Range<Int>, _ sentence: Range<Int>, _ block: BlockText, _ grammar: Grammar) -> Bool {
        range.lowerBound - sentence.lowerBound < 6
            // «Ada Quill’s husband» is somebody else.
            && !(block.tokens.indices.contains(range.upperBound) && block.tokens[range.upperBound].kind == .genitive)
            && (range.lowerBound == sentence.lowerBound
                || !["of", "by", "with", "for"].contains(block.plain(range.lowerBound - 1)))
    }

    // MARK: What nobody is named for

    private mutating func addRest(
        _ finder: AttributionFinder, _ sentence: Range<Int>, _ attributions: [Attribution], _ block: BlockText, inBlock: Speaker?
    ) {
        // A quotation without its speaker goes on from the one before.
        let quoted = sentence.count { block.isQuoted[$0] }
        if attributions.isEmpty, quoted * 10 >= sentence.count * 8, block.wordCount(sentence) > 3 {
            if let speaker = inBlock ?? continuedSpeaker(block) ?? nextSpeaker(finder, sentence, block) {
                lastQuoted = (block.index, speaker)
                add(
                    finder, sentence, speakers: [speaker], force: .flat, rule: "quotation that goes on",
                    base: Self.attributedWeight, block)
            }
            return
        }
        var pieces: [Range<Int>] = []
        var start = sentence.lowerBound
        let taken = attributions.flatMap { attribution in [attribution.phrase] + attribution.contents }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        for range in taken {
            if range.lowerBound > start { pieces.append(start..<range.lowerBound) }
            start = max(start, range.upperBound)
        }
        if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
        for piece in pieces {
            add(finder, piece, speakers: [], force: .flat, rule: "", base: 0, block, sentence: sentence)
        }
    }

    private func continuedSpeaker(_ block: BlockText) -> Speaker? {
        guard let lastQuoted, block.index - lastQuoted.block <= 1 else { return nil }
        return lastQuoted.speaker
    }

    /// A quotation over several sentences whose speaker is named behind the last.
    private mutating func nextSpeaker(_ finder: AttributionFinder, _ sentence: Range<Int>, _ block: BlockText) -> Speaker? {
        guard let quotation = block.quotations.first(where: { $0.tokens.overlaps(sentence) }),
            let next = block.sentences.first(where: {
                $0.lowerBound >= sentence.upperBound && $0.upperBound >= quotation.tokens.upperBound
            })
        else { return nil }
        return resolve(finder.anchors(in: next), block, next).first?.speakers.first
    }

    // MARK: Adding

    /// Whether a clause behind «but» has somebody else for its subject.
    private func contrasts(_ range: Range<Int>, with quoted: [Speaker], _ block: BlockText, _ grammar: Grammar) -> Bool {
        guard let start = range.first, start > 0,
            ["but", "while", "although", "though", "whereas"].contains(block.plain(start - 1)), !block.isQuoted[start],
            rules.pronouns[block.plain(start)] == nil
        else { return false }
        let verb = range.first { $0 > start && grammar.isFiniteVerb($0) } ?? range.upperBound
        let names = speakers.names.matches(in: block.tokens, start..<verb)
        return names.contains { match in match.speaker.nature == .person && !quoted.contains { $0.id == match.speaker.id } }
    }

    /// Whom a pronoun at the start of a clause stands for: the name at the start of the clause before, or the speaker.
    private func subject(of range: Range<Int>, among parts: [Range<Int>], _ speaker: Speaker?, _ block: BlockText) -> String? {
        guard let first = range.first, let kind = rules.pronouns[block.plain(first)], kind != .speaker else { return nil }
        if let before = parts.first, before.upperBound <= range.lowerBound,
            let match = speakers.names.match(at: before.lowerBound, in: block.tokens),
            (match.speaker.nature == .person) == (kind == .person)
        {
            return match.speaker.name
        }
        guard kind == .person else { return nil }
        if let speaker { return speaker.nature == .person ? speaker.name : nil }
        return speakers.person?.name
    }

    private mutating func add(
        _ finder: AttributionFinder, _ content: Range<Int>, speakers: [Speaker], force: AttributionVerb.Force, rule: String,
        base: Int,
        _ block: BlockText, sentence: Range<Int>? = nil, antecedent: Range<Int>? = nil
    ) {
        let splitter = ClauseSplitter(rules: rules, block: block, grammar: finder.grammar)
        let parts = splitter.parts(of: content)
        let quoted = speakers
        for (index, part) in parts.enumerated() where !part.tokens.isEmpty {
            // «She said X, but the auditor put it at Y»: the second is the article's, or the auditor's.
            let isOwn = index > 0 && base == Self.attributedWeight && contrasts(part.tokens, with: quoted, block, finder.grammar)
            let (speakers, base, rule) = isOwn ? ([], 0, "") : (quoted, base, rule)
            let tokens = block.tokens[part.tokens]
            let features = StatementFeatures(
                tokens: part.tokens, block: block, rules: rules, grammar: finder.grammar, names: self.speakers.names)
            let weight =
                base + features.weight(isAttributed: !speakers.isEmpty) + (base == Self.turnWeight ? features.turnWeight : 0)
            guard features.isStatement(isAttributed: !speakers.isEmpty) else { continue }
            let sure = wordings.wording(tokens, force: force)
            var rules = rule.isEmpty ? [] : [rule]
            rules += features.found
            let lead = (part.antecedent ?? antecedent).map { block.words($0) }
            let proposition = Proposition.text(
                part.tokens, block: block, lead: lead, speaker: speakers.first,
                subject: subject(of: part.tokens, among: parts.map(\.tokens), speakers.first, block), rules: self.rules)
            statements.append(
                Statement(
                    block: block.index, range: block.bytes(of: part.tokens), tokens: part.tokens, speakers: speakers,
                    stance: force == .denied ? .denies : force == .questioned ? .questions : .asserts, wording: sure,
                    confidence: wordings.confidence(in: sentence.map { block.tokens[$0] } ?? tokens), rules: rules,
                    weight: weight - Self.leastWeight, isGapped: antecedent != nil, proposition: proposition))
        }
    }
}
