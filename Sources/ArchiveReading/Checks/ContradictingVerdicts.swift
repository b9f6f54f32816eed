package import ArchiveModel
package import Diagnostics
internal import Markup

/// Of two claims that contradict each other, one at most is rated true.
package enum ContradictingVerdicts: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claimPairs(.contradicts).compactMap { pair in
            guard let verdict = pair.claim.verdict?.value, let other = pair.other.verdict?.value,
                verdict.tone == .true, other.tone == .true
            else { return nil }
            return Diagnostic(
                kind, at: pair.claim.place(pair.range),
                "this claim is rated “\(verdict.label)”, and “\(pair.other.id)”, which contradicts it, “\(other.label)”",
                help: "Review both, or relate them otherwise: what holds beside each other does not contradict.",
                notes: [
                    .init("the other verdict stands here", at: pair.other.verdict.map { pair.other.place($0.range) })
                ])
        }
    }

    package static let kind = DiagnosticKind(
        "contradicting-verdicts", .warning, "two claims that contradict each other are both rated true",
        explanation: """
            Claims that contradict each other cannot both hold. When both have a verdict of the tone `true`, one of the verdicts is
            wrong, or the two claims can hold together and the relation is wrong.
            """,
        wrong: example(relation: "contradicts: [‸ferry-on-time]", otherVerdict: "mostly-true"),
        right: example(relation: "contradicts: [ferry-on-time]", otherVerdict: "mixed"))

    private static func example(relation: String, otherVerdict: String) -> Example {
        let evidence = "evidence: [{article: harbour-report, stance: supports}]"
        let other = Example.ratedClaim(
            "ferry-on-time", claim: "The ferry is on time", verdict: otherVerdict, keys: evidence)
        return .ratedClaim(verdict: "true", keys: "\(evidence)\nrelations:\n  \(relation)", files: other.text)
    }
}
