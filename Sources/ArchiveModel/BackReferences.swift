/// Everything that points at a record, joined once for the whole archive.
///
/// Withdrawn records point at nothing here: what they said has left the lists. Articles stand in order of publication,
/// then of id; what lies in one record stands in the order of its file.
package final class BackReferences: Sendable {
    /// The annotations that carry each claim.
    package let citations: Postings<Claim, Citation>
    /// The annotations that each actor is the speaker of.
    package let statements: Postings<Actor, Citation>
    /// The positions that each actor takes.
    package let positions: Postings<Actor, PositionReference>
    /// The claims that are about each actor.
    package let claimsAbout: Postings<Actor, Handle<Claim>>
    /// The annotations that mention each actor.
    package let mentions: Postings<Actor, Mention>
    /// The relations of other actors that lead to each actor.
    package let relationsTo: Postings<Actor, ActorRelationReference>
    /// The articles whose outlet or author each actor is.
    package let publications: Postings<Actor, Handle<Article>>
    /// The evidence for which each article is the source.
    package let evidence: Postings<Article, EvidenceReference>
    /// The articles that name each article as their origin.
    package let dependents: Postings<Article, Handle<Article>>
    package let articlesOnTopic: Postings<Topic, Handle<Article>>
    /// In order of id.
    package let claimsOnTopic: Postings<Topic, Handle<Claim>>
    /// Of each article, the one at the end of its chain of origins; the article itself where it names none.
    package let rootOrigins: [Handle<Article>]

    package init(
        citations: Postings<Claim, Citation>, statements: Postings<Actor, Citation>,
        positions: Postings<Actor, PositionReference>, claimsAbout: Postings<Actor, Handle<Claim>>,
        mentions: Postings<Actor, Mention>, relationsTo: Postings<Actor, ActorRelationReference>,
        publications: Postings<Actor, Handle<Article>>, evidence: Postings<Article, EvidenceReference>,
        dependents: Postings<Article, Handle<Article>>, articlesOnTopic: Postings<Topic, Handle<Article>>,
        claimsOnTopic: Postings<Topic, Handle<Claim>>, rootOrigins: [Handle<Article>]
    ) {
        self.citations = citations
        self.statements = statements
        self.positions = positions
        self.claimsAbout = claimsAbout
        self.mentions = mentions
        self.relationsTo = relationsTo
        self.publications = publications
        self.evidence = evidence
        self.dependents = dependents
        self.articlesOnTopic = articlesOnTopic
        self.claimsOnTopic = claimsOnTopic
        self.rootOrigins = rootOrigins
    }

    /// The same joins, with each look at them told to a log; `rootOrigins` says which article it is, and not what is in it.
    func noting(in log: ReadLog) -> BackReferences {
        BackReferences(
            citations: citations.noting(in: log), statements: statements.noting(in: log), positions: positions.noting(in: log),
            claimsAbout: claimsAbout.noting(in: log), mentions: mentions.noting(in: log),
            relationsTo: relationsTo.noting(in: log), publications: publications.noting(in: log),
            evidence: evidence.noting(in: log), dependents: dependents.noting(in: log),
            articlesOnTopic: articlesOnTopic.noting(in: log), claimsOnTopic: claimsOnTopic.noting(in: log),
            rootOrigins: rootOrigins)
    }
}

/// One annotation of an article that carries a claim.
package struct Citation: Sendable, Hashable {
    package let article: Handle<Article>
    /// Into the article's annotations.
    package let annotation: Int32
    package let anchor: ClaimAnchor

    package init(article: Handle<Article>, annotation: Int, anchor: ClaimAnchor) {
        self.article = article
        self.annotation = Int32(annotation)
        self.anchor = anchor
    }
}

/// One annotation of an article that mentions an actor.
package struct Mention: Sendable, Hashable {
    package let article: Handle<Article>
    /// Into the article's annotations.
    package let annotation: Int32
    /// From 1: `#actor-<id>` for the first, then `#actor-<id>--2`.
    package let ordinal: Int32

    package init(article: Handle<Article>, annotation: Int, ordinal: Int) {
        self.article = article
        self.annotation = Int32(annotation)
        self.ordinal = Int32(ordinal)
    }
}

/// One of a claim's positions.
package struct PositionReference: Sendable, Hashable {
    package let claim: Handle<Claim>
    package let position: Int32

    package init(claim: Handle<Claim>, position: Int) {
        self.claim = claim
        self.position = Int32(position)
    }
}

/// One of a claim's pieces of evidence.
package struct EvidenceReference: Sendable, Hashable {
    package let claim: Handle<Claim>
    package let evidence: Int32

    package init(claim: Handle<Claim>, evidence: Int) {
        self.claim = claim
        self.evidence = Int32(evidence)
    }
}

/// One of an actor's relations.
package struct ActorRelationReference: Sendable, Hashable {
    package let actor: Handle<Actor>
    package let relation: Int32

    package init(actor: Handle<Actor>, relation: Int) {
        self.actor = actor
        self.relation = Int32(relation)
    }
}
