import ArchiveModel

/// An actor of a topic, and how many of its claims they have to do with.
struct TopicRole: Sendable {
    let actor: Handle<Actor>
    let claimCount: Int32
}

extension TopicRole: Fact {
    func add(to facts: inout Facts) {
        facts.add(actor.index)
        facts.add(claimCount)
    }
}

extension TopicRole {
    /// The actors of each topic: those who take positions on its claims, whom the claims are about, and to whom an article
    /// attributes them; those with most claims first.
    ///
    /// Made from flat joins alone.
    ///
    /// - Parameter topics: those of each claim.
    static func roles(in archive: Archive, topics: Postings<Claim, Handle<Topic>>) -> Postings<Topic, TopicRole> {
        let back = archive.backReferences
        var roles: [(key: Handle<Topic>, value: TopicRole)] = []
        // The actor who was last seen with a claim, so that each claim counts once for them.
        var last = [Int32](repeating: -1, count: archive.claims.count)
        // One count for each topic, used again for each actor; only what was touched is cleared.
        var counts = [Int32](repeating: 0, count: archive.topics.count)
        for actor in archive.actors.allHandles where !archive[actor].isWithdrawn {
            var touched: [Handle<Topic>] = []
            func count(_ claim: Handle<Claim>) {
                guard last[Int(claim.index)] != actor.index else { return }
                last[Int(claim.index)] = actor.index
                for topic in topics[claim] {
                    if counts[Int(topic.index)] == 0 { touched.append(topic) }
                    counts[Int(topic.index)] += 1
                }
            }
            for reference in back.positions[actor] { count(reference.claim) }
            for claim in back.claimsAbout[actor] { count(claim) }
            for statement in back.statements[actor] { count(statement.anchor.claim) }
            for topic in touched {
                roles.append((topic, TopicRole(actor: actor, claimCount: counts[Int(topic.index)])))
                counts[Int(topic.index)] = 0
            }
        }
        roles.sort {
            $0.value.claimCount == $1.value.claimCount
                ? $0.value.actor < $1.value.actor : $0.value.claimCount > $1.value.claimCount
        }
        return Postings(count: archive.topics.count, pairs: roles)
    }
}
