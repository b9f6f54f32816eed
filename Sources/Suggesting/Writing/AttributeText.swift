internal import Markup

/// The attributes of a proposed span, as content files have them.
package enum AttributeText {
    /// With its braces.
    package static func of(_ proposal: Suggestions.Proposal) -> String {
        switch proposal {
        case .mention(let mention): return "{actor=\(mention.actor.id)}"
        case .claim(let claim):
            let statement = claim.statement
            var parts = claim.claimIDs.map { "claim=\($0)" }
            if statement.stance != .asserts { parts.append("stance=\(statement.stance.rawValue)") }
            parts += statement.speakers.map { "by=\($0.id)" }
            if let wording = statement.wording { parts.append("as=\(wording.word)") }
            return "{" + parts.joined(separator: " ") + "}"
        }
    }
}
