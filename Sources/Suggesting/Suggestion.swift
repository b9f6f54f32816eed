internal import Markup

/// What is proposed for an article: spans, and the records that they name and the archive does not have.
package struct Suggestions: Sendable {
    /// A proposed annotation.
    package enum Proposal: Sendable, Hashable {
        case claim(ClaimProposal)
        case mention(MentionProposal)

        package var block: Int {
            switch self {
            case .claim(let claim): claim.statement.block
            case .mention(let mention): mention.block
            }
        }

        /// Bytes of the block's text.
        package var range: Range<Int> {
            switch self {
            case .claim(let claim): claim.statement.range
            case .mention(let mention): mention.range
            }
        }
    }

    /// In the order of the article, outer spans before inner ones.
    package var proposals: [Proposal]
    /// What could not be proposed, and why, for the editor.
    package var notes: [String]
}

/// Words that may be annotated as a claim.
package struct ClaimProposal: Sendable, Hashable {
    package let statement: Statement
    /// The claims that the span names: of the archive, or one stub.
    package let claimIDs: [String]
    /// Whether the archive has them.
    package let isKnown: Bool
    /// The claims that it may be, the nearest first.
    package let candidates: [ClaimMatch]
}

/// Words that may be annotated as the mention of an actor.
package struct MentionProposal: Sendable, Hashable {
    package let block: Int
    /// Bytes of the block's text.
    package let range: Range<Int>
    package let actor: Speaker
    /// The rule that found it.
    package let rule: String
}
