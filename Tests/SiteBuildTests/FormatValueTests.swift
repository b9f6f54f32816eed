import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("Values")
struct FormatValueTests {
    private func diagnostics(_ example: Example) async throws -> [Diagnostic] {
        try await TemporarySite(over: example).build().diagnostics
    }

    @Test("the version of the rating scale may be written as a number")
    func numericVersion() async throws {
        let found = try await diagnostics(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/", "ratings": {"version": 1.5}}
            """)
        #expect(found.isEmpty, "\(found)")
    }

    @Test("a title that is a number is of the wrong type in site.json")
    func numericTitle() async throws {
        let found = try await diagnostics(
            """
            -- site.json --
            {"title": 1, "baseURL": "https://archive.example/"}
            """)
        #expect(found.map(\.kind.id) == ["wrong-type"])
    }

    @Test(
        "a value of the wrong form is told what its key takes",
        arguments: [
            ("published: {a: b}", "`published` takes a date (YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339 with a time)"),
            ("published: 2024\norigin: [x]", "`origin` takes the id of an article"),
            ("published: 2024\nkind: [news]", "`kind` takes one of news"),
            ("published: 2024\nurl: [x]", "`url` takes an address"),
        ])
    func wrongForm(_ keys: String, _ message: String) async throws {
        let found = try await diagnostics(
            Example("-- Content/articles/second-report.md --\n---\ntitle: A second report\n\(keys)\n---\n"))
        #expect(found.map(\.kind.id) == ["wrong-type"])
        #expect(found.first?.message.hasPrefix(message) == true, "\(found)")
    }

    @Test("the day of an article’s last change is a day", arguments: ["2024-01", "2024", "2024-03-04T10:00:00Z"])
    func partialUpdate(_ date: String) async throws {
        let found = try await diagnostics(
            Example(
                "-- Content/articles/second-report.md --\n---\ntitle: A\npublished: 2024-03-02\nupdated: \(date)\n---\n"))
        #expect(found.map(\.kind.id) == ["wrong-value"])
    }

    @Test("a value that YAML takes for a comment as a whole is told, and an error where there has to be one")
    func commentForValue() async throws {
        let site = try TemporarySite(over: "")
        let place = try site.lay(
            """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            summary: ‸#1 in the list
            topics: # all of them
              - ferries
            extra: # and more
              port: "#1"
            ---
            """)
        let warnings = await site.check().diagnostics.filter { $0.severity != .hint }
        #expect(warnings.map(\.kind.id) == ["yaml-comment"])
        #expect(warnings.first?.place?.range.lowerBound == place?.range.lowerBound)
        let title = try site.lay(
            """
            -- Content/articles/second-report.md --
            ---
            title: ‸#1 in the list
            published: 2024-03-03
            ---
            """)
        let errors = await site.check().diagnostics.filter { $0.severity != .hint }
        #expect(errors.map(\.kind.id) == ["empty-value"])
        #expect(errors.first?.place?.range.lowerBound == title?.range.lowerBound)
        #expect(errors.first?.help?.hasPrefix("Put the value in quotation marks") == true)
    }

    @Test(
        "front matter that is not YAML is reported at the line of the mistake",
        arguments: [
            "title‸:A\npublished: 2024-03-02", "title: x\npublished: 2024\nsummary: ‸{{{{", "title: x\ntopics: ‸[a, b\n",
            "title: x\nsummary: \"a [b\"\ntopics: [a, ‸\"b\n",
        ])
    func placeOfYAMLError(_ keys: String) async throws {
        let site = try TemporarySite(over: "")
        let place = try site.lay(Example("-- Content/articles/second-report.md --\n---\n\(keys)\n---\n"))
        let found = await site.check().diagnostics.filter { $0.kind.id == "invalid-yaml" }
        #expect(found.map(\.place?.range.lowerBound) == [place?.range.lowerBound])
    }

    @Test(
        "an address of the site that pages cannot stand below is told why",
        arguments: ["https://archive.example/?a", "https://archive.example/#a"])
    func baseAddress(_ address: String) async throws {
        let found = try await diagnostics(
            Example("-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"\(address)\"}"))
        #expect(found.map(\.kind.id) == ["wrong-value"])
        #expect(found.first?.message.hasSuffix("has no query or fragment") == true, "\(found)")
    }

    @Test(
        "a translation is in the language of its key",
        arguments: [
            ("de", "language: de", []), ("de", "language: de-AT", []), ("DE", "language: de", []),
            ("fr", "language: de", ["translation-conflict"]), ("de", "menu: 1", ["translation-conflict"]),
        ])
    func translationLanguage(_ key: String, _ line: String, _ ids: [String]) async throws {
        let found = try await diagnostics(
            Example(
                """
                -- Content/pages/about.md --
                ---
                title: About
                translations: {\(key): ueber}
                ---
                -- Content/pages/ueber.md --
                ---
                title: Über
                \(line)
                ---
                """))
        #expect(found.map(\.kind.id) == ids)
    }

    @Test("a history that does not begin with the publication says which kind it begins with")
    func historyStart() async throws {
        let found = try await diagnostics(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            history: [{on: 2024-03-03, kind: update, note: Sources added.}]
            ---
            """)
        #expect(
            found.filter { $0.kind.severity == .error }.map(\.message) == [
                "the first entry of `history` must be of kind `published`; this is `update`"
            ])
    }

    @Test(
        "entries of a history stand in order of time, compared at the coarser precision",
        arguments: [
            ("2024-05-01", "2024-05", "2024", true), ("2024", "2024-05-01", "2024-05-01T10:00:00Z", true),
            ("2024-05-02", "2024-05", "2024-05-01", false), ("2024-05", "2024-04", "2024-06", false),
            ("2024-05-01T10:00:00Z", "2024-05-01T11:30:00+02:00", "2025", false),
        ])
    func historyOrder(_ first: String, _ second: String, _ third: String, _ isRight: Bool) async throws {
        let found = try await diagnostics(
            Example(
                """
                -- Content/claims/ferry-late.md --
                ---
                claim: The ferry is late
                history:
                  - {on: "\(first)", kind: published}
                  - {on: "\(second)", kind: update, note: Sources added.}
                  - {on: "\(third)", kind: update, note: More added.}
                ---
                """))
        #expect(found.filter { $0.kind.severity == .error }.map(\.kind.id) == (isRight ? [] : ["history-order"]))
    }

    @Test("what drafts alone are reported to say is not put into the article's own mouth")
    func draftSpeaker() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/actors/bo-lind.md --
                ---
                name: Bo Lind
                kind: person
                draft: true
                ---
                -- Content/articles/second-report.md --
                ---
                title: A second report
                published: 2024-03-03
                topics: [harbour]
                ---
                He said [it is open]{claim=harbour-closed by=bo-lind stance=denies as=fact}.
                -- Content/topics/harbour.md --
                ---
                title: The harbour
                ---
                """)
        let outcome = await site.build()
        #expect(outcome.diagnostics.map(\.kind.id) == ["annotation-names-draft"])
        for name in ["articles/second-report", "claims/harbour-closed", "topics/harbour"] {
            let page = site.read("Public/\(name)/index.html") ?? ""
            #expect(!page.contains("own voice"), "\(name)")
            #expect(!page.contains("Bo Lind"), "\(name)")
        }
        let page = site.read("Public/articles/second-report/index.html") ?? ""
        #expect(page.contains("by a speaker who has no page here"))
    }

    @Test("the templates of free pages can show `extra`")
    func extraOfPages() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/pages/about.md --
                ---
                title: About
                extra: {colour: <red>}
                ---
                -- Templates/page.html --
                {{>partials/own}}
                -- Templates/partials/own.html --
                <!doctype html><title>{{title}}</title>{{#extra}}<p>{{key}}: {{value}}</p>{{/extra}}
                """)
        let outcome = await site.build()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
        #expect(site.read("Public/about/index.html")?.contains("<p>colour: &lt;red&gt;</p>") == true)
    }

    @Test("the words of a withdrawn claim lead to its notice and show no verdict")
    func withdrawnClaimInArticle() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/claims/harbour-closed.md --
                ---
                claim: The harbour is closed
                verdict: false
                summary: It was open.
                reviewed: 2024-03-05
                withdrawn: {on: 2024-03-06, note: The review was wrong.}
                history:
                  - {on: 2024-03-05, kind: published, to: false}
                ---
                """)
        let outcome = await site.build()
        #expect(!outcome.diagnostics.contains { $0.kind.severity == .error }, "\(outcome.diagnostics)")
        let page = site.read("Public/articles/harbour-report/index.html") ?? ""
        #expect(page.contains("<a href=\"/claims/harbour-closed/\">The harbour is closed</a>"))
        #expect(page.contains(">Withdrawn</span>"))
        #expect(!page.contains("tone-false"))
        #expect(!page.contains("Claims in this article"))
    }
}
