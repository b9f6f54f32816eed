import Diagnostics
import Foundation
import Testing

@Suite struct DissentTests {
    private static let archive: Example = """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        topics: [sea]
        ---
        [So]{claim=harbour-closed by=ada-quill}.
        -- Content/articles/log.md --
        ---
        title: The log
        published: 2024-03-01
        ---
        -- Content/actors/bo-low.md --
        ---
        name: Bo Low
        kind: person
        ---
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        about: [bo-low]
        topics: [sea]
        verdict: true
        summary: The log says so.
        reviewed: 2024-04-01
        history: [{on: 2024-04-01, kind: published, to: true}]
        positions:
          - {by: ada-quill}
          - {by: bo-low, stance: denies}
        evidence:
          - {article: log, stance: supports}
        ---
        -- Content/claims/pier-closed.md --
        ---
        claim: The pier is closed
        relations: {narrows: [harbour-closed]}
        ---
        """
    private static let badge = "disputed by <a href=\"/actors/bo-low/\">Bo Low</a>"

    @Test(
        "wherever a claim stands with its verdict, those who dispute it are named",
        arguments: [
            ("index.html", "_reviews"), ("claims/index.html", "_newest"),
            ("topics/sea/index.html", "_claims"), ("topics/sea/index.html", "_coverage"),
            ("claims/pier-closed/index.html", "_relations"), ("articles/harbour-report/index.html", "_claims"),
            ("articles/harbour-report/index.html", "_notes"), ("articles/log/index.html", "_evidence-for"),
            ("actors/ada-quill/index.html", "_positions"), ("actors/ada-quill/index.html", "_statements"),
            ("actors/bo-low/index.html", "_about"),
        ])
    func badge(file: String, section: String) throws {
        let part = try SampleSite(Self.archive).page(file).section(section)
        #expect(part.components(separatedBy: Self.badge).count - 1 == 1)
    }

    @Test("so they are in the list of a verdict, and beside the verdict of the claim's own page")
    func pages() throws {
        let site = try SampleSite(Self.archive)
        #expect(try site.page("claims/index/true/index.html").main.contains(Self.badge))
        let rating = part(
            of: try site.page("claims/harbour-closed/index.html"), from: "<div class=\"rating\" id=\"_rating\">", to: "</div>")
        #expect(rating?.contains(Self.badge) == true)
    }
}
