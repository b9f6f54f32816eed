import Diagnostics
import Testing

@testable import SiteBuild

/// All errors of all files are reported in one run: one hides no other, unless that would rest on what it left unread.
@Suite("Errors beside errors")
struct ErrorsBesideErrorsTests {
    private func found(_ example: Example) async throws -> [String] {
        try await TemporarySite(over: example).check().diagnostics.filter { $0.severity == .error }.map(\.kind.id).sorted()
    }

    private func ofClaim(_ keys: String, body: String = "") async throws -> [String] {
        try await found(Example("-- Content/claims/ferry-late.md --\n---\nclaim: The ferry is late\n\(keys)\n---\n\(body)"))
    }

    @Test(
        "an unknown key hides nothing that is wrong with a claim",
        arguments: [
            ("verdict: true", ["missing-key", "missing-key", "missing-key"]),
            ("evidence: [{url: 'https://x.example/', stance: supports}]", ["missing-key"]),
            (
                "verdict: true\nsummary: Seen.\nreviewed: 2024-03-03\nhistory: [{on: 2024-03-03, kind: published, to: false}]",
                ["history-verdict"]
            ),
            (
                "verdict: true\nsummary: Seen.\nreviewed: 2024-03-03\nhistory: [{on: 2024-03-03, kind: published, to: false, x: 1}]",
                ["history-verdict", "unknown-key"]
            ),
            ("relations: {revises: [ferry-late]}", ["relation-to-itself"]),
            ("topics: [T!]", ["invalid-id"]),
            ("withdrawn: {on: 2024-03-03, note: Wrong., replaced_by: ferry-late}", ["relation-to-itself"]),
            ("translations: {de: ferry-late, x_y: nowhere}", ["relation-to-itself", "wrong-value"]),
            (
                "evidence: [{article: harbour-report, stance: supports, quote: The ferry sank.}]",
                ["quote-not-found"]
            ),
        ])
    func unknownKeyOfClaim(_ keys: String, _ ids: [String]) async throws {
        let found = try await ofClaim("foo: 1\n" + keys)
        #expect(found == (ids + ["unknown-key"]).sorted())
    }

    @Test("an unknown key hides no circle, and no link to a place that is not there")
    func circles() async throws {
        let ids = try await found(
            """
            -- Content/articles/first.md --
            ---
            title: First
            published: 2024-03-03
            origin: second
            mood: grim
            ---
            # Here

            [here](#here) [there](#there) [its note](#claim-harbour-closed) [note](article:harbour-report#nothing)

            [a]{claim=harbour-closed}
            -- Content/articles/second.md --
            ---
            title: Second
            published: 2024-03-03
            origin: first
            ---
            -- Content/articles/third.md --
            ---
            title: Third
            published: 2024-03-03
            origin: third
            mood: grim
            ---
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            relations: {revises: [ferry-on-time]}
            mood: grim
            ---
            -- Content/claims/ferry-on-time.md --
            ---
            claim: The ferry is on time
            relations: {revises: [ferry-late]}
            ---
            """)
        #expect(
            ids == [
                "origin-cycle", "relation-to-itself", "revises-cycle", "unknown-fragment", "unknown-fragment", "unknown-key",
                "unknown-key", "unknown-key",
            ])
    }

    @Test("an unknown key hides no wrong quote of an actor, nor a relation to itself")
    func actor() async throws {
        let ids = try await found(
            """
            -- Content/actors/bo-lind.md --
            ---
            name: Bo Lind
            kind: person
            mood: grim
            relations:
              - {as: friend of, to: ada-quill, article: harbour-report, quote: He is a friend of hers.}
              - {as: friend of, to: bo-lind}
            ---
            """)
        #expect(ids == ["quote-not-found", "relation-to-itself", "unknown-key"])
    }

    @Test(
        "a value that cannot be read hides what does not rest on it, and nothing else is told of it",
        arguments: [
            (
                "verdict: true\nsummary: Seen.\nreviewed: 2024-03\nhistory: [{on: 2024-03-03, kind: published, to: false}]",
                ["history-verdict", "wrong-value"]
            ),
            (
                "evidence: [{url: 'https://x.example/', title: A, stance: supprots}, {url: 'https://x.example/', stance: context}]",
                ["missing-key", "wrong-value"]
            ),
            ("evidence: [{url: 'ftp:x', stance: context}]", ["missing-key", "wrong-value"]),
            ("evidence: [{url: 'ftp:x', title: A, stance: context}]", ["wrong-value"]),
            ("evidence: [{article: [x], stance: context}]", ["wrong-type"]),
            (
                "verdict: true\nsummary: Seen.\nreviewed: 2024-03-03\nhistory: [{on: then, kind: published, to: false}]",
                ["wrong-value"]
            ),
            (
                "verdict: true\nsummary: [Seen.]\nreviewed: 2024-03-03\nhistory: [{on: 2024-03-03, kind: published, to: true}]",
                ["wrong-type"]
            ),
            ("verdict: [true]\nhistory: [{on: 2024-03-03, kind: published, to: true}]", ["wrong-type"]),
        ])
    func wrongValue(_ keys: String, _ ids: [String]) async throws {
        #expect(try await ofClaim(keys) == ids)
    }

    @Test("a wrong attribute hides no name of the same annotation that leads nowhere")
    func namesOfAnnotation() async throws {
        let ids = try await found(
            """
            -- Content/articles/second-report.md --
            ---
            title: A second report
            published: 2024-03-03
            ---
            [x y]{claim=nope by=nix as=bad} [z]{actor=ada-quill id=a} [z]{actor=no-one id=a}
            """)
        #expect(
            ids == ["annotation-bad-value", "annotation-repeated-name", "unknown-actor", "unknown-actor", "unknown-claim"])
    }

    @Test("an address that no record can have is told beside other errors, and none that one may have once all is mended")
    func addresses() async throws {
        let ids = try await found(
            """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            [a](#zz) [b](/claims/nowhere/) [c](/claims/ferry-late/) [d](/claims/ferry/) [e](/claims/2024/) [f](/nowhere/)
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            aliases: [ferry]
            mood: grim
            ---
            [g](/topics/nowhere/)
            """)
        #expect(ids == ["unknown-address", "unknown-address", "unknown-address", "unknown-fragment", "unknown-key"])
    }

    @Test("while the former ids of a record are not known, no address of its kind is told as unknown")
    func unknownAliases() async throws {
        let ids = try await found(
            """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            [b](/claims/nowhere/) [c](/actors/nowhere/)
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            aliases: ferry
            ---
            """)
        #expect(ids == ["unknown-address", "wrong-type"])
    }
}
