package import ArchiveModel
package import Diagnostics
internal import Markup

/// Nothing was read before it was published.
package enum AccessedBeforePublished: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        var found: [Diagnostic] = []
        func add(_ accessed: Located<PartialDate>?, _ published: PartialDate?, _ record: some ArchiveRecord) {
            guard let accessed, let published, accessed.value.isBefore(published) else { return }
            found.append(
                Diagnostic(
                    kind, at: record.place(accessed.range),
                    "`accessed` is \(accessed.value.text), but it was published on \(published.text)",
                    help: "Correct one of the two dates; `published` is when the original appeared."))
        }
        for article in archive.articles { add(article.accessed, article.published.value, article) }
        for claim in archive.claims {
            for evidence in claim.evidence {
                add(
                    evidence.accessed,
                    evidence.published?.value ?? evidence.article.map { archive[$0].published.value },
                    claim)
            }
        }
        return found
    }

    package static let kind = DiagnosticKind(
        "accessed-before-published", .warning, "something was read before it was published",
        explanation: """
            `accessed` is the day on which an address was read, `published` the day on which what stands there appeared. The first
            cannot be earlier than the second; dates that are known to the year or month are compared at that precision.
            """,
        wrong: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            url: https://news.example/second
            accessed: ‸2024-03-02
            ---
            """,
        right: """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03
            url: https://news.example/second
            accessed: 2024-03-02
            ---
            """)
}
