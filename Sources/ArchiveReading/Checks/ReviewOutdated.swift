package import ArchiveModel
package import Diagnostics
internal import Markup

/// A verdict was reviewed since its newest evidence and position.
package enum ReviewOutdated: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            guard claim.verdict != nil, !claim.isWithdrawn, let reviewed = claim.reviewed,
                let newest = newest(of: claim, in: archive), reviewed.value.isBefore(newest.date)
            else { return nil }
            return Diagnostic(
                kind, at: claim.place(reviewed.range),
                "the last review, of \(reviewed.value.text), is older than \(newest.what) of \(newest.date.text)",
                help: "Review the verdict in its light, and set `reviewed` to the day.",
                notes: [.init("it stands here", at: claim.place(newest.range))])
        }
    }

    private typealias Dated = (date: PartialDate, what: String, range: ByteRange)

    /// Evidence is dated by its own `published`, else by its article's; of equal dates the first counts.
    private static func newest(of claim: Claim, in archive: Archive) -> Dated? {
        var newest: Dated?
        func add(_ date: PartialDate?, _ what: String, _ range: ByteRange) {
            guard let date, newest.map({ $0.date < date }) ?? true else { return }
            newest = (date, what, range)
        }
        for evidence in claim.evidence {
            add(
                evidence.published?.value ?? evidence.article.map { archive[$0].published.value }, "evidence",
                evidence.range)
        }
        for position in claim.positions { add(position.on?.value, "a position", position.range) }
        return newest
    }

    package static let kind = DiagnosticKind(
        "review-outdated", .warning, "a review is older than the newest evidence or position",
        explanation: """
            A verdict holds for what was known when it was reviewed. Evidence is dated by its own `published`, else by its article's;
            dates that are known to the year or month are compared at that precision.
            """,
        wrong: .ratedClaim(
            reviewed: "‸2024-03-04",
            keys: """
                evidence:
                  - {article: harbour-report, stance: undermines, published: 2024-03-05}
                """),
        right: .ratedClaim(
            keys: """
                evidence:
                  - {article: harbour-report, stance: undermines, published: 2024-03}
                """))
}
