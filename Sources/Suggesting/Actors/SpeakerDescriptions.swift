internal import ArchiveModel
internal import Markup

/// Who is meant where no name stands: documents, roles, bodies.
extension SpeakerResolution {
    /// A document says what those say who put it out.
    mutating func document(_ range: Range<Int>, _ head: Range<Int>, _ block: BlockText) -> [Speaker] {
        // «from the ministries for ports and for rivers»: the names behind the preposition, or before the genitive.
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
            let maker = one(head.upperBound + 1..<range.upperBound, block, isStrong: true)
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
    func followsSource(_ index: Int, _ lower: Int, _ block: BlockText) -> Bool {
        if let at = (max(lower, index - 9)..<index).last(where: { ["from", "by"].contains(block.plain($0)) }) {
            return at == 0 || !["seen", "obtained", "reviewed", "cited", "shown", "quoted"].contains(block.plain(at - 1))
        }
        return block.plain(lower) == "of" && index - lower < 4
    }

    /// «The bridge engineer»: the one among the known whom these words describe.
    func described(_ head: Range<Int>, _ tokens: [Token]) -> Speaker? {
        let words = head.filter { tokens[$0].kind == .word }.map { tokens[$0].plain }.filter { !rules.determiners.contains($0) }
        guard let noun = words.last else { return nil }
        if rules.pluralRoleNouns.contains(noun), words.count > 1 {
            // Part of the name of a group: «port officials» among «Norland port officials».
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
    static let bodies: Set<String> = [
        "company", "agency", "group", "organisation", "organization", "firm", "institute", "ministry", "department", "authority",
        "service", "charity", "body",
        "office", "commission", "union", "watchdog", "regulator", "hospital", "university", "institution", "party", "foundation",
        "association", "newspaper",
    ]

    /// Who seldom is the one named last: those who look at what others did.
    static let outsiders: Set<String> = [
        "auditor", "inspector", "coroner", "ombudsman", "judge", "prosecutor", "operator", "regulator", "witness", "critic",
        "expert",
        "analyst", "reporter", "journalist",
    ]

    static func isOffice(_ noun: String, _ words: Set<String>) -> Bool {
        ["official", "officer"].contains(noun) && !words.isDisjoint(with: ["official", "officer"])
    }

    /// Somebody without a name, as the article calls them.
    mutating func generic(_ range: Range<Int>, _ head: Range<Int>, _ block: BlockText) -> Speaker? {
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
            !Self.outsiders.contains(noun),
            !lastPerson.isKnown || roles.isEmpty
        {
            return lastPerson
        }
        return new(words.prefix(1).uppercased() + words.dropFirst(), nature)
    }
}
