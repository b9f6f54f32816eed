import ArchiveModel

/// The orders of what belongs to one record: made once, like `Listings`, but no list of the whole archive.
struct RecordListings: Sendable {
    /// The claims of each topic in the order of `Listings.claimVerdicts`.
    let topicClaims: Postings<Topic, Handle<Claim>>
    let topicRoles: Postings<Topic, TopicRole>
    /// What the archive's articles attribute to each actor, but for withdrawn claims.
    let statements: Postings<Actor, Citation>

    init(_ archive: Archive, _ listings: Listings) {
        let claimTopics = Self.topics(in: archive)
        topicClaims = Postings(
            count: archive.topics.count,
            pairs: listings.claimVerdicts.flatMap(\.entries).flatMap { claim in
                claimTopics[claim].map { (key: $0, value: claim) }
            })
        topicRoles = TopicRole.roles(in: archive, topics: claimTopics)
        statements = Self.statements(in: archive)
    }

    private init(_ listings: RecordListings, _ log: ReadLog) {
        topicClaims = listings.topicClaims.noting(in: log)
        topicRoles = listings.topicRoles.noting(in: log)
        statements = listings.statements.noting(in: log)
    }

    /// The same orders, with each look at them told to a log.
    func noting(in log: ReadLog) -> RecordListings { RecordListings(self, log) }

    /// What they hold of a record.
    func add(to facts: inout Facts, of reference: RecordReference) {
        switch reference {
        case .topic(let topic):
            facts.add(topicClaims[topic])
            facts.add(topicRoles[topic])
        case .actor(let actor): facts.add(statements[actor])
        case .article, .claim, .page: break
        }
    }

    /// The topics of each claim.
    private static func topics(in archive: Archive) -> Postings<Claim, Handle<Topic>> {
        Postings(
            count: archive.claims.count,
            pairs: archive.topics.allHandles.flatMap { topic in
                archive.backReferences.claimsOnTopic[topic].map { (key: $0, value: topic) }
            })
    }

    /// The back-references themselves where no claim was withdrawn, as in most archives.
    private static func statements(in archive: Archive) -> Postings<Actor, Citation> {
        let all = archive.backReferences.statements
        guard archive.claims.contains(where: \.isWithdrawn) else { return all }
        return Postings(
            count: archive.actors.count,
            pairs: archive.actors.allHandles.flatMap { actor in
                all[actor].filter { !archive[$0.anchor.claim].isWithdrawn }.map { (key: actor, value: $0) }
            })
    }
}
