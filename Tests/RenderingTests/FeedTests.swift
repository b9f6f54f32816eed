import ArchiveModel
import Diagnostics
import Foundation
import Hypertext
import Testing

@testable import Rendering

@Suite struct FeedTests {
    private func settings(_ more: String) -> String {
        """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/sub/", \(more)}

        """
    }

    @Test("a review's entry has the verdict before the claim, and an id that is no address")
    func review() throws {
        let site = try SampleSite(Example(ratedClaim() + settings(#""since": "2024-01-31""#)))
        let feed = try JSON.object(try site.file("feed.json"))
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect(feed["feed_url"] as? String == "https://archive.example/sub/feed.json")
        let item: NSDictionary = [
            "id": "tag:archive.example,2024-01-31:sub/claims/ferry-late/", "title": "False: The ferry is late",
            "url": "https://archive.example/sub/claims/ferry-late/", "content_text": "The log says so.",
            "date_published": "2024-03-03T00:00:00Z", "date_modified": "2024-03-05T00:00:00Z", "tags": ["ferries"],
        ]
        #expect(feed["items"] as? NSArray == [item])
        let atom = try site.file("feed.xml")
        #expect(
            atom.holds(inOrder: [
                "<id>tag:archive.example,2024-01-31:sub/feed</id>", "<updated>2024-03-05T00:00:00Z</updated>", "<entry>",
                "<id>tag:archive.example,2024-01-31:sub/claims/ferry-late/</id>", "<title>False: The ferry is late</title>",
                "<published>2024-03-03T00:00:00Z</published>", "<updated>2024-03-05T00:00:00Z</updated>",
                "<category term=\"ferries\" label=\"ferries\"/>", "<summary>The log says so.</summary>", "</entry>",
            ]))
    }

    @Test("corrections, changed verdicts and withdrawals have entries of their own")
    func corrections() throws {
        let changed = """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: mixed
            summary: The log says so.
            reviewed: 2024-03-05
            history:
              - {on: 2024-03-03, kind: published, to: false}
              - {on: 2024-03-04, kind: correction, note: The year was wrong.}
              - {on: 2024-03-04, kind: correction, note: So was the day.}
              - {on: 2024-03-05, kind: verdict, from: false, to: mixed, note: A second log was found.}
            ---
            -- Content/claims/gone.md --
            ---
            claim: The pier is gone
            withdrawn: {on: 2024-03-06, note: It was no claim.}
            ---

            """
        let feed = try JSON.object(try SampleSite(Example(changed)).file("corrections/feed.json"))
        let items = try #require(feed["items"] as? [NSDictionary])
        #expect(
            items.map { $0["title"] as? String } == [
                "Withdrawn: The pier is gone", "Verdict changed from False to Mixed: The ferry is late",
                "Correction: The ferry is late", "Correction: The ferry is late",
            ])
        #expect(Set(items.map { $0["id"] as? String }).count == 4)
        #expect(items.map { $0["content_text"] as? String }.last == "The year was wrong.")
    }

    @Test("a feed holds no more entries than `feedLimit`")
    func limit() throws {
        let site = try SampleSite(
            Example(
                ratedClaim() + ratedClaim("The ferry is new").replacing("ferry-late", with: "ferry-new")
                    + settings(#""feedLimit": 1"#)))
        #expect(try site.file("feed.xml").components(separatedBy: "<entry>").count == 2)
        #expect(try site.file("topics/ferries/feed.xml").components(separatedBy: "<entry>").count == 2)
    }

    @Test("pages lead to the feeds; a topic without reviews has none")
    func autodiscovery() throws {
        let site = try SampleSite(
            Example(
                ratedClaim() + """
                    -- Content/topics/piers.md --
                    ---
                    title: Piers
                    ---
                    """))
        let topic = try site.page("topics/ferries/index.html")
        #expect(
            topic.holds(inOrder: [
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Harbour files\" href=\"/feed.xml\">",
                "href=\"/topics/ferries/index.json\">",
                "type=\"application/atom+xml\" title=\"ferries\" href=\"/topics/ferries/feed.xml\">",
                "type=\"application/feed+json\" title=\"ferries\" href=\"/topics/ferries/feed.json\">",
            ]))
        #expect(!(try site.page("topics/piers/index.html")).contains("piers/feed"))
        #expect(!site.plan.contains(path: "topics/piers/feed.xml"))
        #expect(try site.page("corrections/index.html").contains("href=\"/corrections/feed.xml\""))
    }

    @Test(
        "text is safe in XML, and what XML forbids is seen to be missing",
        arguments: [
            ("a & b < c > \"d\"", "a &amp; b &lt; c &gt; &quot;d&quot;"), ("]]>", "]]&gt;"),
            ("a\u{1}b\u{B}c", "a\u{FFFD}b\u{FFFD}c"),
            ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("a\tb\nc\r", "a&#9;b&#10;c&#13;"),
            ("é\u{10FFFF}\u{E000}", "é\u{10FFFF}\u{E000}"),
        ])
    func escaping(text: String, xml: String) {
        var bytes: [UInt8] = []
        XMLText.append(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == xml)
    }
}
