package import ArchiveModel
package import Diagnostics
internal import Markup

/// A name belongs to one actor.
package enum SharedName: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var owners: [String: Actor] = [:]
        var found: [Diagnostic] = []
        for actor in archive.actors where !actor.isWithdrawn {
            for name in [actor.name] + actor.alsoKnownAs {
                let key = NormalizedText.nfc(name.value.lowercased())
                guard let other = owners[key] else {
                    owners[key] = actor
                    continue
                }
                guard other.id != actor.id, !isTranslation(actor, of: other, in: archive) else { continue }
                found.append(
                    Diagnostic(
                        kind, at: actor.place(name.range), "the actor “\(other.id)” is called “\(name.value)” too",
                        help: "Make one actor of the two, or tell them apart: add what only one of them is called.",
                        notes: [.init("it is this actor", at: other.place(other.name.range))]))
            }
        }
        return found
    }

    private static func isTranslation(_ actor: Actor, of other: Actor, in archive: Archive) -> Bool {
        actor.header.translations.contains {
            if case .actor(let handle) = $0.record { archive[handle].id == other.id } else { false }
        }
    }

    package static let kind = DiagnosticKind(
        "shared-name", .warning, "two actors share a name",
        explanation: """
            Readers cannot tell two actors with one name apart, and an article's outlet or author of that name leads to neither.
            `name` and `also_known_as` count, in any case; two records that are translations of each other may share a name.
            """,
        wrong: """
            -- Content/actors/the-mayor.md --
            ---
            name: The mayor
            kind: person
            also_known_as: [‸Ada Quill]
            ---
            """,
        right: """
            -- Content/actors/the-mayor.md --
            ---
            name: The mayor
            kind: person
            also_known_as: [A. Quill, The Mayor]
            ---
            """)
}
