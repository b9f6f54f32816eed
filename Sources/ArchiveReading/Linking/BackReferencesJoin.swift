internal import ArchiveModel
internal import Markup

extension BackReferences {
    /// Joins what points at what; what withdrawn records say is left out.
    convenience init(
        articles: [Article], claims: [Claim], actors: [Actor], topicCount: Int, rootOrigins: [Handle<Article>]
    ) {
        let inTime = Self.inTime(articles)
        let said = Annotations(articles, inTime)
        let current = claims.indices.filter { !claims[$0].isWithdrawn }
        var positions: [(key: Handle<Actor>, value: PositionReference)] = []
        var about: [(key: Handle<Actor>, value: Handle<Claim>)] = []
        var evidence: [(key: Handle<Article>, value: EvidenceReference)] = []
        var claimsOnTopic: [(key: Handle<Topic>, value: Handle<Claim>)] = []
        for index in current {
            let claim = claims[index]
            for (number, position) in claim.positions.enumerated() {
                positions.append((position.by.value, PositionReference(claim: Handle(index), position: number)))
            }
            for actor in claim.about { about.append((actor.value, Handle(index))) }
            for (number, item) in claim.evidence.enumerated() {
                guard let article = item.article else { continue }
                evidence.append((article, EvidenceReference(claim: Handle(index), evidence: number)))
            }
            for topic in claim.topics { claimsOnTopic.append((topic.value, Handle(index))) }
        }
        var relationsTo: [(key: Handle<Actor>, value: ActorRelationReference)] = []
        for index in actors.indices where !actors[index].isWithdrawn {
            for (number, relation) in actors[index].relations.enumerated() {
                relationsTo.append(
                    (relation.to.value, ActorRelationReference(actor: Handle(index), relation: number)))
            }
        }
        self.init(
            citations: Postings(count: claims.count, pairs: said.citations),
            statements: Postings(count: actors.count, pairs: said.statements),
            positions: Postings(count: actors.count, pairs: positions),
            claimsAbout: Postings(count: actors.count, pairs: about),
            mentions: Postings(count: actors.count, pairs: said.mentions),
            relationsTo: Postings(count: actors.count, pairs: relationsTo),
            publications: Postings(
                count: actors.count,
                pairs: inTime.flatMap { index in
                    let names = [articles[index].outlet].compactMap { $0 } + articles[index].authors
                    return Set(names.compactMap(\.actor)).sorted().map { (key: $0, value: Handle<Article>(index)) }
                }),
            evidence: Postings(count: articles.count, pairs: evidence),
            dependents: Postings(
                count: articles.count,
                pairs: inTime.compactMap { index in
                    articles[index].origin.map { (key: $0.value, value: Handle<Article>(index)) }
                }),
            articlesOnTopic: Postings(
                count: topicCount,
                pairs: inTime.flatMap { index in articles[index].topics.map { (key: $0.value, value: Handle<Article>(index)) } }),
            claimsOnTopic: Postings(count: topicCount, pairs: claimsOnTopic), rootOrigins: rootOrigins)
    }

    /// The same joins, but for those by the annotations of articles, some of which have others now.
    func rejoining(annotationsOf articles: [Article]) -> BackReferences {
        let said = Annotations(articles, Self.inTime(articles))
        return BackReferences(
            citations: Postings(count: citations.keyCount, pairs: said.citations),
            statements: Postings(count: statements.keyCount, pairs: said.statements), positions: positions, claimsAbout: claimsAbout,
            mentions: Postings(count: mentions.keyCount, pairs: said.mentions), relationsTo: relationsTo, publications: publications,
            evidence: evidence, dependents: dependents, articlesOnTopic: articlesOnTopic, claimsOnTopic: claimsOnTopic,
            rootOrigins: rootOrigins)
    }

    /// The articles that are not withdrawn, the earliest first.
    private static func inTime(_ articles: [Article]) -> [Int] {
        articles.indices.filter { !articles[$0].isWithdrawn }.sorted {
            (articles[$0].published.value, articles[$0].id) < (articles[$1].published.value, articles[$1].id)
        }
    }

    /// What the annotations of all articles say, by whom and of whom.
    private struct Annotations {
        var citations: [(key: Handle<Claim>, value: Citation)] = []
        var statements: [(key: Handle<Actor>, value: Citation)] = []
        var mentions: [(key: Handle<Actor>, value: Mention)] = []

        init(_ articles: [Article], _ order: [Int]) {
            for index in order {
                for (number, annotation) in articles[index].annotations.enumerated() {
                    for anchor in annotation.claims {
                        let citation = Citation(article: Handle(index), annotation: number, anchor: anchor)
                        citations.append((anchor.claim, citation))
                        for speaker in annotation.speakers { statements.append((speaker, citation)) }
                    }
                    if case .actor(let actor, let ordinal) = annotation.subject {
                        mentions.append(
                            (actor, Mention(article: Handle(index), annotation: number, ordinal: ordinal)))
                    }
                }
            }
        }
    }
}
