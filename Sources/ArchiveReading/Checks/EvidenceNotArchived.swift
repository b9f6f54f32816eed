package import ArchiveModel
package import Diagnostics
internal import Markup

/// Evidence from the web has an archived copy.
package enum EvidenceNotArchived: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.flatMap { claim -> [Diagnostic] in
            guard !claim.isWithdrawn else { return [] }
            return claim.evidence.compactMap { evidence in
                guard case .web(let address, let title) = evidence.source, evidence.archived == nil else { return nil }
                return Diagnostic(
                    kind, at: claim.place(address.range), "the evidence “\(title)” has no archived copy",
                    help: "Save the page in a web archive, and give the copy's address as `archived`.")
            }
        }
    }

    package static let kind = DiagnosticKind(
        "evidence-not-archived", .warning, "evidence with an address has no archived copy",
        explanation: """
            Pages change and vanish. Evidence that is known by its address alone is gone with it, unless a copy was archived
            (`archived`). An article of the archive keeps its own text, and needs none.
            """,
        wrong: example(address: "‸https://news.example/ferry", more: ""),
        right: example(address: "https://news.example/ferry", more: "\n    archived: https://archived.example/1/ferry"))

    private static func example(address: String, more: String) -> Example {
        .ratedClaim(
            keys: """
                evidence:
                  - title: The ferry's log
                    url: \(address)
                    stance: undermines\(more)
                """)
    }
}
