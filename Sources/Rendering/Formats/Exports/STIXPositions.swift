import ArchiveModel
import Hypertext
import Markup

/// Positions as relationships (STIX 2.1, 5.1), and what dissents as opinions (4.14) too.
struct STIXPositions {
    let parts: STIXParts

    /// Of one claim, in the order of its file; none of a withdrawn one.
    func objects(_ handle: Handle<Claim>) -> [JSONValue] {
        let claim = parts.archive[handle]
        guard !claim.isWithdrawn else { return [] }
        return claim.positions.indices.flatMap { index -> [JSONValue] in
            let position = claim.positions[index]
            let name = claim.id + "/" + String(index + 1)
            let time = STIXTime.text(position.on?.value ?? STIXTime.created(claim.header, since: nil, parts.archive.settings))
            var relationship = parts.head("relationship", id: parts.ids.id("relationship", name), created: time, modified: time)
            relationship.append(.init("created_by_ref", .text(parts.publisherID)))
            relationship.append(.init("relationship_type", .text(position.stance.rawValue)))
            relationship.append(.init("source_ref", .text(parts.id(of: position.by.value))))
            relationship.append(.init("target_ref", .text(parts.id(of: handle))))
            relationship.append(.init("description", .text(description(of: position))))
            relationship += confidence(of: position)
            guard let dissent = Self.dissent(position.stance) else { return [.object(relationship)] }
            var opinion = parts.head("opinion", id: parts.ids.id("opinion", name), created: time, modified: time)
            opinion.append(.init("created_by_ref", .text(parts.publisherID)))
            opinion.append(.init("opinion", .text(dissent)))
            opinion.append(.init("explanation", .text(description(of: position))))
            opinion.append(.init("authors", .array([.text(parts.archive[position.by.value].displayTitle)])))
            opinion.append(.init("object_refs", .array([.text(parts.id(of: handle))])))
            opinion += confidence(of: position)
            return [.object(relationship), .object(opinion)]
        }
    }

    /// What is no denial is not made one: who questions a claim or takes it back has said no more than that.
    private static func dissent(_ stance: Position.Stance) -> String? {
        switch stance {
        case .denies: "disagree"
        case .questions, .retracts: "neutral"
        case .asserts: nil
        }
    }

    private func description(of position: Position) -> String {
        let site = parts.site
        var words = [parts.archive[position.by.value].displayTitle + ": " + site.words.verb(position.stance) + "."]
        var certainties: [String] = []
        if let wording = position.wording { certainties.append(site.words.certainty(of: wording)) }
        if let confidence = position.confidence {
            certainties.append(site.words.confidence(confidence) + " (STIX 2.1, Appendix A, None / Low / Med / High)")
        }
        if !certainties.isEmpty {
            words.append(site.words.phrase(.certainty).filled(("certainty", certainties.joined(separator: ", "))) + ".")
        }
        if let on = position.on { words.append(site.words.date(on.value) + ".") }
        if let quote = position.quote { words.append("“" + quote.value + "”") }
        if let note = position.note { words.append(note.value) }
        return words.joined(separator: " ")
    }

    private func confidence(of position: Position) -> [JSONValue.Member] {
        switch position.confidence {
        case .low: [.init("confidence", .integer(15))]
        case .moderate: [.init("confidence", .integer(50))]
        case .high: [.init("confidence", .integer(85))]
        case nil: []
        }
    }
}
