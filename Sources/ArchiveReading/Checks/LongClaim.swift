package import ArchiveModel
package import Diagnostics
internal import Markup

/// A claim is short enough to be read at a glance.
package enum LongClaim: Check {
    package static var looksAtOneRecord: Bool { true }

    /// In code points.
    private static let greatestLength = 75

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.compactMap { claim in
            let length = claim.claim.value.utf8.count > greatestLength ? claim.claim.value.unicodeScalars.count : 0
            guard length > greatestLength, !claim.isWithdrawn else { return nil }
            return Diagnostic(
                kind, at: claim.place(claim.claim.range),
                "the claim is \(length) characters long; beyond \(greatestLength) it is cut where it is shown in brief",
                help: "Keep the proposition, and move what qualifies it to `summary`.")
        }
    }

    package static let kind = DiagnosticKind(
        "long-claim", .hint, "a claim is longer than 75 characters",
        explanation: """
            A claim is a heading, a row of lists and a line of search results, where longer texts are cut. Most long claims are two,
            or carry a reserve that belongs to a position's `likelihood`. Characters are code points of Unicode.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: ‸The ferry to the islands is late on every second day of the month of March and April
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry to the islands is läte on evëry second däy of March and Äpril ok
            ---
            """)
}
