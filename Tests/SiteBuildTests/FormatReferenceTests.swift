import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("References and names")
struct FormatReferenceTests {
    private func found(_ example: Example) async throws -> [String] {
        try await TemporarySite(over: example).build().diagnostics.map(\.kind.id)
    }

    @Test("a file with an error of its own has its dangling references reported in the same run")
    func danglingBesideErrors() async throws {
        let ids = try await found(
            """
            -- Content/articles/second-report.md --
            ---
            titel: A second report
            title: A second report
            published: 2024-03-03
            origin: nowhere
            ---
            [a]{claim=harbour-shut by=ada-quil} [b](page:abuot) ![c](/assets/none.png)
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            about: nobody
            positions: [{by: noone, likelihood: likely}]
            relations: {narrows: [no-claim]}
            ---
            """)
        #expect(
            ids.sorted() == [
                "unknown-actor", "unknown-actor", "unknown-article", "unknown-asset", "unknown-claim", "unknown-claim",
                "unknown-key", "unknown-page", "wrong-type",
            ])
    }

    @Test("what may follow from an error of the same file is not reported beside it")
    func noConsequences() async throws {
        let ids = try await found(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: true
            sumary: It was seen.
            reviewed: 2024-03-03
            history: [{on: 2024-03-03, kind: publishd, to: true}]
            ---
            """)
        #expect(ids.sorted() == ["unknown-key", "wrong-value"])
    }

    @Test("references of a draft with errors are not looked up")
    func draftWithErrors() async throws {
        let ids = try await found(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            draft: true
            sumary: It was seen.
            about: [nobody]
            ---
            """)
        #expect(ids == ["unknown-key"])
    }

    @Test("a topic that only a file with errors names is not dangling")
    func topicOfBrokenArticle() async throws {
        let ids = try await found(
            """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            topics: [ferries]
            mood: grim
            ---
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [the ferries](topic:ferries).
            """)
        #expect(ids == ["unknown-key"])
    }

    @Test("a name that begins with a combining mark is a record’s with an invalid id")
    func combiningMark() async throws {
        let ids = try await found(
            "-- Content/articles/\u{301}a.md --\n---\ntitle: A\npublished: 2024-03-03\n---\n")
        #expect(ids == ["invalid-id"])
    }

    @Test("a link to a place in a withdrawn record says that its page is a notice")
    func fragmentOfNotice() async throws {
        let outcome = try await TemporarySite(
            over: """
                -- Content/claims/ferry-late.md --
                ---
                claim: The ferry is late
                withdrawn: {on: 2024-03-03, note: Nobody said so.}
                ---
                ## Method
                -- Content/pages/about.md --
                ---
                title: About
                ---
                [the method](claim:ferry-late#method), [the claim](claim:ferry-late)
                """
        ).build()
        #expect(outcome.diagnostics.map(\.kind.id) == ["unknown-fragment"])
        #expect(outcome.diagnostics.first?.message.contains("is withdrawn") == true)
    }

    @Test("names that compose their letters differently are the same name")
    func composedNames() async throws {
        let site = try TemporarySite(
            over: """
                -- Content/actors/jose\u{301}.md --
                ---
                name: José
                kind: person
                ---
                -- Content/pages/about.md --
                ---
                title: About
                ---
                [a](actor:jos\u{E9}) [b](actor:jose\u{301}) [c](actor:jos%C3%A9)
                """)
        let outcome = await site.build()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
        let page = site.read("Public/about/index.html") ?? ""
        #expect(page.components(separatedBy: "href=\"/actors/jos%C3%A9/\"").count == 4)
    }
}
