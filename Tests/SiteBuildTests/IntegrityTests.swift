import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("The integrity file")
struct IntegrityTests {
    private static let example = Example(
        """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        media:
          - {file: pier.txt, alt: A list of ships}
        ---
        # News & more

        The mayor said that [the *harbour* is closed]{claim=harbour-closed by=ada-quill as=likely}; see [](claim:harbour-closed).
        A soft break, “cafe\u{301}” & `a < b`,  
        and ![a "picture"](/assets/pier.txt).

        - tight
          - nested

        > quoted

            code <x>

              more
        -- Content/articles/kept-back.md --
        ---
        title: Kept back
        published: 2024-03-02
        display: excerpts
        ---
        Shown: [it is]{claim=harbour-closed}.

        This is not shown.
        -- Content/assets/pier.txt --
        Aurora
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        verdict: mostly-false
        summary: The log says otherwise.
        reviewed: 2024-03-04
        history: [{on: 2024-03-04, kind: published, to: mostly-false}]
        about: [ada-quill]
        positions:
          - {by: ada-quill, in: harbour-report, quote: the harbour is closed}
        evidence:
          - {article: kept-back, stance: supports, quote: This is not shown}
          - {article: harbour-report, stance: undermines, quote: "soft break […] a < b"}
        ---
        -- Content/claims/ferry-late.md --
        ---
        claim: The ferry is late
        ---
        """)

    private func built() async throws -> TemporarySite {
        let site = try TemporarySite(over: Self.example)
        let outcome = await site.build()
        #expect(outcome.status == .done, "\(outcome.diagnostics.filter { $0.severity == .error })")
        return site
    }

    private func verify(_ site: TemporarySite) throws -> SiteVerification.Outcome {
        try SiteVerification(file: site.path + "/Public/integrity.json", folder: site.path + "/Public").run()
    }

    @Test("a site that was just built holds, texts, quotes, media and claims")
    func holds() async throws {
        let outcome = try verify(try await built())
        #expect(outcome.differences == [])
        #expect(outcome.articles == 1 && outcome.unpublishedArticles == 1)
        #expect(outcome.quotes == 3 && outcome.media == 1 && outcome.claims == 2)
    }

    @Test("a text that is not published is hashed, and none of it stands in the file")
    func unpublished() async throws {
        let file = try #require(try await built().read("Public/integrity.json"))
        let hash = Digest.sha256(Array("Shown: it is.\nThis is not shown.".utf8))
        #expect(file.contains("\"published\":false,\"sha256\":\"\(hash)\",\"bytes\":32,\"codePoints\":32}"))
        #expect(!file.contains("This is not shown"))
    }

    @Test(
        "what was changed afterwards is found",
        arguments: [
            ("articles/harbour-report/index.html", "is closed</span>", "is open</span>", "the text is not the one"),
            (
                "articles/harbour-report/index.html", "<code>a &lt; b</code>", "<code>a &lt; c</code>",
                "do not stand at their place"
            ),
            ("articles/harbour-report/index.html", "id=\"_quote-", "id=\"_quota-", "is not where the quote begins"),
            ("articles/harbour-report/index.html", " id=\"_text\"", "", "no element with the id _text"),
            (
                "claims/harbour-closed/index.html", "Mostly false</span></p>", "Mostly true</span></p>",
                "does not show the verdict"
            ),
            ("claims/harbour-closed/index.html", "datetime=\"2024-03-04\"", "datetime=\"2024-03-05\"", "the date of the review"),
            ("claims/harbour-closed/index.html", "#_quote-", "#_", "no quote leads to"),
            ("claims/ferry-late/index.html", "Not rated</span></p>", "True</span></p>", "does not show the verdict “Not rated”"),
            ("assets/pier.txt", "Aurora", "Aurore", "the file is not the one"),
        ])
    func changed(file: String, from: String, to: String, difference: String) async throws {
        let site = try await built()
        let text = try #require(site.read("Public/" + file))
        try #require(text.contains(from), "\(file) has no \(from)")
        try site.write("Public/" + file, text.replacingOccurrences(of: from, with: to))
        let found = try verify(site).differences
        #expect(found.contains { $0.contains(difference) }, "\(found)")
    }

    @Test("a site in another language holds too, and a claim without a verdict is looked for in its words")
    func language() async throws {
        let site = try TemporarySite(
            over: Example(
                """
                -- site.json --
                {"title": "Hafenakten", "baseURL": "https://archive.example/", "language": "de"}
                -- Content/claims/ferry-late.md --
                ---
                claim: Die Fähre kommt zu spät
                ---
                """))
        #expect(await site.build().status == .done)
        #expect(try verify(site).differences == [])
        let file = "claims/ferry-late/index.html"
        let page = try #require(site.read("Public/" + file))
        try site.write("Public/" + file, page.replacingOccurrences(of: "Ohne Urteil</span></p>", with: "Wahr</span></p>"))
        #expect(try verify(site).differences == ["\(file): the page does not show the verdict “Ohne Urteil”"])
    }

    @Test("a page that is gone, and one that was added, are found")
    func goneAndAdded() async throws {
        let site = try await built()
        let page = try #require(site.read("Public/articles/harbour-report/index.html"))
        try site.write("Public/articles/forged/index.html", page)
        try FileManager.default.removeItem(atPath: site.path + "/Public/claims/ferry-late/index.html")
        #expect(
            try verify(site).differences == [
                "articles/forged/index.html: the page shows the text of an article that was not published",
                "claims/ferry-late/index.html: the page cannot be read",
            ])
    }

    @Test("a file that is no integrity file is refused", arguments: ["", "{}", "[]", "{\"format\":\"sitegen-integrity-2\"}"])
    func refused(_ text: String) async throws {
        let site = try await built()
        try site.write("Public/integrity.json", text)
        #expect(throws: SiteVerification.Failure.self) { try self.verify(site) }
    }
}
