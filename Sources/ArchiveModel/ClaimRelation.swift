package import Markup

/// How a claim stands to another, read from this claim to the other.
package struct ClaimRelation: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case revises, narrows, contradicts, repeats
        // What the other side of the first two is called; never written, only shown.
        case revisedBy = "revised-by"
        case narrowedBy = "narrowed-by"

        /// The kinds that front matter may name.
        package static let written: [Kind] = [.revises, .narrows, .contradicts, .repeats]

        /// The same relation seen from the other claim.
        package var inverse: Kind {
            switch self {
            case .revises: .revisedBy
            case .revisedBy: .revises
            case .narrows: .narrowedBy
            case .narrowedBy: .narrows
            case .contradicts: .contradicts
            case .repeats: .repeats
            }
        }
    }

    package let kind: Kind
    package let claim: Handle<Claim>
    /// Where it is written in this claim's file; nothing where only the other claim's file says so.
    package let range: ByteRange?

    package init(kind: Kind, claim: Handle<Claim>, range: ByteRange?) {
        self.kind = kind
        self.claim = claim
        self.range = range
    }
}
