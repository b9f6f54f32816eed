internal import ArchiveModel
internal import Hypertext
package import Markup

/// A claim's file, as it is written.
package struct ClaimDraft: RecordDraft {
    package static var kind: RecordKind { .claim }

    package var header = HeaderDraft()
    package var body = Body()
    package var claim: Located<String>?
    package var verdict: Located<String>?
    var summary: Located<String>?
    var reviewed: Located<PartialDate>?
    var reviewers: [String]?
    var made: Located<PartialDate>?
    var about: [Located<String>]?
    var positions: [PositionDraft]?
    var evidence: [EvidenceDraft]?
    var relations: ClaimRelationsDraft?
    var topics: [Located<String>]?
    var media: [MediumDraft]?

    package init() {}

    package mutating func removeWords() {
        claim = nil
        (summary, reviewers) = (nil, nil)
        for index in positions?.indices ?? 0..<0 {
            positions?[index].confidence = nil
            positions?[index].wording = nil
            positions?[index].note = nil
        }
        for index in evidence?.indices ?? 0..<0 {
            evidence?[index].translation = nil
            evidence?[index].page = nil
            evidence?[index].note = nil
        }
    }

    package mutating func removePlaces() { (verdict, reviewed, made) = (nil, nil, nil) }

    package static let allFields: [Field<ClaimDraft>] = ownFields + HeaderDraft.fields()
    package static let ownFields: [Field<ClaimDraft>] = [
        .required("claim", .text, \.claim, "The proposition, one sentence, with no verdict word in it."),
        .optional("verdict", .identifier, \.verdict, "A rating of the site's scale."),
        .optional("summary", .text, \.summary, "Why, in one or two sentences; required with `verdict`."),
        .optional("reviewed", .day, \.reviewed, "When it was last reviewed; required with `verdict`."),
        .optional("reviewers", .list(of: .text), \.reviewers, "Who reviewed it."),
        .optional("made", .date, \.made, "When it was first made, as far as known."),
        .optional("about", .list(of: .reference(.actor)), \.about, "The actors that it is about."),
        .optional("positions", .list(of: .mapping), \.positions, "Who holds what of it."),
        .optional("evidence", .list(of: .mapping), \.evidence, "What bears on it."),
        .optional("relations", .mapping, \.relations, "How it stands to other claims."),
        .optional("topics", .list(of: .reference(.topic)), \.topics, "What it belongs to; a topic needs no file."),
        .optional("media", .list(of: .mapping), \.media, "Pictures, recordings and documents that belong to it."),
    ]
}

/// An entry of `positions`, as it is written.
package struct PositionDraft: FieldMapping {
    package var range = 0..<0
    var by: Located<String>?
    var stance: Position.Stance?
    var on: Located<PartialDate>?
    var confidence: Position.Confidence?
    var wording: Wording?
    var article: Located<String>?
    var url: Located<Address>?
    var quote: Located<String>?
    var note: Located<String>?

    package init() {}

    package static let fields: [Field<PositionDraft>] = [
        .required("by", .reference(.actor), \.by, "Who holds it."),
        .optional("stance", .choice, \.stance, "What the actor does with the claim; `asserts` by default."),
        .optional("on", .date, \.on, "When."),
        .optional("confidence", .choice, \.confidence, "How good the actor says the basis is."),
        .optional("likelihood", .wording, \.wording, "How probable the actor says it is, or `fact`."),
        .optional("in", .reference(.article), \.article, "The article that reports it."),
        .optional("url", .address, \.url, "Where it stands on the web."),
        .optional("quote", .text, \.quote, "The actor's words; they must stand in the article that `in` names."),
        .optional("note", .text, \.note, "An editor's remark."),
    ]
}

extension ValueReader where Value == Wording {
    static let wording = ValueReader.scalar(.choice(Wording.words)) { Wording(word: $0) }
}

/// An entry of `evidence`, as it is written.
package struct EvidenceDraft: FieldMapping {
    package var range = 0..<0
    var article: Located<String>?
    var url: Located<Address>?
    var title: Located<String>?
    var stance: Evidence.Stance?
    var quote: Located<String>?
    var translation: Located<String>?
    var page: String?
    var publisher: String?
    var published: Located<PartialDate>?
    var archived: Located<Address>?
    var accessed: Located<PartialDate>?
    var note: Located<String>?

    package init() {}

    package static let fields: [Field<EvidenceDraft>] = [
        .optional("article", .reference(.article), \.article, "An article of the archive."),
        .optional("url", .address, \.url, "Or an address, with a `title`."),
        .optional("title", .text, \.title, "What stands at the address."),
        .required("stance", .choice, \.stance, "What it does to the claim."),
        .optional("quote", .text, \.quote, "Its words; they must stand in the article that `article` names."),
        .optional("translation", .text, \.translation, "A translation of the quote."),
        .optional("page", .text, \.page, "The page or section."),
        .optional("publisher", .text, \.publisher, "Who published it."),
        .optional("published", .date, \.published, "When it was published."),
        .optional("archived", .address, \.archived, "The address of an archived copy."),
        .optional("accessed", .day, \.accessed, "When the address was read."),
        .optional("note", .text, \.note, "An editor's remark."),
    ]
}

/// `relations` of a claim, as it is written.
package struct ClaimRelationsDraft: FieldMapping {
    package var range = 0..<0
    var revises: [Located<String>]?
    var narrows: [Located<String>]?
    var contradicts: [Located<String>]?
    var repeats: [Located<String>]?

    package init() {}

    package static let fields: [Field<ClaimRelationsDraft>] = [
        .optional("revises", .list(of: .reference(.claim)), \.revises, "Older claims that this one takes the place of."),
        .optional("narrows", .list(of: .reference(.claim)), \.narrows, "Wider claims that this one is a part of."),
        .optional("contradicts", .list(of: .reference(.claim)), \.contradicts, "Claims that cannot hold beside this one."),
        .optional("repeats", .list(of: .reference(.claim)), \.repeats, "Claims that say the same."),
    ]

    /// Every relation with its kind, in the order of the keys.
    var all: [(kind: ClaimRelation.Kind, id: Located<String>)] {
        let lists: [(ClaimRelation.Kind, [Located<String>]?)] = [
            (.revises, revises), (.narrows, narrows), (.contradicts, contradicts), (.repeats, repeats),
        ]
        return lists.flatMap { kind, ids in (ids ?? []).map { (kind, $0) } }
    }
}
