import Diagnostics

/// Makes an annotation's meaning of its attributes.
struct AttributeReader {
    /// What the attributes of one block say.
    struct Meaning {
        var subject: Annotation.Subject?
        var by: [Located<String>] = []
        var stance: Located<Stance>?
        var wording: Located<Wording>?
        var note: Located<String>?
        var at: Located<TimeCode>?
        var name: Located<String>?
    }

    /// The keys in the order of the documentation.
    enum Key: String, CaseIterable {
        case claim, actor, by, stance, `as`, note, at, id
    }

    private let block: AttributeBlock
    private let file: String
    private var meaning = Meaning()
    private var claims: [Located<String>] = []
    private var actor: Located<String>?
    /// Where each key stands first.
    private var first = Firsts()
    /// The ids of a subject or speaker so far, once they are many.
    private var seen: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ block: AttributeBlock, file: String) {
        self.block = block
        self.file = file
        diagnostics = block.problems
    }

    /// The meaning, as far as it can be told; `diagnostics` says what is wrong.
    mutating func read(timeCodesAllowed: Bool) -> Meaning {
        for attribute in block.attributes { read(attribute) }
        if let at = meaning.at, !timeCodesAllowed, let key = first[.at] {
            diagnostics.append(Self.timeCode(at.value, at: place(key)))
        }
        switch (claims.isEmpty, actor) {
        case (false, let actor?):
            let second = max(claims[0].range.start, actor.range.start)
            let keyPlace = second == actor.range.start ? first[.actor] : first[.claim]
            diagnostics.append(Self.twoSubjects(at: place(keyPlace ?? actor.range)))
        case (false, nil): meaning.subject = .claims(claims)
        case (true, let actor?):
            meaning.subject = .actor(actor)
            for key in [Key.by, .stance, .as, .at] {
                guard let range = first[key] else { continue }
                diagnostics.append(Self.notWithActor(key.rawValue, at: place(range)))
            }
        case (true, nil):
            // A subject that was written wrongly, or a key that may be meant for one, has its own message.
            if first[.claim] == nil, first[.actor] == nil, block.problems.isEmpty, !hasUnknownKey {
                diagnostics.append(Self.noSubject(at: Place(file, block.range.lowerBound..<block.range.lowerBound + 1)))
            }
        }
        return meaning
    }

    /// The records that the attributes name, whatever else is wrong with them.
    var names: [NamedRecord] {
        claims.map { NamedRecord(kind: .claim, id: $0) }
            + ([actor].compactMap { $0 } + meaning.by).map { NamedRecord(kind: .actor, id: $0) }
    }

    private var hasUnknownKey: Bool { block.attributes.contains { Key(rawValue: $0.key.value) == nil } }

    private func place(_ range: ByteRange) -> Place { Place(file, range.range) }

    private mutating func read(_ attribute: AttributeBlock.Attribute) {
        let value = attribute.value
        guard let key = Key(rawValue: attribute.key.value) else {
            diagnostics.append(Self.unknownKey(attribute.key.value, at: place(attribute.key.range)))
            return
        }
        if let earlier = first[key], key != .claim, key != .by {
            diagnostics.append(
                Self.repeated("the key “\(key.rawValue)”", at: place(attribute.key.range), first: place(earlier)))
            return
        }
        if first[key] == nil { first[key] = attribute.key.range }
        guard !value.value.isEmpty else {
            // An empty value in quotes was reported by the parser.
            if value.range.isEmpty { diagnostics.append(AttributeParser.emptyValue(at: place(value.range))) }
            return
        }
        switch key {
        case .claim: addID(value, to: \.claims, what: "claim")
        case .by: addID(value, to: \.meaning.by, what: "actor")
        case .actor: if isID(value, what: "actor") { actor = value }
        case .stance: meaning.stance = word(value, among: Stance.allCases.map(\.rawValue)) { Stance(rawValue: $0) }
        case .as: meaning.wording = word(value, among: Wording.words) { Wording(word: $0) }
        case .at:
            meaning.at = value.read { TimeCode($0) }
            if meaning.at == nil { diagnostics.append(Self.badTime(value.value, at: place(value.range))) }
        case .id:
            guard value.value.unicodeScalars.allSatisfy(AttributeParser.isBareScalar) else {
                diagnostics.append(Self.badName(at: place(value.range)))
                return
            }
            meaning.name = value
        case .note: meaning.note = value
        }
    }

    private mutating func addID(
        _ value: Located<String>, to list: WritableKeyPath<AttributeReader, [Located<String>]>, what: String
    ) {
        guard isID(value, what: what) else { return }
        // A list of a few is faster to go through than to hash; one of thousands is hostile, but must not be slow.
        let count = self[keyPath: list].count
        if count == 16 { for known in self[keyPath: list] { seen.insert("\(what) \(known.value)") } }
        let mayBeKnown = count < 16 || !seen.insert("\(what) \(value.value)").inserted
        if mayBeKnown, let earlier = self[keyPath: list].first(where: { $0.value == value.value }) {
            var problem = Self.repeated("the \(what) “\(value.value)”", at: place(value.range), first: place(earlier.range))
            // The key of a speaker is not called as what it names.
            let written = " \(what == "actor" ? Key.by.rawValue : what)=\(value.value)"
            let start = value.range.range.upperBound - written.utf8.count
            problem.fix = Fix(
                "Take out the second of two equal attributes",
                [.init(written, with: "", at: Place(file, max(0, start)..<value.range.range.upperBound))])
            diagnostics.append(problem)
            return
        }
        self[keyPath: list].append(value)
    }

    private mutating func isID(_ value: Located<String>, what: String) -> Bool {
        guard let violation = Identifier.violation(in: value.value) else { return true }
        diagnostics.append(Self.badID(value.value, what, violation, at: place(value.range)))
        return false
    }

    private mutating func word<Word>(
        _ value: Located<String>, among words: [String], _ make: (String) -> Word?
    ) -> Located<Word>? {
        let result = value.read(make)
        if result == nil { diagnostics.append(Self.badWord(value.value, words, at: place(value.range))) }
        return result
    }
}

extension AttributeReader {
    /// A place for each key.
    private struct Firsts {
        private var ranges = [ByteRange?](repeating: nil, count: Key.allCases.count)

        subscript(key: Key) -> ByteRange? {
            get { ranges[key.index] }
            set { ranges[key.index] = newValue }
        }
    }
}

extension AttributeReader.Key {
    fileprivate var index: Int {
        switch self {
        case .claim: 0
        case .actor: 1
        case .by: 2
        case .stance: 3
        case .as: 4
        case .note: 5
        case .at: 6
        case .id: 7
        }
    }
}

extension Located<String> {
    /// What a function makes of the value, at the same place; nothing where it makes nothing.
    fileprivate func read<Other>(_ make: (String) -> Other?) -> Located<Other>? {
        make(value).map { Located<Other>($0, range) }
    }
}
