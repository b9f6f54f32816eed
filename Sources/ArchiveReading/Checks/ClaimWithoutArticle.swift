package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim stands in some article of the archive.
package enum ClaimWithoutArticle: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.allHandles.compactMap { handle in
            let claim = archive[handle]
            guard !claim.isWithdrawn, archive.backReferences.citations[handle].isEmpty else { return nil }
            return Diagnostic(
                kind, at: claim.place(claim.claim.range), "no article carries this claim",
                help: "Annotate the words that make it: [the words]{claim=\(claim.id)}.")
        }
    }

    package static let kind = DiagnosticKind(
        "claim-without-article", .hint, "a claim is carried by no article",
        explanation: """
            A claim without an annotation in some article shows nobody where it was made. That may be on purpose, for a claim
            that others are measured against: say so in `accepts`.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: ‸The ferry is late
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            ---
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            They say [the ferry is late]{claim=ferry-late}.
            """)
}
