import Diagnostics
import Testing

@Suite("Two articles side by side")
struct ComparisonTests {
    private func page(second: String, text: String = "full", body: String) throws -> String {
        try SampleSite(
            Example(
                """
                -- Content/articles/second-report.md --
                ---
                title: A second report
                published: 2024-03-05
                text: \(text)
                \(second)
                ---
                \(body)
                """)
        ).page("claims/harbour-closed/index.html").section("_comparison")
    }

    @Test("their words are marked where they differ, and each side says how surely and by whom")
    func differences() throws {
        let section = try page(second: "", body: "It is known that [the old harbour is closed]{claim=harbour-closed as=fact}.")
        #expect(
            section.holds(inOrder: [
                ">A report from the harbour</a>", "<p>the harbour is closed</p>", "by <a href=\"/actors/ada-quill/\"",
                "likely (55–80", ">A second report</a>", "<p>the <mark>old</mark> harbour is closed</p>",
                "in the article’s own voice", "stated as fact",
            ]))
        #expect(!section.contains("Does not say"))
    }

    @Test("dissent that one of them leaves out is told, but not of a text that is no whole")
    func dissent() throws {
        let body = "Bo says [the harbour is open]{claim=harbour-closed stance=denies}."
        let section = try page(second: "", body: body)
        #expect(
            section.holds(inOrder: ["A report from", "Does not say who denies or questions it", "A second report", "Denied"]))
        let whole = try page(second: "", text: "excerpt", body: "So [the harbour is closed]{claim=harbour-closed}.")
        #expect(!whole.contains("Does not say"))
        #expect(whole.contains("A second report"))
    }

    @Test("words of a digest or a translation are the editors', and are not marked", arguments: ["digest", "translation"])
    func editorsWords(text: String) throws {
        let section = try page(second: "", text: text, body: "So [the old harbour is shut]{claim=harbour-closed as=fact}.")
        #expect(
            section.holds(inOrder: ["A second report", ">\(text)</span>", "<p>the old harbour is shut</p>", "stated as fact"]))
        #expect(!section.contains("<mark>"))
    }

    @Test("an article in another language is not compared")
    func incomparable() throws {
        #expect(try page(second: "language: de", body: "So [the harbour is closed]{claim=harbour-closed}.") == "")
    }

    @Test("a claim that one article carries has nothing to compare")
    func alone() throws {
        #expect(try SampleSite().page("claims/harbour-closed/index.html").section("_comparison") == "")
    }
}
