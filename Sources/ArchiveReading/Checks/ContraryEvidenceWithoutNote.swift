package import ArchiveModel
package import Diagnostics
internal import Markup

/// Where somebody denies a claim, a verdict that does not follow them says what becomes of the contrary evidence.
package enum ContraryEvidenceWithoutNote: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard let verdict = claim.verdict, verdict.value.tone != .false, !claim.isWithdrawn,
                let denial = claim.positions.first(where: { $0.stance == .denies }),
                !claim.positions.contains(where: { $0.stance == .denies && $0.note != nil }),
                !claim.evidence.contains(where: { $0.stance == .undermines && $0.note != nil })
            else { return nil }
            return Diagnostic(
                kind, at: claim.place(verdict.range),
                "\(archive[denial.by.value].name.value) denies the claim, but no note says why the verdict is "
                    + "“\(verdict.value.label)” all the same",
                help: "Give the position, or a piece of evidence with the stance `undermines`, a `note`.",
                notes: [.init("the position that denies it stands here", at: claim.place(denial.range))])
        }
    }

    package static let kind = DiagnosticKind(
        "contrary-evidence-without-note", .warning,
        "a verdict has no note on contrary evidence, though a position denies the claim",
        explanation: """
            A verdict that goes against somebody's denial owes the reader a word on it: a `note` at the position that denies the
            claim, or at evidence that undermines it. A verdict that a claim is false follows the denial, and needs none.
            """,
        wrong: .ratedClaim(
            verdict: "‸true",
            keys: """
                positions:
                  - {by: ada-quill, on: 2024-03-02, stance: denies, in: harbour-report}
                evidence:
                  - {article: harbour-report, stance: supports, note: It gives the times.}
                """),
        right: .ratedClaim(
            verdict: "true",
            keys: """
                positions:
                  - {by: ada-quill, on: 2024-03-02, stance: denies, in: harbour-report}
                evidence:
                  - {article: harbour-report, stance: supports}
                  - {article: harbour-report, stance: undermines, note: She speaks of the other ferry.}
                """))
}
