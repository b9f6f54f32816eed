package import ArchiveModel
package import Diagnostics
internal import Markup

/// A reader can reach something that a verdict is about: an article of the archive, or an address.
package enum VerdictWithoutSource: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        func canBeRead(_ article: Handle<Article>) -> Bool { !archive[article].isWithdrawn }
        return archive.claims.compactMap { claim in
            guard let verdict = claim.verdict, !claim.isWithdrawn,
                !claim.evidence.contains(where: { $0.article.map(canBeRead) ?? true }),
                !claim.positions.contains(where: { $0.url != nil || $0.article.map { canBeRead($0.value) } ?? false })
            else { return nil }
            return Diagnostic(
                kind, at: claim.place(verdict.range),
                "the verdict “\(verdict.value.label)” names no source that a reader can reach",
                help: "Add evidence from an article of the archive (`article`), or from an address (`url`).")
        }
    }

    package static let kind = DiagnosticKind(
        "verdict-without-source", .warning, "a verdict names no source that can be reached",
        explanation: """
            Whoever doubts a verdict has to be able to look for themselves. At least one piece of evidence, or one position, leads
            to an article of the archive that is not withdrawn, or to an address.
            """,
        wrong: .ratedClaim(
            verdict: "‸false",
            keys: """
                positions:
                  - {by: ada-quill, on: 2024-03-02, stance: denies, note: Said on the phone.}
                """),
        right: .ratedClaim(
            keys: """
                positions:
                  - {by: ada-quill, on: 2024-03-02, stance: denies, url: "https://harbour.example/ada"}
                """))
}
