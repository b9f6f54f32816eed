import ArchiveModel
import Markup

/// An actor of a topic, and how many of its claims they have to do with.
struct TopicRole: Sendable {
    let actor: Handle<Actor>
    let claimCount: Int32
}

extension TopicRole {
    /// The actors of each topic: those who take positions on its claims, whom the claims are about, and to whom an article
    /// attributes them; those with most claims first.
    static func roles(in archive: Archive) -> Postings<Topic, TopicRole> {
        var pairs: [(key: Handle<Topic>, value: TopicRole)] = []
        // One count for each actor, used again for each topic; only what was touched is cleared.
        var counts = [Int32](repeating: 0, count: archive.actors.count)
        for topic in archive.topics.allHandles {
            var touched: [Handle<Actor>] = []
            for claim in archive.backReferences.claimsOnTopic[topic] {
                for actor in actors(of: claim, in: archive) {
                    if counts[Int(actor.index)] == 0 { touched.append(actor) }
                    counts[Int(actor.index)] += 1
                }
            }
            touched.sort {
                (-counts[Int($0.index)], $0.index) < (-counts[Int($1.index)], $1.index)
            }
            for actor in touched {
                pairs.append((topic, TopicRole(actor: actor, claimCount: counts[Int(actor.index)])))
                counts[Int(actor.index)] = 0
            }
        }
        return Postings(count: archive.topics.count, pairs: pairs)
    }

    /// Each once, without withdrawn ones.
    private static func actors(of handle: Handle<Claim>, in archive: Archive) -> Set<Handle<Actor>> {
        let claim = archive[handle]
        var actors = Set(claim.positions.map(\.by.value))
        actors.formUnion(claim.about.map(\.value))
        for citation in archive.backReferences.citations[handle] {
            actors.formUnion(archive[citation.article].annotations[Int(citation.annotation)].speakers)
        }
        return actors.filter { !archive[$0].isWithdrawn }
    }
}
