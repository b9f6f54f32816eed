internal import ArchiveModel
internal import Markup

extension RecordLinker {
    mutating func actor(_ entry: Directory.Entry<ActorDraft>, at index: Int) -> Actor {
        let draft = entry.draft ?? ActorDraft()
        return Actor(
            header: header(entry, reference: .actor(Handle(index))), name: draft.name ?? Located("", 0..<0),
            nature: draft.nature ?? .person, description: draft.description, alsoKnownAs: draft.alsoKnownAs ?? [],
            sameAs: draft.sameAs ?? [], relations: (draft.relations ?? []).compactMap { relation($0, of: entry.id) },
            body: draft.body, linkTargets: linkTargets(of: draft.body))
    }

    private mutating func relation(_ draft: ActorRelationDraft, of id: String) -> ActorRelation? {
        let article = context.resolve(Article.self, draft.article)
        if let to = draft.to, to.value == id {
            context.report(
                .relationToItself, at: to.range, "an actor cannot stand in a relation to itself",
                help: "Name another actor, or take the entry out.")
            return nil
        }
        let to = context.resolve(Actor.self, draft.to)
        guard let label = draft.label, let to else { return nil }
        return ActorRelation(
            range: ByteRange(draft.range), label: label, to: to, since: draft.since, until: draft.until,
            article: article, quote: draft.quote)
    }

    mutating func topic(_ entry: Directory.Entry<TopicDraft>, at index: Int) -> Topic {
        let draft = entry.draft ?? TopicDraft()
        return Topic(
            header: header(entry, reference: .topic(Handle(index))), title: draft.title ?? entry.id,
            summary: draft.summary, body: draft.body, linkTargets: linkTargets(of: draft.body),
            hasFile: entry.draft != nil)
    }

    mutating func page(_ entry: Directory.Entry<PageDraft>, at index: Int) -> Page {
        let draft = entry.draft ?? PageDraft()
        return Page(
            header: header(entry, reference: .page(Handle(index))), title: draft.title ?? "", menu: draft.menu,
            body: draft.body, linkTargets: linkTargets(of: draft.body))
    }
}
