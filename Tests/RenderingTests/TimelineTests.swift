import Diagnostics
import Testing

@Suite("Timelines of actors and topics")
struct TimelineTests {
    private static let example: Example = """
        -- Content/topics/harbour.md --
        ---
        title: The harbour
        ---
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        topics: [harbour]
        outlet: Ada Quill
        ---
        The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill}, yes, [closed]{claim=harbour-closed by=ada-quill}.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        made: 2024-02
        verdict: false
        summary: It was open all the time.
        reviewed: 2024-04-01
        about: [ada-quill]
        topics: [harbour]
        positions:
          - {by: ada-quill, on: 2024-03-01, stance: denies}
        history:
          - {on: 2024-03-20, kind: published, to: mixed}
          - {on: 2024-04-01, kind: verdict, from: mixed, to: false, note: The log was found.}
        ---
        """

    @Test("a topic's timeline tells when claims were made, articles published, and verdicts given")
    func topic() throws {
        let page = try SampleSite(Self.example).page("topics/harbour/index.html").section("_timeline")
        #expect(
            page.holds(inOrder: [
                ">First made</text>", ">Articles</text>", ">This archive</text>", "February 2024</time>: first made:",
                "2 March 2024</time>: published:", "A report from the harbour", "20 March 2024</time>: rated Mixed:",
                "1 April 2024</time>: rated False:", "The harbour is closed",
            ]))
    }

    @Test("an actor's timeline tells positions, reported statements, claims about them and what they published, each once")
    func actor() throws {
        let page = try SampleSite(Self.example).page("actors/ada-quill/index.html").section("_timeline")
        #expect(
            page.holds(inOrder: [
                ">Positions</text>", ">In articles</text>", ">Claims about them</text>", ">Published</text>",
                "February 2024</time>: first made:", "1 March 2024</time>: Denies:", "2 March 2024</time>: Asserted:",
                "2 March 2024</time>: published:",
            ]))
        #expect(page.matches(of: /Asserted:/).count == 1)
    }
}
