package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim is the proposition alone: no rating's word stands in it.
package enum VerdictWordInClaim: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        let terms = WholeWords(archive.settings.ratings.ratings.flatMap { [$0.label, $0.id] })
        return archive.claims.compactMap { claim in
            guard !claim.isWithdrawn, let term = terms.first(in: claim.claim.value) else { return nil }
            return Diagnostic(
                kind, at: claim.place(claim.claim.range), "the claim holds the verdict word “\(term)”",
                help: "Write the proposition itself; what is to be thought of it stands in `verdict`.")
        }
    }

    package static let kind = DiagnosticKind(
        "verdict-word-in-claim", .warning, "a claim holds a verdict word",
        explanation: """
            «It is false that the ferry was late», rated false, says that it was late: readers stumble, and machines more so. A
            claim is put as those put it who make it. A rating's label or id counts, as a whole word in any case.
            """,
        wrong: .ratedClaim(
            claim: "‸It is False that the ferry is late", verdict: "unproven",
            keys: "evidence: [{article: harbour-report, stance: supports}]"),
        right: .ratedClaim(
            claim: "The ferry's falsehoods about its arrival are untrue-ish", verdict: "unproven",
            keys: "evidence: [{article: harbour-report, stance: supports}]"))
}
