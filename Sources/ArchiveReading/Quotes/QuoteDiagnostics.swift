internal import ArchiveModel
package import Diagnostics
internal import Markup

extension Diagnostic {
    /// A quote with more than one place; pages link to the first.
    static func ambiguous(_ quote: WrittenQuote, in article: Article, _ match: QuotableText.Match) -> Diagnostic {
        Diagnostic(
            .quoteAmbiguous, at: quote.place, "this quote stands more than once in the article “\(article.id)”",
            help: "Add words from before or after it until it stands there once.",
            notes: [Note("the first place is here", at: article.place(article.body.blocks[match.block].source))])
    }
}

extension DiagnosticKind {
    package static let quoteNotFound = DiagnosticKind(
        "quote-not-found", .error, "a quote does not stand in the article that it names",
        explanation: """
            A `quote` beside `in` or `article` is looked up in that article's text at each build, word for word: case, letters, digits
            and signs count, and no word or number is cut. White space, soft hyphens and other invisible characters, and the shapes
            of quotation marks, apostrophes, dashes and ellipses do not. `[…]` stands for words left out within one paragraph. In a
            `digest` or `translation` only what stands within one pair of quotation marks is the original's. There is no
            almost: a passage that is nearly the same may say the opposite, so the nearest one is shown with what differs.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - article: harbour-report
                stance: supports
                quote: ‸the harbour is not closed
            ---
            """,
        right: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - article: harbour-report
                stance: supports
                quote: The mayor […] the harbour is closed
            ---
            """)

    package static let quoteAmbiguous = DiagnosticKind(
        "quote-ambiguous", .warning, "a quote stands more than once in the article that it names",
        explanation: """
            A verified quote links to the place where it stands. Where the same words stand there twice, or one of the pieces around
            `[…]` could be taken from several places, a reader cannot tell which was meant, and the link leads to the first.
            """,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            The ferry is late. They say so: the ferry is late.

            Again: The ferry is late.
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - {article: second-report, stance: supports, quote: ‸The ferry is late}
            ---
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            The ferry is late. They say so: the ferry is late.

            Again: The ferry is late.
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            evidence:
              - {article: second-report, stance: supports, quote: The ferry is late. They say so}
            ---
            """)
}
