package import ArchiveModel
package import Diagnostics
internal import Markup

/// An article has no actor say more than the actor's newest dated position does.
package enum StrongerThanSource: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.articles.flatMap { article -> [Diagnostic] in
            guard !article.isWithdrawn else { return [] }
            return article.body.annotations.indices.compactMap { index in
                guard let wording = article.body.annotations[index].wording,
                    let drift = WordingDrift.drifts(of: index, in: article, archive: archive).first
                else { return nil }
                let (claim, actor) = (archive[drift.claim], archive[drift.actor])
                return Diagnostic(
                    kind, at: article.place(wording.range),
                    "reported as “\(drift.reported.word)”, but \(actor.name.value) says “\(drift.stated.word)”",
                    help:
                        "Correct `as=` if the article is more careful; if it is not, accept this and say so in a note.",
                    notes: [
                        .init(
                            "the actor's newest position stands here",
                            at: claim.place(claim.positions[drift.position].range))
                    ])
            }
        }
    }

    package static let kind = DiagnosticKind(
        "stronger-than-source", .warning, "an article reports a claim more strongly than its source put it",
        explanation: """
            On its way from a source to a headline «likely» becomes «is». An annotation's `as=` is stronger than the newest dated
            position of the same actor on that claim when it lies further from 50 %, on the other side of it, or is `fact`. What
            was true to the actor's newest position when the article appeared is no drift. Where the article does say more than
            its source, that is a finding: accept it, and the page shows it.
            """,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            The mayor knows: [the harbour is closed]{claim=harbour-closed by=ada-quill as=‸fact}.
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            The mayor thinks that [the harbour is probably closed]{claim=harbour-closed by=ada-quill as=probable}.
            """)
}
