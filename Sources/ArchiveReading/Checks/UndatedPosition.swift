package import ArchiveModel
package import Diagnostics
internal import Markup

/// A position has a date.
package enum UndatedPosition: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.flatMap { claim -> [Diagnostic] in
            guard !claim.isWithdrawn else { return [] }
            return claim.positions.compactMap { position in
                guard position.on == nil else { return nil }
                return Diagnostic(
                    kind, at: claim.place(position.range),
                    "the position of \(archive[position.by.value].name.value) has no date",
                    help: "Add `on`, as precisely as it is known: a day, a month or a year.")
            }
        }
    }

    package static let kind = DiagnosticKind(
        "undated-position", .hint, "a position has no date",
        explanation: """
            People change their minds. Which of an actor's positions is the newest, and whether a review is older than it, can be
            told only with a date (`on`); a month or a year is enough.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            positions:
              - ‸by: ada-quill
                stance: denies
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            positions:
              - by: ada-quill
                stance: denies
                on: 2024
            ---
            """)
}
