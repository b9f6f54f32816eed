package import ArchiveModel
package import Diagnostics
internal import Markup

/// A verdict with several pieces of evidence has them from more than one origin.
package enum SingleOrigin: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard let verdict = claim.verdict, claim.evidence.count > 1, !claim.isWithdrawn else { return nil }
            let deciding = claim.evidence.indices.filter { claim.evidence[$0].stance != .context }
            guard let first = deciding.first.map({ EvidenceOrigin(claim.evidence[$0], in: archive) }),
                deciding.count > 1,
                deciding.allSatisfy({ EvidenceOrigin(claim.evidence[$0], in: archive) == first })
            else { return nil }
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
            address, and an article and what stands at its `url`. A verdict that names a single piece of evidence hides nothing, and context does not decide.
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
