/// What an annotation of an article stands for, its names resolved; what surrounds it is in the body's annotation.
package struct LinkedAnnotation: Sendable {
    package enum Subject: Sendable {
        /// One or more claims, each once, in the order of the attributes.
        case claims([ClaimAnchor])
        case actor(Handle<Actor>, anchor: Int)
        /// It names drafts alone, so it is published as plain text.
        case plainText
    }

    package let subject: Subject
    /// Who says it, as the article reports; empty for the article's own voice.
    package let speakers: [Handle<Actor>]
    /// From 1, in order of the opening brackets; 0 for plain text and for what is not published.
    package let number: Int

    package init(subject: Subject, speakers: [Handle<Actor>], number: Int) {
        self.subject = subject
        self.speakers = speakers
        self.number = number
    }

    /// The claims it carries; none for a mention of an actor.
    package var claims: [ClaimAnchor] {
        if case .claims(let anchors) = subject { anchors } else { [] }
    }
}

/// A claim that an annotation carries, and the how-manieth of that claim in its article it is.
package struct ClaimAnchor: Sendable, Hashable {
    package let claim: Handle<Claim>
    /// From 1: `#claim-<id>` for the first, then `#claim-<id>--2`.
    package let ordinal: Int

    package init(claim: Handle<Claim>, ordinal: Int) {
        self.claim = claim
        self.ordinal = ordinal
    }
}
