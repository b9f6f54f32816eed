package import ArchiveModel
package import Diagnostics
internal import Markup

/// A position stands in the article that it names: annotated there, or quoted from it.
package enum PositionNotInArticle: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.claims.allHandles.flatMap { handle -> [Diagnostic] in
            let claim = archive[handle]
            guard !claim.isWithdrawn, !claim.positions.isEmpty else { return [] }
            var carriers: [Handle<Article>: Set<Handle<Actor>?>]?
            return claim.positions.compactMap { position in
                guard let source = position.article, position.quote == nil else { return nil }
                let article = archive[source.value]
                guard !article.isWithdrawn else { return nil }
                let known = carriers ?? speakers(of: handle, in: archive)
                carriers = known
                let speakers = known[source.value] ?? []
                guard !speakers.contains(position.by.value), !speakers.contains(nil) else { return nil }
                let actor = archive[position.by.value]
                return Diagnostic(
                    kind, at: claim.place(source.range),
                    "“\(article.id)” has no annotation in which \(actor.name.value) takes a position on this claim",
                    help:
                        "Annotate the words there ({claim=\(claim.id) by=\(actor.id)}), or give the position a `quote`."
                )
            }
        }
    }

    /// In which articles a claim is annotated, and who says it there; nothing stands for an article's own voice.
    private static func speakers(
        of claim: Handle<Claim>, in archive: Archive
    ) -> [Handle<Article>: Set<Handle<Actor>?>] {
        var result: [Handle<Article>: Set<Handle<Actor>?>] = [:]
        for citation in archive.backReferences.citations[claim] {
            let speakers = archive[citation.article].annotations[Int(citation.annotation)].speakers
            result[citation.article, default: []].formUnion(speakers.isEmpty ? [nil] : speakers.map(Optional.some))
        }
        return result
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
