import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct DriftTests {
    private static let archive: Example = """
        -- Content/articles/headline.md --
        ---
        title: Headline
        published: 2024-03-05
        topics: [sea]
        ---
        [Closed]{claim=harbour-closed by=ada-quill as=fact}, and [so]{claim=harbour-closed by=ada-quill as=probable}.
        -- Content/articles/chorus.md --
        ---
        title: Chorus
        published: 2024-03-06
        topics: [sea]
        ---
        [Closed]{claim=harbour-closed claim=harbour-open by=ada-quill by=bo-low as=very-likely}.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        topics: [sea]
        positions:
          - {by: ada-quill, on: 2024-03-02, likelihood: likely, in: harbour-report}
        ---
        -- Content/claims/harbour-open.md --
        ---
        claim: The harbour is open
        topics: [sea]
        ---
        -- Content/actors/bo-low.md --
        ---
        name: Bo Low
        kind: person
        ---
        """
    private static let plain = "reported as fact; the source says likely (55–80\u{A0}%)</p>"
    private static let named = "reported as very likely (80–95\u{A0}%); the source Ada Quill says likely (55–80\u{A0}%)"

    private func page(_ file: String) throws -> String { try SampleSite(Self.archive).page(file) }

    private func count(_ text: String, in page: String) -> Int { page.components(separatedBy: text).count - 1 }

    @Test("the claim's page shows where an article says more than its source")
    func claim() throws {
        let page = try page("claims/harbour-closed/index.html").section("_appearances")
        #expect(page.holds(inOrder: ["stated as fact", Self.plain, "Read it in the article", Self.named + "</p>"]))
        #expect(count("class=\"drift\"", in: page) == 2)
    }

    @Test("the article's note shows it, with the claim where the words make several")
    func note() throws {
        let headline = try page("articles/headline/index.html").section("_notes")
        #expect(headline.contains(Self.plain))
        #expect(count("class=\"drift\"", in: headline) == 1)
        let chorus = try page("articles/chorus/index.html").section("_notes")
        #expect(chorus.contains(Self.named + ", of “The harbour is closed”</p>"))
    }

    @Test("the actor's page and the coverage matrix show it, each actor of a cell once")
    func matrix() throws {
        #expect(try page("actors/ada-quill/index.html").section("_statements").contains(Self.plain))
        let matrix = try page("topics/sea/index.html").section("_coverage")
        #expect(matrix.contains(Self.plain))
        #expect(matrix.contains(Self.named + "</p>"))
        #expect(count("class=\"drift\"", in: matrix) == 2)
    }

    @Test("what is as careful as its source shows nothing")
    func none() throws {
        for job in try SampleSite().plan.pages {
            #expect(!(try SampleSite().page(job.route.file).contains("class=\"drift\"")))
        }
    }

    @Test("a source that leaves no doubt is told as one")
    func fact() throws {
        let page = try SampleSite(
            """
            -- Content/articles/headline.md --
            ---
            title: Headline
            published: 2024-03-05
            ---
            [Hardly]{claim=harbour-closed by=ada-quill as=unlikely}.
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            positions:
              - {by: ada-quill, on: 2024-03-02, likelihood: fact, in: harbour-report}
            ---
            """
        ).page("articles/headline/index.html")
        #expect(page.contains("reported as unlikely (20–45\u{A0}%); the source states it as fact</p>"))
    }
}
