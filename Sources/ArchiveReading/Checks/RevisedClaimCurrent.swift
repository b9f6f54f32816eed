package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim that another one revises does not show as current.
package enum RevisedClaimCurrent: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claimPairs(.revises).compactMap { pair in
            guard let verdict = pair.other.verdict else { return nil }
            return Diagnostic(
                kind, at: pair.claim.place(pair.range),
                "this claim revises “\(pair.other.id)”, which still shows as current, with the verdict "
                    + "“\(verdict.value.label)”",
                help: "Withdraw the older claim, or take its verdict out with an entry in its `history`.",
                notes: [.init("the older claim's verdict stands here", at: pair.other.place(verdict.range))])
        }
    }

    package static let kind = DiagnosticKind(
        "revised-claim-current", .warning, "a claim that another revises still shows as current",
        explanation: """
            `revises` leads to an older claim that this one takes the place of. The older one still shows as current while it has
            a verdict and is not withdrawn, so that a reader who lands there does not learn that it was overtaken.
            """,
        wrong: .ratedClaim(
            "ferry-an-hour-late", claim: "The ferry is an hour late",
            keys: """
                evidence: [{article: harbour-report, stance: undermines}]
                relations:
                  revises: [‸ferry-late]
                """,
            files: Example.ratedClaim(keys: "evidence: [{article: harbour-report, stance: undermines}]").text),
        right: .ratedClaim(
            "ferry-an-hour-late", claim: "The ferry is an hour late",
            keys: """
                evidence: [{article: harbour-report, stance: undermines}]
                relations:
                  revises: [ferry-late]
                """,
            files: Example.ratedClaim(
                keys: """
                    evidence: [{article: harbour-report, stance: undermines}]
                    withdrawn: {on: 2024-03-05, note: Put more exactly., replaced_by: ferry-an-hour-late}
                    """
            ).text))
}
