internal import ArchiveModel
internal import Markup

extension RecordLinker {
    mutating func article(_ entry: Directory.Entry<ArticleDraft>, at index: Int) -> Article {
        let draft = entry.draft ?? ArticleDraft()
        return Article(
            header: header(entry, reference: .article(Handle(index))),
            title: draft.title ?? Located("", 0..<0),
            published: draft.published ?? Located(PartialDate(year: 1, month: 1, day: 1), 0..<0),
            genre: draft.genre ?? .news, text: draft.text ?? .full, display: draft.display ?? .full,
            outlet: draft.outlet.map { actorNames.name($0) },
            authors: (draft.authors ?? []).map { actorNames.name($0) }, url: draft.url, archived: draft.archived,
            accessed: draft.accessed, updated: draft.updated,
            topics: context.resolve(Topic.self, draft.topics).sorted { $0.value < $1.value }, summary: draft.summary,
            origin: context.resolve(Article.self, draft.origin), media: media(draft.media), body: draft.body,
            linkTargets: linkTargets(of: draft.body), annotations: annotations(of: draft.body))
    }

    /// What each annotation stands for, with the number of its note and of its anchors.
    private mutating func annotations(of body: Body) -> [LinkedAnnotation] {
        var ordinals: [RecordReference: Int] = [:]
        var number = 0
        for name in body.namesLeftOut {
            if case .draft = context.names.entry(name.kind, name.id.value) { continue }
            _ = context.resolve(name.kind, name.id)
        }
        return body.annotations.map { annotation in
            let isPublished = body.blocks[Int(annotation.block)].isPublished
            func ordinal(_ record: RecordReference) -> Int {
                ordinals[record, default: 0] += 1
                return ordinals[record, default: 1]
            }
            var subject = LinkedAnnotation.Subject.plainText
            switch annotation.subject {
            case .claims(let references):
                let claims = references.compactMap { published(Claim.self, $0, what: "claim") }
                if !claims.isEmpty, isPublished {
                    subject = .claims(
                        claims.map { ClaimAnchor(claim: $0.value, ordinal: ordinal(.claim($0.value))) })
                }
            case .actor(let reference):
                if let actor = published(Actor.self, reference, what: "actor"), isPublished {
                    subject = .actor(actor.value, anchor: ordinal(.actor(actor.value)))
                }
            }
            let speakers = annotation.by.compactMap { published(Actor.self, $0, what: "speaker")?.value }
            if case .plainText = subject { return LinkedAnnotation(subject: .plainText, speakers: [], number: 0) }
            number += 1
            return LinkedAnnotation(subject: subject, speakers: speakers, number: number)
        }
    }

    /// The record that an annotation names; a draft drops out with a hint.
    private mutating func published<Record: ArchiveRecord>(
        _ type: Record.Type, _ reference: Located<String>, what: String
    ) -> Located<Handle<Record>>? {
        guard case .draft = context.names.entry(Record.kind, reference.value) else {
            return context.resolve(Record.self, reference)
        }
        context.report(
            .annotationNamesDraft, at: reference.range,
            "the \(what) “\(reference.value)” is a draft, so the site shows these words without it",
            help: "It appears as soon as `draft: true` is taken out of the record.")
        return nil
    }
}
