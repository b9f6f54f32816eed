package import ArchiveModel
package import Diagnostics
internal import Markup

/// Claims that say the same have the same verdict.
package enum RepeatsRatedDifferently: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claimPairs(.repeats).compactMap { pair in
            guard let verdict = pair.claim.verdict?.value, let other = pair.other.verdict?.value, verdict.id != other.id
            else { return nil }
            return Diagnostic(
                kind, at: pair.claim.place(pair.range),
                "this claim is rated “\(verdict.label)”, and “\(pair.other.id)”, which says the same, “\(other.label)”",
                help: "Review both, or relate them otherwise: one may narrow the other.",
                notes: [
                    .init("the other verdict stands here", at: pair.other.verdict.map { pair.other.place($0.range) })
                ])
        }
    }

    package static let kind = DiagnosticKind(
        "repeats-rated-differently", .warning, "two claims that repeat each other are rated differently",
        explanation: """
            `repeats` says that two claims are one and the same proposition, made again. Then they hold or fail together. One that
            has no verdict yet is no disagreement.
            """,
        wrong: example(relation: "repeats: [‸ferry-delayed]", otherVerdict: "mostly-false"),
        right: example(relation: "repeats: [ferry-delayed]", otherVerdict: "false"))

    private static func example(relation: String, otherVerdict: String) -> Example {
        let evidence = "evidence: [{article: harbour-report, stance: undermines}]"
        let other = Example.ratedClaim(
            "ferry-delayed", claim: "The ferry is delayed", verdict: otherVerdict, keys: evidence)
        return .ratedClaim(keys: "\(evidence)\nrelations:\n  \(relation)", files: other.text)
    }
}
