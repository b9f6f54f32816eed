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

    private static let takenBack: Example = """
        -- Content/topics/harbour.md --
        ---
        title: The harbour
        ---
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        topics: [harbour]
        history:
          - {on: 2024-01-05, kind: published}
          - {on: 2024-02-05, kind: verdict, to: true, note: The log was found.}
          - {on: 2024-02-20, kind: correction, note: A pier was named wrongly.}
          - {on: 2024-03-05, kind: verdict, from: true, note: It is of another year.}
        ---
        """

    @Test(
        "a timeline tells a claim's publication, its first verdict, a correction, and a verdict that was taken back for what they are"
    )
    func takenBack() throws {
        let site = try SampleSite(Self.takenBack)
        let claim = try site.page("claims/harbour-closed/index.html").section("_timeline")
        #expect(
            claim.holds(inOrder: [
                "5 January 2024</time>: published<", "5 February 2024</time>: first rated<",
                "20 February 2024</time>: corrected<", "5 March 2024</time>: verdict taken back<",
            ]))
        let topic = try site.page("topics/harbour/index.html").section("_timeline")
        #expect(
            topic.holds(inOrder: [
                "5 January 2024</time>: published: <", "5 February 2024</time>: rated True: <",
                "20 February 2024</time>: corrected: <", "5 March 2024</time>: verdict taken back: <",
            ]))
    }

    @Test(
        "a claim is first rated once, and rated anew after that, also where its verdict was taken back in between",
        arguments: [
            ("{on: 2024-01-05, kind: published, to: mixed}", "first rated"),
            ("{on: 2024-01-05, kind: published}", "published"),
        ])
    func anew(first: String, words: String) throws {
        let isRated = words == "first rated"
        let page = try SampleSite(
            Example(
                """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                verdict: false
                summary: It is open.
                reviewed: 2024-04-05
                history:
                  - \(first)
                  - {on: 2024-02-05, kind: verdict, \(isRated ? "from: mixed, " : "")to: true, note: The log was found.}
                  - {on: 2024-03-05, kind: verdict, from: true, note: It is of another year.}
                  - {on: 2024-04-05, kind: verdict, to: false, note: The right one was found.}
                ---
                """)
        ).page("claims/harbour-closed/index.html").section("_timeline")
        #expect(
            page.holds(inOrder: [
                "5 January 2024</time>: \(words)<", "5 February 2024</time>: \(isRated ? "rated anew" : "first rated")<",
                "5 March 2024</time>: verdict taken back<", "5 April 2024</time>: rated anew<",
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
