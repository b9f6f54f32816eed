import ArchiveModel
import Diagnostics
import Foundation
import Markup
import SiteBuild
import Testing

@testable import Editing

/// What `sitegen rename` makes of an archive.
@Suite("A renamed record")
struct RenamingTests {
    /// Names records in every form that the content format has.
    private static let harbour = """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        topics: [harbour] # the place
        ---
        The mayor said that [the harbour is closed]{claim=harbour-closed by="ada-quill" by=bo as=likely}.

        [Ada Quill]{actor=ada-quill} left; see [her](actor:ada-quill), [](<actor:ada-quill#top>), <actor:ada-quill>,
        [there](/actors/ada-quill/), [that page][ada], `actor:ada-quill` and [the same](ACTOR:ada%2Dquill).

        # Top

        Back to [it](#claim-harbour-closed).

        [ada]: actor:ada-quill "Ada"
        -- Content/articles/second/reprint.md --
        ---
        title: A reprint
        published: 2024-03-03
        origin: harbour-report
        translations:
          de: 'nachdruck'
        ---
        -- Content/articles/nachdruck.md --
        ---
        title: Ein Nachdruck
        published: 2024-03-03
        language: de
        withdrawn: {on: 2024-03-04, note: Not ours., replaced_by: reprint}
        ---
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        about: [ "ada-quill", bo ]   # both
        positions:
          - by: ada-quill # she
            in: harbour-report
            quote: the harbour is closed
        evidence:
          - {article: harbour-report, stance: supports}
        relations: {contradicts: [harbour-open]}
        topics:
          - harbour
        ---
        See [](page:about) and [the other](/claims/harbour-open/#top).

        # Top
        -- Content/claims/harbour-open.md --
        ---
        claim: The harbour is open
        ---
        # Top

        # Claim harbour closed
        -- Content/actors/ada-quill.md --
        ---
        # The mayor.
        name: Ada Quill
        kind: person

        # Her offices.
        relations:
          - as: mayor with
            to: bo
            article: harbour-report
        extra: {note: ada-quill}
        ---
        # Top
        -- Content/actors/bo.md --
        ---
        name: Bo
        kind: person
        relations: [{as: mayor with, to: ada-quill}]
        ---
        -- Content/pages/about.md --
        ---
        title: About
        ---
        [](page:about) and [](/about/) and [](article:harbour-report#claim-harbour-closed), the same
        [again](</articles/harbour-report/#claim-harbour%2Dclosed>), and [no claim](claim:harbour-open#claim-harbour-closed).
        """

    private func rename(_ kind: RecordKind, _ old: String, _ new: String, in archive: TemporaryArchive) async throws
        -> Renaming.Plan
    {
        let plan = try await Renaming(kind: kind, from: old, to: new).plan(archive.options)
        try plan.changes.apply(in: archive.path)
        return plan
    }

    @Test(
        "is named anew wherever it was named, and the archive stays in order",
        arguments: [
            (RecordKind.actor, "ada-quill", 11, 3), (.actor, "bo", 3, 3), (.article, "harbour-report", 6, 4),
            (.article, "reprint", 1, 1), (.article, "nachdruck", 1, 1), (.claim, "harbour-closed", 4, 2),
            (.claim, "harbour-open", 3, 2), (.topic, "harbour", 2, 2), (.page, "about", 3, 1),
        ])
    func everywhere(_ kind: RecordKind, _ id: String, _ references: Int, _ files: Int) async throws {
        let archive = try TemporaryArchive(Self.harbour)
        let before = archive.files()
        let plan = try await rename(kind, id, "neuer-name-ü", in: archive)
        #expect(plan.references == references)
        let check = await archive.check()
        #expect(check.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        // Nothing but the id has changed; only what has no other text than its address keeps that as its text.
        var after = archive.files()
        let own = after.removeValue(forKey: plan.newFile)
        after[plan.file ?? ""] = own
        func plain(_ text: String) -> String {
            text.replacing("aliases: [\(id)]\n", with: "").replacing("neuer-name-ü", with: id).replacing("%2D", with: "-")
                .replacing("[actor:ada-quill](actor:ada-quill)", with: "<actor:ada-quill>")
        }
        if plan.file == nil { #expect(after.removeValue(forKey: "").map(plain) == "---\ntitle: \(id)\n---\n") }
        #expect(after.mapValues(plain) == before.mapValues(plain))
        #expect(plan.files == files)
    }

    @Test("leaves its former id in aliases, in the form that the list has, with its comments")
    func aliases() async throws {
        let table: [(String, String)] = [
            ("", "aliases: [bo]\n"), ("aliases: [b] # c\n", "aliases: [b, bo] # c\n"), ("aliases: []\n", "aliases: [bo]\n"),
            ("aliases: # none yet\n", "aliases: [bo] # none yet\n"),
            ("aliases:\n  # first\n  - b # x\n  - 'c'  # y\n", "aliases:\n  # first\n  - b # x\n  - 'c'  # y\n  - bo\n"),
            ("aliases:\n- b\n", "aliases:\n- b\n- bo\n"), ("aliases: [\n  b,\n  c ]\n", "aliases: [\n  b,\n  c, bo ]\n"),
        ]
        for (written, expected) in table {
            let archive = try TemporaryArchive(
                "-- Content/actors/bo.md --\n---\nname: Bo\nkind: person\n\(written)# About drafts.\nextra: {a: b}\n---\n")
            _ = try await rename(.actor, "bo", "bosse", in: archive)
            #expect(
                archive.read("Content/actors/bosse.md")
                    == "---\nname: Bo\nkind: person\n\(expected)# About drafts.\nextra: {a: b}\n---\n")
            #expect(archive.read("Content/actors/bo.md") == nil)
            #expect(await archive.check().count(.error) == 0)
        }
    }

    @Test("keeps line ends, and stays in its folder")
    func lineEnds() async throws {
        let archive = try TemporaryArchive("")
        try archive.write("Content/actors/people/bo.md", "\u{FEFF}---\r\nname: Bo\r\nkind: person\r\n---\r\nText\r\n")
        let plan = try await rename(.actor, "bo", "bosse", in: archive)
        #expect(plan.newFile == "Content/actors/people/bosse.md")
        #expect(
            archive.read("Content/actors/people/bosse.md")
                == "\u{FEFF}---\r\nname: Bo\r\nkind: person\r\naliases: [bo]\r\n---\r\nText\r\n")
    }

    @Test("is named anew in drafts too")
    func drafts() async throws {
        let archive = try TemporaryArchive(
            Self.harbour + """

                -- Content/claims/unfinished.md --
                ---
                claim: The ferry is late
                about: [ada-quill, nobody-yet]
                draft: true
                ---
                """)
        _ = try await rename(.actor, "ada-quill", "ada", in: archive)
        #expect(archive.read("Content/claims/unfinished.md")?.contains("about: [ada, nobody-yet]") == true)
    }

    @Test(
        "is refused, and nothing changes, where a name cannot be used or is taken",
        arguments: [
            ("actor", "ada-quill", "../x"), ("actor", "../ada-quill", "x"), ("actor", "ada-quill", "X"),
            ("actor", "ada-quill", ""),
            ("actor", "ada-quill", "page"), ("actor", "ada-quill", "2024"), ("actor", "ada-quill", "ada-quill"),
            ("actor", "ada-quill", "bo"), ("actor", "nobody", "somebody"), ("topic", "nothing", "something"),
            ("page", "about", "claims"), ("page", "home", "x"), ("page", "about", "home"), ("claim", "ada-quill", "x"),
        ])
    func refused(_ kind: String, _ old: String, _ new: String) async throws {
        let archive = try TemporaryArchive(Self.harbour)
        let before = archive.files()
        let kind = try #require(RecordKind(rawValue: kind))
        await #expect(throws: Renaming.Refusal.self) { try await rename(kind, old, new, in: archive) }
        #expect(archive.files() == before)
    }

    @Test("is refused where the new name is a former id of another record, and where the old one is one")
    func formerIDs() async throws {
        let archive = try TemporaryArchive(
            "-- Content/actors/bo.md --\n---\nname: Bo\nkind: person\naliases: [bosse]\n---\n"
                + "-- Content/actors/ada.md --\n---\nname: Ada\nkind: person\n---\n")
        for (old, new) in [("ada", "bosse"), ("bosse", "b")] {
            await #expect(throws: Renaming.Refusal.self) { try await rename(.actor, old, new, in: archive) }
        }
    }

    @Test("goes back to a former id of its own, whose place in aliases the present one takes")
    func back() async throws {
        let archive = try TemporaryArchive(Self.harbour)
        _ = try await rename(.claim, "harbour-closed", "closed", in: archive)
        _ = try await rename(.claim, "closed", "harbour-closed", in: archive)
        #expect(archive.read("Content/claims/harbour-closed.md")?.contains("\naliases: [closed]\n") == true)
        #expect(await archive.check().count(.error) == 0)
        try archive.write("Content/actors/bo.md", "---\nname: Bo\nkind: person\naliases:\n  - \"b\"\n  - 'c' # c\n---\n")
        _ = try await rename(.actor, "bo", "c", in: archive)
        #expect(archive.read("Content/actors/c.md") == "---\nname: Bo\nkind: person\naliases:\n  - \"b\"\n  - 'bo' # c\n---\n")
    }

    @Test("is refused where the archive has errors, which are told")
    func errors() async throws {
        let archive = try TemporaryArchive("-- Content/actors/bo.md --\n---\nname: Bo\nkind: persn\n---\n")
        await #expect {
            try await rename(.actor, "bo", "bosse", in: archive)
        } throws: { error in
            guard case Renaming.Refusal.errors(let errors, isBefore: true, hasSettingsErrors: false) = error else { return false }
            return errors.map(\.kind.id) == ["wrong-value"]
        }
        #expect(archive.read("Content/actors/bo.md") != nil)
    }

    @Test(
        "is refused where a reference has no bytes to put another id into",
        arguments: [
            "about:\n  - |\n    ada-quill", "about: [bo]\n---\n[x][y]\n\n[y]: actor&colon;ada-quill",
        ])
    func unwritable(_ text: String) async throws {
        let archive = try TemporaryArchive(Self.harbour)
        let end = text.contains("---") ? "\n" : "\n---\n"
        try archive.write("Content/claims/third.md", "---\nclaim: The ferry is late\n\(text)\(end)")
        let before = archive.files()
        #expect(await archive.check().count(.error) == 0)
        await #expect(throws: Renaming.Refusal.self) { try await rename(.actor, "ada-quill", "ada", in: archive) }
        #expect(archive.files() == before)
    }

    @Test("of the demo archive, each of them in turn, leaves it in order, and pages that differ by the name alone")
    func demo() async throws {
        let archive = try TemporaryArchive(copyOf: TemporaryArchive.package)
        let original = try TemporaryArchive(copyOf: TemporaryArchive.package)
        #expect(await original.build().status == .done)
        let all = try RecordFiles(in: archive.path).files.filter { $0.id != Page.home }
        // A digit behind it keeps an id's place in every list.
        var names: [String: String] = [:]
        for (index, file) in all.enumerated() where index % 12 == 0 || file.kind == .topic || file.id == "about" {
            _ = try await rename(file.kind, file.id, file.id + "0", in: archive)
            names[file.id + "0"] = file.id
        }
        let check = await archive.check { $0.isStrict = true }
        #expect(check.diagnostics.map(\.message) == [])
        #expect(await archive.build().status == .done)
        func plain(_ text: String) -> String {
            // The anchors of former ids stand beside the present ones.
            names.reduce(text) { $0.replacing($1.key, with: $1.value) }.replacing(
                /<span id="(claim|actor)-[^"]*"><\/span>/, with: "")
        }
        let before = original.files(in: "Public").filter { $0.key.hasSuffix(".html") }.mapValues(plain)
        var after: [String: String] = [:]
        for (path, text) in archive.files(in: "Public") where path.hasSuffix(".html") {
            let isRedirect = text.contains("http-equiv=\"refresh\"")
            if !isRedirect { after[plain(path)] = plain(text) }
        }
        #expect(after.keys.sorted() == before.keys.sorted())
        let differing = before.keys.sorted().filter { after[$0] != before[$0] }
        #expect(differing == [])
    }
}
