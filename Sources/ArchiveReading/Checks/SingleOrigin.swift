package import ArchiveModel
package import Diagnostics
internal import Markup

/// A verdict with several pieces of evidence has them from more than one origin.
package enum SingleOrigin: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard let verdict = claim.verdict, !claim.isWithdrawn else { return nil }
            let deciding = claim.evidence.filter { $0.stance != .context }
            guard deciding.count > 1, Set(deciding.map { EvidenceOrigin($0, in: archive) }).count == 1 else {
                return nil
            }
            return Diagnostic(
                kind, at: claim.place(verdict.range),
                "the \(deciding.count) pieces of evidence for “\(verdict.value.label)” come down to one origin",
                help: "Look for evidence that does not rest on the same source, or say in `accepts` why one is enough.")
        }
    }

    package static let kind = DiagnosticKind(
        "single-origin", .hint, "all evidence of a verdict is of one origin",
        explanation: """
            Three reports of one agency dispatch are one source. Articles of one chain of `origin` count as one; so do pieces of one
            address. A verdict that names a single piece of evidence hides nothing, and context does not decide.
            """,
        wrong: example(verdict: "‸false", origin: "origin: harbour-report\n"),
        right: example(verdict: "false", origin: ""))

    private static func example(verdict: String, origin: String) -> Example {
        .ratedClaim(
            verdict: verdict,
            keys: """
                evidence:
                  - {article: harbour-report, stance: undermines}
                  - {article: second-report, stance: undermines}
                """,
            files: """
                -- Content/articles/second-report.md --
                ---
                title: A second report
                published: 2024-03-03
                \(origin)---
                """)
    }
}
