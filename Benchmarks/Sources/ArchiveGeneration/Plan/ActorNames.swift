/// Draws a kind and a name for each actor, no name twice.
struct ActorNames {
    private var used: Set<String> = []
    private var usedIDs: Set<String> = []

    mutating func actor(_ number: Int, seed: UInt64) -> ActorPlan {
        var random = SplitMix64(seed: seed, stream: .actors, index: number)
        let kind = Self.kind(number, &random)
        var name = Self.name(kind, number, &random)
        var attempt = 0
        while used.contains(name) {
            attempt += 1
            name = attempt < 4 ? Self.name(kind, number, &random) : Self.told(name, apart: attempt, kind, &random)
        }
        used.insert(name)
        var id = Slug.make(name)
        if !usedIDs.insert(id).inserted {
            id = Slug.make(name, number: number)
            usedIDs.insert(id)
        }
        return ActorPlan(kind: kind, name: name, otherName: otherName(name, kind, &random), id: id)
    }

    private static func kind(_ number: Int, _ random: inout SplitMix64) -> ActorKind {
        if number < 4 { return number == 1 ? .person : .outlet }
        if number % 25 == 9, number / 25 < Lexicon.places.count { return .state }
        let draw = random.below(100)
        return draw < 62 ? .person : draw < 82 ? .organisation : draw < 90 ? .outlet : .group
    }

    private static func name(_ kind: ActorKind, _ number: Int, _ random: inout SplitMix64) -> String {
        let place = random.pick(Lexicon.places)
        switch kind {
        case .person: return "\(random.pick(Lexicon.givenNames)) \(random.pick(Lexicon.familyNames))"
        case .organisation: return "\(place) \(random.pick(Lexicon.fields)) \(random.pick(Lexicon.institutions))"
        case .outlet: return "\(place) \(random.pick(Lexicon.papers))"
        case .group: return "\(place) \(random.pick(Lexicon.fields)) \(random.pick(Lexicon.movements))"
        case .state: return "Republic of \(Lexicon.places[number / 25 % Lexicon.places.count])"
        }
    }

    /// A name that is taken gets a second given name or a district.
    private static func told(
        _ name: String, apart attempt: Int, _ kind: ActorKind, _ random: inout SplitMix64
    ) -> String {
        guard kind == .person, let space = name.firstIndex(of: " ") else {
            return "\(name) of \(random.pick(Lexicon.places))"
        }
        return "\(name[..<space]) \(random.pick(Lexicon.givenNames))\(name[space...])"
    }

    private mutating func otherName(_ name: String, _ kind: ActorKind, _ random: inout SplitMix64) -> String? {
        guard random.chance(20) else { return nil }
        let other: String
        if kind == .person, let last = name.split(separator: " ").last {
            other = "\(name.prefix(1)). \(last)"
        } else {
            other = name.split(separator: " ").map { String($0.prefix(1)) }.joined() + " " + random.pick(Lexicon.places)
        }
        return used.insert(other).inserted ? other : nil
    }
}
