package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim's summary gives reasons, and no likelihood of its own.
package enum LikelihoodInSummary: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard !claim.isWithdrawn, let summary = claim.summary, EstimativeWords.applies(to: claim.header),
                let word = EstimativeWords.likelihood(in: summary.value)
            else { return nil }
            return Diagnostic(
                kind, at: claim.place(summary.range), "the summary has the likelihood word “\(word)”",
                help: "Say whose estimate it is in a position's `likelihood`, and here what the verdict rests on.")
        }
    }

    package static let kind = DiagnosticKind(
        "likelihood-in-summary", .hint, "a summary has a likelihood word",
        explanation: """
            A verdict is a rating of the scale. «Probably» in its summary adds a second scale that nobody has defined, and readers
            cannot tell whose estimate it is. Words within quotation marks are somebody's own; English summaries are looked at.
            """,
        wrong: .ratedClaim(
            summary: "‸The log shows that it was almost certainly on time.",
            keys: "evidence: [{article: harbour-report, stance: undermines}]"),
        right: .ratedClaim(
            summary: "Its captain says “probably on time”; the likelihood is his, and the log is certain.",
            keys: "evidence: [{article: harbour-report, stance: undermines}]"))
}
