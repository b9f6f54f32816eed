import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct ClaimPageTests {
    private static let full: Example = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/", "pageSize": 2}
        -- Content/actors/bo-low.md --
        ---
        name: Bo Low
        kind: person
        ---
        -- Content/articles/copy.md --
        ---
        title: A copy
        published: 2024-03-03
        origin: harbour-report
        outlet: The Pier
        ---
        [Closed]{claim=harbour-closed by=bo-low stance=questions} and [closed]{claim=harbour-closed stance=mentions}.
        -- Content/articles/retold.md --
        ---
        title: Retold
        published: 2024-03-04
        ---
        [Shut]{claim=harbour-closed}.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        verdict: mostly-true
        summary: The log says so.
        reviewed: 2024-04-02
        reviewers: [A desk, B desk]
        made: 2024
        about: [ada-quill, bo-low]
        topics: [port]
        positions:
          - by: ada-quill
            on: 2024-03-02
            likelihood: likely
            confidence: high
            in: harbour-report
            quote: the harbour is closed
          - by: bo-low
            stance: denies
            likelihood: fact
            url: https://low.example/
            note: In a letter.
          - by: bo-low
            stance: questions
        evidence:
          - article: harbour-report
            stance: supports
            page: 7
          - article: copy
            stance: supports
          - url: https://Log.example/a/?x=1
            title: The log
            stance: supports
            quote: zu
            translation: shut
            archived: https://web.example/log
            published: 2024-03-01
          - url: http://log.example/a#top
            title: The log again
            stance: supports
          - article: retold
            stance: undermines
        relations:
          contradicts: [harbour-open]
          narrows: [port-closed]
        history:
          - on: 2024-04-01
            kind: published
            to: mixed
          - on: 2024-04-02
            kind: verdict
            from: mixed
            to: mostly-true
            note: A log was found.
        ---
        ## Why

        See [](claim:harbour-open).
        -- Content/claims/harbour-open.md --
        ---
        claim: The harbour is open
        ---
        -- Content/claims/port-closed.md --
        ---
        claim: The port is closed
        ---
        """

    private func page(_ file: String = "claims/harbour-closed/index.html") throws -> String {
        try SampleSite(Self.full).page(file)
    }

    @Test("a claim without a verdict is shown as not rated")
    func unrated() throws {
        let page = try SampleSite().page("claims/harbour-closed/index.html")
        #expect(page.contains("<span class=\"verdict tone-none\">Not rated</span>"))
    }

    @Test("verdict, reason, review and reviewers stand at the top")
    func verdict() throws {
        #expect(
            try page().holds(inOrder: [
                "<h1>The harbour is closed</h1>", "<span class=\"verdict tone-true\">", "Mostly true</span>",
                "The log says so.", "The claim holds in the main",
                "Reviewed <time datetime=\"2024-04-02\">2 April 2024</time>",
                "by A desk, B desk.", "<time datetime=\"2024\">2024</time>",
                "<a href=\"/actors/ada-quill/\">Ada Quill</a>, <a href=\"/actors/bo-low/\">Bo Low</a>",
                "<a href=\"/topics/port/\">",
            ]))
    }

    @Test("dissent stands beside the majority, each position in its speaker's own certainty")
    func positions() throws {
        let positions = try #require(part(of: page(), from: "<div class=\"columns positions\">", to: "</div>"))
        #expect(
            positions.holds(inOrder: [
                "Who asserts it", "Ada Quill", "likely (55–80\u{A0}%)", "high confidence", "the harbour is closed",
                "<a href=\"/articles/harbour-report/\">", "Who denies it", "Bo Low", "stated as fact",
                "<a href=\"https://low.example/\">", "In a letter.", "Who questions it",
            ]))
        #expect(!positions.contains("verdict"))
    }

    @Test("evidence stands in columns that say how many origins it comes down to")
    func evidence() throws {
        let evidence = try #require(part(of: page(), from: "<div class=\"columns evidence\">", to: "</div>"))
        #expect(
            evidence.holds(inOrder: [
                "Supporting", "4 links, 2 origins", "<a href=\"/articles/harbour-report/\">", "Page 7", "The Pier",
                "<a href=\"https://Log.example/a/?x=1\">The log</a>", "zu", "Translation: shut",
                "<a href=\"https://web.example/log\">", "Undermining", "1 link, 1 origin", "Context", "None known",
            ]))
    }

    @Test("evidence of one origin stands together in the order of the file, with how much of it there is")
    func origins() throws {
        let evidence = try #require(part(of: page(), from: "<section class=\"evidence-supports\">", to: "</section>"))
        #expect(
            evidence.holds(inOrder: [
                "4 links, 2 origins", "<p class=\"count\">2 links, 1 origin: ", "A report from the harbour</a></p>",
                "<ul class=\"origin\"><li>", "A report from the harbour", "</li><li>", "A copy", "</li></ul></li><li>",
                "<p class=\"count\">2 links, 1 origin</p>", "The log</a>", "The log again</a>",
            ]))
        let other = try #require(part(of: page(), from: "<section class=\"evidence-undermines\">", to: "</section>"))
        #expect(!other.contains("class=\"origin\""))
    }

    @Test("a column of one origin says so once")
    func oneOrigin() throws {
        let page = try SampleSite(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            evidence:
              - {url: "https://a.example/1", title: First, stance: supports}
              - {url: "https://a.example/1?again", title: Second, stance: supports}
            ---
            """
        ).page("claims/harbour-closed/index.html")
        #expect(page.components(separatedBy: "2 links, 1 origin").count == 2)
        #expect(page.contains("None known to this archive."))
    }

    @Test(
        "an article and its address are one source, unless the query says that it is another page",
        arguments: [
            ("https://News.example/rep#top", "2 links, 1 origin"), ("http://news.example/rep/", "2 links, 1 origin"),
            ("https://news.example/rep?from=mail", "2 links, 1 origin"), ("https://news.example/copy", "2 links, 1 origin"),
            ("https://news.example/other", "2 links, 2 origins"), ("https://news.example/watch?v=2", "2 links, 2 origins"),
            ("https://news.example/watch", "2 links, 2 origins"), ("https://news.example/kept", "2 links, 2 origins"),
        ])
    func articleByAddress(address: String, count: String) throws {
        func article(_ id: String, _ keys: String) -> String {
            "-- Content/articles/\(id).md --\n---\ntitle: \(id)\npublished: 2024-03-03\n\(keys)\n---\n"
        }
        let page = try SampleSite(
            Example(
                article("rep", "url: https://news.example/rep")
                    + article("copy", "url: https://news.example/copy\norigin: rep")
                    + article("film", "url: https://news.example/watch?v=1\norigin: rep")
                    + article("second-film", "url: https://news.example/watch?v=3")
                    + article("kept", "archived: https://news.example/kept")
                        + """
                        -- Content/claims/harbour-closed.md --
                        ---
                        claim: The harbour is closed
                        evidence:
                          - {article: rep, stance: supports}
                          - {url: "\(address)", title: Same page, stance: supports}
                        ---
                        """)
        ).page("claims/harbour-closed/index.html")
        #expect(page.section("_evidence").contains("\(count)"))
    }

    @Test("what stood between copies does not part them")
    func gathered() throws {
        let page = try SampleSite(
            """
            -- Content/claims/harbour-closed.md --
            ---
            claim: The harbour is closed
            evidence:
              - {url: "https://a.example/1", title: First, stance: supports}
              - {url: "https://b.example/2", title: Second, stance: supports}
              - {url: "https://a.example/1?again", title: Third, stance: supports}
            ---
            """
        ).page("claims/harbour-closed/index.html")
        #expect(page.holds(inOrder: ["3 links, 2 origins", "2 links, 1 origin", "First", "Third", "Second"]))
    }

    @Test("citations are shown in their context by article, as many as a page holds")
    func appearances() throws {
        let page = try page()
        let shown = try #require(part(of: page, from: "id=\"_appearances\"", to: "id=\"_relations\""))
        #expect(
            shown.holds(inOrder: [
                "4 citations", "A report from the harbour", "The mayor said that <mark>the harbour is closed</mark>.",
                "Asserted", "by <a href=\"/actors/ada-quill/\">", "likely (55–80\u{A0}%)",
                "<a href=\"/articles/harbour-report/#claim-harbour-closed\">", "A copy",
                "<mark>Closed</mark> and closed.",
                "Questioned", "<a href=\"/claims/harbour-closed/appearances/2/\">",
            ]))
        #expect(!shown.contains("Retold"))
    }

    @Test("further citations have pages of their own")
    func furtherAppearances() throws {
        let site = try SampleSite(Self.full)
        let page = try site.page("claims/harbour-closed/appearances/2/index.html")
        #expect(
            page.holds(inOrder: [
                "A copy", "Closed and <mark>closed</mark>.", "Mentioned", "in the article’s own voice",
                "<a href=\"/articles/copy/#claim-harbour-closed--2\">", "Retold",
                "<a href=\"/claims/harbour-closed/\">First",
                "Page 2 of 2",
            ]))
        #expect(!site.plan.contains(path: "claims/harbour-closed/appearances/3/"))
    }

    @Test("related claims stand with how they are related, on both pages")
    func relations() throws {
        #expect(
            try page().holds(inOrder: [
                "This claim narrows", "<a href=\"/claims/port-closed/\">", "This claim contradicts",
                "<a href=\"/claims/harbour-open/\">",
            ]))
        #expect(
            try page("claims/port-closed/index.html").holds(inOrder: [
                "This claim is narrowed by", "<a href=\"/claims/harbour-closed/\">", "Mostly true", "disputed by",
                "Bo Low",
            ]))
    }

    @Test("of many related claims a page shows a part of each kind, without those that were withdrawn, and the next one goes on")
    func manyRelations() throws {
        var files = """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/", "pageSize": 2}

            """
        for number in 1...6 {
            files += "-- Content/claims/claim-\(number).md --\n---\nclaim: Claim \(number)\n"
            files += "relations: {\(number < 6 ? "narrows: [harbour-closed], " : "")repeats: [harbour-closed]}\n"
            files += number == 1 ? "withdrawn: {on: 2024-04-01, note: Wrong.}\n---\n" : "---\n"
        }
        let site = try SampleSite(Example(files))
        let pages = site.plan.pages.map(\.route.file).filter { $0.hasPrefix("claims/harbour-closed/") }.sorted()
        let further = ["claims/harbour-closed/appearances/2/index.html", "claims/harbour-closed/appearances/3/index.html"]
        #expect(pages == further + ["claims/harbour-closed/index.html"])
        let own = try site.page("claims/harbour-closed/index.html").section("_relations")
        #expect(own.linkTexts() == ["Claim 2", "Claim 3", "Claim 2", "Claim 3", "More related claims"])
        #expect(own.contains("href=\"/claims/harbour-closed/appearances/2/\">More related claims</a>"))
        let second = try site.page(further[0])
        #expect(second.section("_relations").holds(inOrder: ["Claim 4", "Claim 5", "Claim 4", "Claim 5"]))
        #expect(!second.contains("id=\"_appearances\""))
        let third = try site.page(further[1]).section("_relations")
        #expect(third.contains("This claim repeats") && third.contains("Claim 6") && !third.contains("narrowed"))
        let data = try #require(try JSON.object(site.file("claims/harbour-closed/index.json"))["relations"] as? [NSDictionary])
        #expect(data.count == 2)
        #expect(try site.file("claims/claim-6/index.json").contains("harbour-closed"))
    }

    @Test("the history says what the verdict was, what it became and why")
    func history() throws {
        let history = try #require(part(of: page(), from: "<ul class=\"history\">", to: "</ul>"))
        #expect(
            history.holds(inOrder: [
                "1 April 2024", "published", "Mixed", "2 April 2024", "verdict changed", "from", "Mixed", "to",
                "Mostly true", "A log was found.",
            ]))
    }

    @Test("each entry of the history says what was known by then, and what has no date")
    func knownThen() throws {
        let history = try #require(part(of: page(), from: "<ul class=\"history\">", to: "</ul>"))
        let known =
            "As of then, by their dates: 4 of today’s 5 pieces of evidence, 1 of 3 positions; "
            + "not dated: 1 piece of evidence, 2 positions."
        #expect(history.components(separatedBy: known).count == 3)
    }

    @Test(
        "a date counts from its day on, a partial one at the coarser precision",
        arguments: [
            ("2024-03-01", "0 of today’s 3 pieces of evidence, 0 of 1 position"),
            ("2024-03-02", "1 of today’s 3 pieces of evidence, 0 of 1 position"),
            ("2024-04-01", "2 of today’s 3 pieces of evidence, 0 of 1 position"),
            ("2025-01-01", "3 of today’s 3 pieces of evidence, 1 of 1 position"),
        ])
    func dates(day: String, known: String) throws {
        let page = try SampleSite(
            Example(
                """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                positions:
                  - {by: ada-quill, on: 2024-12-31}
                evidence:
                  - {article: harbour-report, stance: supports}
                  - {url: "https://a.example/", title: A, stance: supports, published: 2024-04}
                  - {article: harbour-report, stance: context, published: 2025}
                history:
                  - {on: \(day), kind: published}
                  - {on: \(day), kind: correction, note: A pier was named wrongly.}
                ---
                """)
        ).page("claims/harbour-closed/index.html")
        #expect(page.contains("<p class=\"known\">As of then, by their dates: \(known).</p>"))
    }

    @Test("a claim that rests on nothing yet, and other records, say nothing of what was known")
    func nothingKnown() throws {
        let site = try SampleSite(
            """
            -- Content/claims/pier-closed.md --
            ---
            claim: The pier is closed
            history:
              - {on: 2024-04-01, kind: published}
              - {on: 2024-04-01, kind: correction, note: A word was missing.}
            ---
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: person
            history: [{on: 2024-04-01, kind: correction, note: A letter was missing.}]
            ---
            """)
        for file in ["claims/pier-closed/index.html", "actors/ada-quill/index.html"] {
            let page = try site.page(file)
            #expect(page.contains("corrected"))
            #expect(!page.contains("As of then"))
        }
    }

    @Test("the analysis has its headings and links")
    func analysis() throws {
        #expect(
            try page().holds(inOrder: [
                "id=\"_analysis\"", "<h2 id=\"why\">Why</h2>",
                "<a href=\"/claims/harbour-open/\">The harbour is open</a>",
            ]))
    }
}
