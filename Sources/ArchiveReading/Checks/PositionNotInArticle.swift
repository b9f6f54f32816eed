package import ArchiveModel
package import Diagnostics
internal import Markup

/// A position stands in the article that it names: annotated there, or quoted from it.
package enum PositionNotInArticle: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for handle in archive.claims.allHandles {
            let claim = archive[handle]
            guard !claim.isWithdrawn else { continue }
            for index in claim.positions.indices where claim.positions[index].quote == nil {
                guard let source = claim.positions[index].article else { continue }
                let article = archive[source.value]
                let by = claim.positions[index].by.value
                guard !article.isWithdrawn, !isAnnotated(in: article, claim: handle, by: by) else { continue }
                let actor = archive[by]
                found.append(
                    Diagnostic(
                        kind, at: claim.place(source.range),
                        "“\(article.id)” has no annotation in which \(actor.name.value) takes a position on this claim",
                        help: "Annotate the words there ({claim=\(claim.id) by=\(actor.id)}), or add a `quote`."))
            }
        }
        return found
    }

    /// Whether an article has an annotation of a claim with a speaker, or in its own voice.
    private static func isAnnotated(in article: Article, claim: Handle<Claim>, by actor: Handle<Actor>) -> Bool {
        article.annotations.contains { annotation in
            (annotation.speakers.isEmpty || annotation.speakers.contains(actor))
                && annotation.claims.contains { $0.claim == claim }
        }
    }

    package static let kind = DiagnosticKind(
        "position-not-in-article", .warning, "a position's article neither annotates nor quotes it",
        explanation: """
            `in` says which article of the archive reports a position. There a reader looks for the words: the article annotates
            them, with that actor as the speaker or in its own voice, or the position has a `quote` from it.
            """,
        wrong: example(article: "‸second-report", quote: ""),
        right: example(article: "second-report", quote: ", quote: late again"))

    private static func example(article: String, quote: String) -> Example {
        Example(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            positions:
              - {by: ada-quill, on: 2024-03-02, in: \(article)\(quote)}
            ---
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            ---
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            Bo Lind said that [the ferry was late again]{claim=ferry-late by=bo-lind}.
            """)
    }
}
