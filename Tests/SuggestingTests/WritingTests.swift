import Diagnostics
import Foundation
import Markup
import SiteBuild
import Testing

@testable import Suggesting

/// What is written into an article, and what is never touched.
@Suite struct WritingTests {
    private static let bodies = [
        "Ada Quill said the ferry had sunk in March. Bo Lind, the mayor, denied that it had.\n",
        "> Ada Quill said the *ferry* had\n> sunk in March.\n\n- Ada Quill said the pier burned for 40 days.\n",
        "“The **ferry** sank twice in March,” Ada Quill said.\r\n\r\nThe pier cost 40 crowns \\[not 50\\] &amp; burned.\r\n",
        "Ada Quill said [the ferry](https://ferry.example/) sank in `March`, a report found.\n\n```\nAda Quill said the code sank.\n```\n",
        "| Ada Quill said | the pier sank |\n|---|---|\n| 40 | 50 |\n\n# Ada Quill said the pier sank\n",
        "Ada Quill said \\[the pier\\]{claim=x} sank in March. {by=nobody} said the ferry sank.\n",
        "قال أدا إن الرصيف أغلق. Ada Quill said the رصيف pier was closed in March.\n",
        "Ada Quill said the pier\\\nwas closed for 40 days.\n",
        "",
    ]

    @Test("nothing but brackets and attributes is added, and the text reads as before", arguments: bodies)
    func added(_ body: String) async throws {
        let archive = try ScratchArchive()
        try archive.article(body)
        let before = try FileReading.bytes(of: archive.path + "/Content/articles/note.md")
        let found = try await archive.suggest()
        var rest = before[...]
        for byte in found.bytes where rest.first == byte { rest.removeFirst() }
        #expect(rest.isEmpty)
        try archive.apply(found)
        let outcome = await archive.check()
        #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
        let withDrafts = await archive.check(drafts: true)
        #expect(withDrafts.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    @Test("what is proposed once is not proposed again")
    func idempotent() async throws {
        let archive = try ScratchArchive()
        try archive.article(Self.bodies[0])
        let first = try await archive.suggest()
        #expect(first.proposals.count > 1)
        try archive.apply(first)
        let second = try await archive.suggest()
        #expect(second.proposals.isEmpty)
        #expect(second.difference.isEmpty)
    }

    @Test("words that are annotated stay as they are")
    func annotated() async throws {
        let archive = try ScratchArchive()
        try archive.article(
            "Ada Quill said [the eastern pier was sold in secret]{claim=pier-sold by=ada-quill}. She said the ferry sank in March.\n"
        )
        let found = try await archive.suggest()
        let text = String(decoding: found.bytes, as: UTF8.self)
        #expect(text.contains("said [the eastern pier was sold in secret]{claim=pier-sold by=ada-quill}."))
        #expect(text.contains("[the ferry sank in March]{claim=ferry-sank-march by=ada-quill as=fact}"))
    }

    @Test("a claim of the archive in other words is named, a new one becomes a draft")
    func stubs() async throws {
        let archive = try ScratchArchive()
        try archive.article(
            "Ada Quill said the eastern pier had been sold in secret. The mayor of Ostwick, Bo Lind, said 300 people had left.\n")
        let found = try await archive.suggest()
        let text = String(decoding: found.bytes, as: UTF8.self)
        #expect(text.contains("{claim=pier-sold by=ada-quill as=fact}"))
        #expect(text.contains("by=bo-lind as=fact}"))
        let stub = try #require(found.stubs.first { $0.kind == .claim })
        #expect(stub.text.hasPrefix("---\ndraft: true\nclaim: \"300 people had left\"\n"))
        #expect(!stub.text.contains("verdict"))
        let actor = try #require(found.stubs.first { $0.kind == .actor })
        #expect(actor.text == "---\ndraft: true\nname: \"Bo Lind\"\nkind: person\n---\n")
    }

    @Test("a span that names a draft is published as text, and its article stays")
    func drafts() async throws {
        let archive = try ScratchArchive()
        try archive.article("Ada Quill said the ferry sank in March.\n")
        try archive.apply(try await archive.suggest())
        let outcome = await archive.check()
        #expect(outcome.status == .done)
        #expect(outcome.diagnostics.contains { $0.severity == .hint })
    }

    @Test("the difference is one that patch takes")
    func difference() async throws {
        let archive = try ScratchArchive()
        try archive.article("One.\n\nAda Quill said the ferry sank in March.")
        let found = try await archive.suggest()
        #expect(
            found.difference.hasPrefix(
                """
                --- a/Content/articles/note.md
                +++ b/Content/articles/note.md
                @@ -4,4 +4,4 @@
                 ---
                 One.
                \u{20}
                -Ada Quill said the ferry sank in March.
                \\ No newline at end of file
                +[Ada Quill]{actor=ada-quill} said [the ferry sank in March]{claim=ferry-sank-march by=ada-quill as=fact}.
                \\ No newline at end of file
                --- /dev/null
                +++ b/Content/claims/ferry-sank-march.md
                """))
    }

    @Test("of an article of which excerpts are published the spans are written as of any other")
    func excerpts() async throws {
        let archive = try ScratchArchive()
        try archive.article("Nothing here.\n\nAda Quill said the ferry sank in March.\n", keys: "display: excerpts\n")
        let found = try await archive.suggest()
        #expect(found.proposals.count == 2)
        #expect(found.notes.contains { $0.contains("excerpts") })
    }

    @Test("an article with errors is not read for proposals")
    func errors() async throws {
        let archive = try ScratchArchive()
        try archive.article("Ada Quill said [the ferry sank]{claim=}.\n")
        await #expect(throws: ScratchArchive.Failure.self) { try await archive.suggest() }
    }

    @Test("of a long article only the first part is looked at, and the rest is kept")
    func long() async throws {
        let archive = try ScratchArchive()
        try archive.article(String(repeating: "Ada Quill said the ferry had sunk 40 times.\n\n", count: 200))
        let files = try ArchiveFiles(source: archive.path)
        let bytes = try FileReading.bytes(of: archive.path + "/Content/articles/note.md")
        let article = try #require(ArticleText.read(bytes, path: "Content/articles/note.md", id: "note").value)
        var scope = Suggester.Scope()
        scope.maximumText = 2000
        scope.limit = 10
        let found = try await ArticleSuggestions.make(
            for: article, files: files, rules: .english, scope: scope, siteLanguage: "en", jobs: 1)
        #expect(found.notes.contains { $0.contains("only the first 2 kB") })
        #expect(found.proposals.count { if case .claim = $0 { true } else { false } } == 10)
        #expect(found.bytes.count > bytes.count)
    }

    @Test("an article is found by its id and by its path, and a name nearby is offered")
    func names() throws {
        let archive = try ScratchArchive()
        try archive.article("")
        let files = try ArchiveFiles(source: archive.path)
        #expect(files.article("note")?.path == "Content/articles/note.md")
        #expect(files.article("Content/articles/note.md")?.id == "note")
        #expect(files.article(archive.path + "/Content/articles/note.md")?.id == "note")
        #expect(files.article("nota") == nil)
        #expect(files.help(for: "nota") == "Did you mean “note”?")
    }
}
