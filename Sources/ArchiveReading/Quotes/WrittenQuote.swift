internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// A quote that names an article of the archive, and has to stand there.
struct WrittenQuote: Sendable {
    let reference: QuoteReference
    /// The file in which it is written.
    let file: String
    let quote: Located<String>
    let article: Handle<Article>

    var place: Place { Place(file, quote.range.range) }

    /// All of an archive: claims in their order, the positions of each before its evidence, then actors.
    static func all(claims: [Claim], actors: [Actor]) -> [WrittenQuote] {
        var quotes: [WrittenQuote] = []
        for (index, claim) in claims.enumerated() {
            for (number, position) in claim.positions.enumerated() {
                guard let quote = position.quote, let article = position.article else { continue }
                let reference = PositionReference(claim: Handle(index), position: number)
                quotes.append(
                    WrittenQuote(
                        reference: .position(reference), file: claim.header.file, quote: quote, article: article.value))
            }
            for (number, evidence) in claim.evidence.enumerated() {
                guard let quote = evidence.quote, let article = evidence.article else { continue }
                let reference = EvidenceReference(claim: Handle(index), evidence: number)
                quotes.append(
                    WrittenQuote(
                        reference: .evidence(reference), file: claim.header.file, quote: quote, article: article))
            }
        }
        for (index, actor) in actors.enumerated() {
            for (number, relation) in actor.relations.enumerated() {
                guard let quote = relation.quote, let article = relation.article else { continue }
                let reference = ActorRelationReference(actor: Handle(index), relation: number)
                quotes.append(
                    WrittenQuote(
                        reference: .relation(reference), file: actor.header.file, quote: quote, article: article.value))
            }
        }
        return quotes
    }
}
