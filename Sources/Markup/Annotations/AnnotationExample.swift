import Diagnostics

extension Example {
    /// The report from the harbour with another body, on line 5 of its file.
    static func article(_ body: String) -> Example {
        Example(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03-02
            ---
            \(body)

            """)
    }

    /// The claim about the harbour with another body.
    static func claim(_ body: String) -> Example {
        Example(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            about: [ada-quill]
            positions:
              - by: ada-quill
                on: 2024-03-02
                likelihood: likely
                in: harbour-report
            ---
            \(body)

            """)
    }
}
