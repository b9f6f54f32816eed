import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct CorrectionListPageTests {
    private static let archive: Example = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/sub/", "pageSize": 2,
         "ratings": {"scale": [{"id": "right", "label": "Right", "tone": "true"}], "retired": ["half-right"]}}
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        verdict: right
        summary: The log says so.
        reviewed: 2024-04-03
        history:
          - {on: 2024-04-01, kind: published, to: half-right}
          - {on: 2024-04-02, kind: update, note: A typing error.}
          - {on: 2024-04-03, kind: correction, note: The pier was named wrongly.}
          - {on: 2024-04-03, kind: verdict, from: half-right, to: right, note: A log was found.}
        ---
        -- Content/claims/pier-gone.md --
        ---
        claim: The pier is gone
        history:
          - {on: 2023-12-31, kind: published}
          - {on: 2024-01-01, kind: correction, note: Said before it was withdrawn.}
        withdrawn: {on: 2024-05-06, note: Twice the same., replaced_by: harbour-closed}
        ---
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        history:
          - {on: 2024-04, kind: correction, note: She <is> no captain.}
        ---
        """

    private func page(_ number: Int) throws -> String {
        try SampleSite(Self.archive)
            .page(number > 1 ? "corrections/page/\(number)/index.html" : "corrections/index.html")
    }

    @Test("corrections, changes of verdicts and withdrawals stand in one list, the newest first")
    func order() throws {
        #expect(
            try page(1).main.holds(inOrder: [
                "<h1>Corrections</h1>", "4 entries", "6 May 2024", "withdrawn", "The pier is gone</a>", "Claim",
                "Twice the same.", "In its place stands <a href=\"/sub/claims/harbour-closed/\">", "3 April 2024",
                "verdict changed", "<a href=\"/sub/claims/harbour-closed/\">The harbour is closed</a>",
                "A log was found.", "Page 1 of 2",
            ]))
        #expect(
            try page(2).main.holds(inOrder: [
                "<h1>Corrections, page 2</h1>", "3 April 2024", "corrected", "The pier was named wrongly.",
                "April 2024", "Ada Quill</a>", "Actor", "She &lt;is&gt; no captain.",
            ]))
    }

    @Test("a change says from which verdict to which, a retired one as it was written")
    func verdicts() throws {
        #expect(
            try page(1).main.holds(inOrder: [
                "from <span class=\"verdict tone-none\">half-right</span> to",
                "<span class=\"verdict tone-true\">Right</span>",
            ]))
    }

    @Test("neither updates nor what a withdrawn record said before are corrections")
    func leftOut() throws {
        for number in 1...2 {
            let page = try page(number)
            #expect(!page.contains("A typing error."))
            #expect(!page.contains("Said before"))
        }
        #expect(!(try SampleSite(Self.archive).plan.contains(path: "corrections/page/3/")))
    }

    @Test("an archive that never corrected anything says so, without an empty list")
    func none() throws {
        let page = try SampleSite().page("corrections/index.html").main
        #expect(page.contains("<p>No correction and no change of a verdict has been recorded.</p>"))
        #expect(!page.contains("<ul"))
    }

    @Test("every page leads to the corrections")
    func linked() throws {
        let site = try SampleSite(Self.archive)
        for job in site.plan.pages {
            #expect(try site.page(job.route.file).contains("<a href=\"/sub/corrections/\">"), "\(job.route.file)")
        }
    }
}
