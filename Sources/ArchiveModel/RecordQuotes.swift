internal import Markup

extension Archive {
    /// Where the quotes of a claim stand, of those that were found: the positions' before the evidence's.
    package func verifiedQuotes(of handle: Handle<Claim>) -> [VerifiedQuotes.Entry] {
        let claim = self[handle]
        let positions = claim.positions.enumerated().compactMap { index, position in
            position.quote == nil
                ? nil
                : verified(.position(PositionReference(claim: handle, position: index)), in: position.article?.value)
        }
        let evidence = claim.evidence.enumerated().compactMap { index, evidence in
            evidence.quote == nil
                ? nil : verified(.evidence(EvidenceReference(claim: handle, evidence: index)), in: evidence.article)
        }
        return positions + evidence
    }

    /// Where the quotes of an actor's relations stand, of those that were found.
    package func verifiedQuotes(of handle: Handle<Actor>) -> [VerifiedQuotes.Entry] {
        self[handle].relations.enumerated().compactMap { index, relation in
            relation.quote == nil
                ? nil
                : verified(.relation(ActorRelationReference(actor: handle, relation: index)), in: relation.article?.value)
        }
    }

    private func verified(_ reference: QuoteReference, in article: Handle<Article>?) -> VerifiedQuotes.Entry? {
        guard let article else { return nil }
        // Who is told what is read learns of the article even where the quote was not found in it.
        _ = self[article]
        return quotes[reference].map { VerifiedQuotes.Entry(reference: reference, place: $0) }
    }
}
