package import BinaryCoding
internal import Markup

extension RecordDraft {
    fileprivate func write(to writer: inout ByteWriter) {
        header.opening.write(to: &writer)
        header.unread.write(to: &writer)
        Field.write(self, with: Self.allFields, to: &writer)
        body.write(to: &writer)
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init()
        header.opening = try ByteRange(from: &reader)
        header.unread = try UnreadValues(from: &reader)
        try Field.restore(&self, with: Self.allFields, from: &reader)
        body = try Body(from: &reader)
    }
}

extension Draft: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        switch self {
        case .article(let draft):
            RecordKind.article.write(to: &writer)
            draft.write(to: &writer)
        case .claim(let draft):
            RecordKind.claim.write(to: &writer)
            draft.write(to: &writer)
        case .actor(let draft):
            RecordKind.actor.write(to: &writer)
            draft.write(to: &writer)
        case .topic(let draft):
            RecordKind.topic.write(to: &writer)
            draft.write(to: &writer)
        case .page(let draft):
            RecordKind.page.write(to: &writer)
            draft.write(to: &writer)
        }
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        switch try RecordKind(from: &reader) {
        case .article: self = .article(try ArticleDraft(from: &reader))
        case .claim: self = .claim(try ClaimDraft(from: &reader))
        case .actor: self = .actor(try ActorDraft(from: &reader))
        case .topic: self = .topic(try TopicDraft(from: &reader))
        case .page: self = .page(try PageDraft(from: &reader))
        }
    }
}
