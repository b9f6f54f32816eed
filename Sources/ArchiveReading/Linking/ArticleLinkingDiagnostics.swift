package import Diagnostics

extension DiagnosticKind {
    package static let annotationNamesDraft = DiagnosticKind(
        "annotation-names-draft", .hint, "an annotation names a draft",
        explanation: """
            Annotating an article and writing down its claims are often two steps. As long as a claim or an actor is a draft, the
            words that are annotated with it are published as plain text; what else the annotation names stays.
            """,
        wrong: """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            draft: true
            ---
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            They say [the ferry is late]{claim=‸ferry-late}.
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
