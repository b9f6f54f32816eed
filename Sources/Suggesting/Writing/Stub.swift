internal import ArchiveModel
package import Markup

/// A record that a proposal names and the archive does not have: a draft for the editor.
package struct Stub: Sendable, Hashable {
    package let kind: RecordKind
    package let id: String
    /// The whole file.
    package let text: String

    /// Relative to `Content`.
    package var path: String { "\(kind.folder)/\(id).md" }

    /// The stubs that proposals need, actors first, each kind sorted by id.
    ///
    /// - Parameters:
    ///   - article: the article's id.
    ///   - language: the article's, where it is not the site's.
    package static func all(for proposals: [Suggestions.Proposal], article: String, language: String?) -> [Stub] {
        var actors: [String: Stub] = [:]
        var claims: [String: Stub] = [:]
        var mentioned: [Suggestions.Proposal] = []
        for proposal in proposals {
            switch proposal {
            case .mention(let mention):
                mentioned.append(proposal)
                if !mention.actor.isKnown { actors[mention.actor.id] = actor(mention.actor, language) }
            case .claim(let claim):
                for speaker in claim.statement.speakers where !speaker.isKnown { actors[speaker.id] = actor(speaker, language) }
                if !claim.isKnown, let id = claim.claimIDs.first {
                    claims[id] = self.claim(claim, id: id, article: article, language)
                }
            }
        }
        return (Array(actors.values) + Array(claims.values)).sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    }

    private static func actor(_ speaker: Speaker, _ language: String?) -> Stub {
        var lines = ["---", "draft: true", "name: " + quoted(speaker.name), "kind: \(speaker.nature.rawValue)"]
        if !speaker.description.isEmpty { lines.append("description: " + quoted(speaker.description)) }
        if let language { lines.append("language: " + quoted(language)) }
        return Stub(kind: .actor, id: speaker.id, text: lines.joined(separator: "\n") + "\n---\n")
    }

    private static func claim(_ claim: ClaimProposal, id: String, article: String, _ language: String?) -> Stub {
        let statement = claim.statement
        var lines = ["---", "draft: true", "claim: " + quoted(statement.proposition)]
        if let language { lines.append("language: " + quoted(language)) }
        if !statement.speakers.isEmpty {
            lines.append("positions:")
            for speaker in statement.speakers {
                lines.append("  - by: \(speaker.id)")
                if statement.stance == .denies || statement.stance == .questions {
                    lines.append("    stance: \(statement.stance.rawValue)")
                }
                if let confidence = statement.confidence { lines.append("    confidence: \(confidence)") }
                if let wording = statement.wording { lines.append("    likelihood: \(wording.word)") }
                lines.append("    in: \(article)")
            }
        }
        return Stub(kind: .claim, id: id, text: lines.joined(separator: "\n") + "\n---\n")
    }

    /// A YAML double-quoted scalar (YAML 1.2, 7.3.1).
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case let other where other.value < 0x20 || other.value == 0x7F || (0x80..<0xA0).contains(other.value): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
