/// All that an actor's file says.
package struct ActorRecord: Sendable {
    package let plan: ActorPlan
    package let description: String
    package let sameAs: [String]
    package let relations: [ActorRelation]
    package let body: [Block]
}

/// How an actor stands to another.
package struct ActorRelation: Sendable {
    package let label: String
    package let to: Int
    package let since: Int
    package let until: Int?
    package let article: Int?
}

extension ArchivePlan {
    package func actor(_ number: Int) -> ActorRecord {
        var random = random(.actors, number, part: 1)
        var relations: [ActorRelation] = []
        for _ in 0..<random.below(4) {
            let other = random.below(actors.count)
            guard other != number, !relations.contains(where: { $0.to == other }) else { continue }
            let since = random.between(1_990, 2_013)
            relations.append(
                ActorRelation(
                    label: random.pick(Lexicon.relations), to: other, since: since,
                    until: random.chance(40) ? since + random.between(1, 10) : nil,
                    article: random.chance(30) ? random.below(articles.count) : nil))
        }
        return ActorRecord(
            plan: actors[number], description: description(actors[number].kind, &random),
            sameAs: random.chance(40) ? ["https://registry.example/entity/\(number + 1_000)"] : [],
            relations: relations, body: [.paragraph([.text(Sentence.fillers(2, &random))])])
    }

    private func description(_ kind: ActorKind, _ random: inout SplitMix64) -> String {
        let place = random.pick(Lexicon.places)
        let field = random.pick(Lexicon.fields).lowercased()
        return switch kind {
        case .person: "Works on \(field) in \(place)"
        case .organisation: "Public body for \(field) in \(place)"
        case .state: "State with its seat of government at \(place)"
        case .group: "Group that campaigns on \(field) in \(place)"
        case .outlet: "Outlet that reports from \(place)"
        }
    }
}
