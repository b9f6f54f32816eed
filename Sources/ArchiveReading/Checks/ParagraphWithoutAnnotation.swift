package import ArchiveModel
package import Diagnostics
internal import Markup

/// What an article quotes or counts is annotated.
package enum ParagraphWithoutAnnotation: Check {
    package static var looksAtOneRecord: Bool { true }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        archive.articles.flatMap { article -> [Diagnostic] in
            // An article without any annotation earns one hint, not one for each paragraph.
            guard !article.isWithdrawn, !article.body.annotations.isEmpty else { return [] }
            let annotated = Set(article.body.annotations.map { Int($0.block) })
            return article.body.text.bytes.withUnsafeBufferPointer { text in
                article.body.blocks.indices.compactMap { index in
                    let block = article.body.blocks[index]
                    guard block.kind == .paragraph, !annotated.contains(index) else { return nil }
                    let paragraph = UnsafeBufferPointer(rebasing: text[block.text.range.clamped(to: 0..<text.count)])
                    guard let what = CheckableDetail.first(in: paragraph) else { return nil }
                    return Diagnostic(
                        kind, at: article.place(block.source), "this paragraph has \(what.described) and no annotation",
                        help: "Annotate what can be checked in it.")
                }
            }
        }
    }

    package static let kind = DiagnosticKind(
        "paragraph-without-annotation", .hint, "a paragraph has a quotation or a number and no annotation",
        explanation: """
            What somebody said and how many there were can be checked, so it is most often part of a claim. A quotation of four words
            or more counts, and any number that is neither a year nor part of a date, a time or a name. Articles without any
            annotation have a hint of their own.
            """,
        wrong: example(paragraph: "‸He had counted 37 boats since 2 March 2024."),
        right: example(paragraph: "He had counted the “tall ships” of COVID-19 since 2 March 2024, at 10:30."))

    private static func example(paragraph: String) -> Example {
        Example(
            """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            Bo Lind said that [the harbour is closed]{claim=harbour-closed}.

            \(paragraph)
            """)
    }
}
