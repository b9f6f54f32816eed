package import ArchiveModel
package import Diagnostics
internal import Markup

/// An article has been gone through: some of its words are annotated.
package enum ArticleWithoutAnnotations: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.articles.compactMap { article in
            guard !article.isWithdrawn, article.body.annotations.isEmpty else { return nil }
            return Diagnostic(
                kind, at: article.place(article.title.range), "the article has no annotations",
                help: "Annotate the words that make a claim: [the words]{claim=id by=actor}.")
        }
    }

    package static let kind = DiagnosticKind(
        "article-without-annotations", .hint, "an article has no annotations",
        explanation: """
            Annotations are what ties an article to the claims and actors of the archive. One without any is text alone; that may be
            on purpose, for a document that others only rest on.
            """,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: ‸A second report
            published: 2024-03-03
            ---
            The harbour [is closed](claim:harbour-closed).
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            The harbour [is closed]{claim=harbour-closed}.
            """)
}
