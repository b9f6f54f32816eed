package import ArchiveModel
package import Diagnostics
internal import Markup

/// No verdict rests on an article that was withdrawn.
package enum WithdrawnEvidence: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.flatMap { claim -> [Diagnostic] in
            guard let verdict = claim.verdict, !claim.isWithdrawn else { return [] }
            return claim.evidence.compactMap { evidence in
                guard evidence.stance != .context, case .article(let source) = evidence.source else { return nil }
                let article = archive[source.value]
                guard let withdrawal = article.header.withdrawn else { return nil }
                return Diagnostic(
                    kind, at: claim.place(source.range),
                    "“\(article.id)” was withdrawn, but still \(evidence.stance.rawValue) a claim with the verdict "
                        + "“\(verdict.value.label)”",
                    help: "Review the verdict without it; what was withdrawn may stay as `context`.",
                    notes: [.init("it was withdrawn here", at: article.place(withdrawal.on.range))])
            }
        }
    }

    package static let kind = DiagnosticKind(
        "withdrawn-evidence", .error, "a withdrawn article is evidence for a verdict",
        explanation: """
            What was withdrawn no longer holds, so no verdict can lean on it. The claim is reviewed without it; that there was
            such an article, and that it was withdrawn, can be told by evidence with the stance `context`.
            """,
        wrong: .ratedClaim(
            keys: """
                evidence:
                  - {article: ‸harbour-log, stance: undermines}
                  - {article: harbour-report, stance: undermines}
                """, files: withdrawnArticle),
        right: .ratedClaim(
            keys: """
                evidence:
                  - {article: harbour-log, stance: context}
                  - {article: harbour-report, stance: undermines}
                """, files: withdrawnArticle))

    private static let withdrawnArticle = """
        -- Content/articles/harbour-log.md --
        ---
        title: The harbour's log
        published: 2024-03-01
        withdrawn: {on: 2024-03-03, note: It was of another year.}
        ---
        """
}
