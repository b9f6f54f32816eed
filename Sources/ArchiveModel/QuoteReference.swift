/// One place of a record that quotes an article.
package enum QuoteReference: Sendable, Hashable {
    /// `quote` of a position, which names the article as `in`.
    case position(PositionReference)
    /// `quote` of a piece of evidence, which names the article as `article`.
    case evidence(EvidenceReference)
    /// `quote` of an actor's relation, likewise.
    case relation(ActorRelationReference)
}
