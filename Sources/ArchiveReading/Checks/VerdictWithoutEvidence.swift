package import ArchiveModel
package import Diagnostics
internal import Markup

/// A verdict rests on evidence that supports or undermines the claim.
package enum VerdictWithoutEvidence: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard let verdict = claim.verdict, !claim.isWithdrawn,
                !claim.evidence.contains(where: { $0.stance != .context })
            else { return nil }
            return Diagnostic(
                kind, at: claim.place(verdict.range),
                "the verdict “\(verdict.value.label)” has no evidence that supports or undermines the claim",
                help: "Add an entry to `evidence`, or take the verdict out until there is one.")
        }
    }

    package static let kind = DiagnosticKind(
        "verdict-without-evidence", .warning, "a verdict has no supporting or undermining evidence",
        explanation: """
            A reader has to be able to follow how a verdict was reached. Evidence with the stance `context` explains, but does
            not decide.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: ‸false
            summary: The log says that it was on time.
            reviewed: 2024-03-04
            history:
              - {on: 2024-03-04, kind: published, to: false}
            evidence:
              - {article: harbour-report, stance: context}
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: false
            summary: The log says that it was on time.
            reviewed: 2024-03-04
            history:
              - {on: 2024-03-04, kind: published, to: false}
            evidence:
              - {article: harbour-report, stance: undermines}
            ---
            """)
}
