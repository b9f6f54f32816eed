internal import ArchiveModel
internal import Markup

extension BackReferences {
    /// Joins what points at what; what withdrawn records say is left out.
    convenience init(
        articles: [Article], claims: [Claim], actors: [Actor], topicCount: Int, rootOrigins: [Handle<Article>]
    ) {
        let inTime = articles.indices.filter { !articles[$0].isWithdrawn }.sorted { Self.isEarlier(articles[$0], articles[$1]) }
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

    /// The order of what articles say: by publication, then by id.
    fileprivate static func isEarlier(_ one: Article, _ other: Article) -> Bool {
        (one.published.value, one.id) < (other.published.value, other.id)
    }

    /// What the annotations of articles say, by whom and of whom.
    fileprivate struct Annotations {
        var citations: [(key: Handle<Claim>, value: Citation)] = []
        var statements: [(key: Handle<Actor>, value: Citation)] = []
        var mentions: [(key: Handle<Actor>, value: Mention)] = []

        init(_ articles: [Article], _ order: [Int]) {
            for index in order { add(articles[index], Handle(index)) }
        }

        init(_ handles: [Handle<Article>], of articles: Table<Article>) {
            for handle in handles where !articles[handle].isWithdrawn { add(articles[handle], handle) }
        }

        private mutating func add(_ article: Article, _ handle: Handle<Article>) {
            for (number, annotation) in article.annotations.enumerated() {
                for anchor in annotation.claims {
                    let citation = Citation(article: handle, annotation: number, anchor: anchor)
                    citations.append((anchor.claim, citation))
                    for speaker in annotation.speakers { statements.append((speaker, citation)) }
                }
                if case .actor(let actor, let ordinal) = annotation.subject {
                    mentions.append((actor, Mention(article: handle, annotation: number, ordinal: ordinal)))
                }
            }
        }
    }
}

extension BackReferences {
    /// The same joins, but that some articles have other annotations: only what these join is joined anew.
    func rejoining(annotationsOf changed: [Handle<Article>], from old: Table<Article>, to new: Table<Article>) -> BackReferences {
        let gone = Annotations(changed, of: old)
        let come = Annotations(changed, of: new)
        let isChanged = Set(changed)

        func joined<Key, Value>(
            _ postings: Postings<Key, Value>, _ gone: [(key: Handle<Key>, value: Value)],
            _ come: [(key: Handle<Key>, value: Value)], _ article: (Value) -> Handle<Article>
        ) -> Postings<Key, Value> {
            let news = Dictionary(grouping: come, by: \.key).mapValues { $0.map(\.value) }
            var lists: [Handle<Key>: [Value]] = [:]
            for key in Set(gone.map(\.key) + come.map(\.key)) {
                var list = postings[key].filter { !isChanged.contains(article($0)) }
                // All that one article says stands together.
                for value in news[key] ?? [] {
                    let place = list.firstIndex { Self.isEarlier(new[article(value)], new[article($0)]) }
                    list.insert(value, at: place ?? list.endIndex)
                }
                lists[key] = list
            }
            return postings.replacing(lists)
        }

        return BackReferences(
            citations: joined(citations, gone.citations, come.citations, \.article),
            statements: joined(statements, gone.statements, come.statements, \.article), positions: positions,
            claimsAbout: claimsAbout, mentions: joined(mentions, gone.mentions, come.mentions, \.article),
            relationsTo: relationsTo, publications: publications, evidence: evidence, dependents: dependents,
            articlesOnTopic: articlesOnTopic, claimsOnTopic: claimsOnTopic, rootOrigins: rootOrigins)
    }
}
