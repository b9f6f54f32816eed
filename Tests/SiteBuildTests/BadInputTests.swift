import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("Bad input")
struct BadInputTests {
    /// The ids of what is found, in order.
    private func found(_ example: Example) async throws -> [String] {
        let outcome = try await TemporarySite(over: example).build()
        return outcome.diagnostics.map(\.kind.id)
    }

    @Test("all errors of all files are told in one run")
    func allAtOnce() async throws {
        let ids = try await found(
            """
            -- Content/actors/a.md --
            ---
            nam: A
            kind: persn
            ---
            -- Content/articles/b.md --
            ---
            title: B
            published: 2024-13-01
            origin: nowhere
            ---
            [x]{claim=nothing} and {by=nobody}
            -- Content/claims/c.md --
            no front matter
            """)
        #expect(
            Set(ids).isSuperset(of: ["unknown-key", "unknown-claim", "wrong-value", "missing-front-matter"]), "\(ids)")
    }

    @Test(
        "a Content or Templates that is no folder, or a link to nowhere, is not taken for missing: the site stays",
        arguments: ["Content", "Templates"], ["-- NAME --\nno folder", "-- NAME -> nowhere --"])
    func notAFolder(_ name: String, _ instead: String) async throws {
        let site = try TemporarySite(over: "-- Templates (folder) --")
        _ = await site.build()
        let before = site.files(in: "Public")
        try FileManager.default.removeItem(atPath: site.path + "/" + name)
        try site.lay(Example(instead.replacing("NAME", with: name)))
        let outcome = await site.build()
        #expect(outcome.status == .diskErrors)
        #expect(outcome.diagnostics.contains { $0.kind == .unreadableFile && $0.place?.file == name })
        #expect(site.files(in: "Public") == before)
    }

    @Test("a reference to a file with errors is not reported a second time")
    func oneMistakeOneMessage() async throws {
        let ids = try await found(
            """
            -- Content/actors/ada-quill.md --
            ---
            name: Ada Quill
            kind: persn
            ---
            """)
        #expect(ids == ["wrong-value"])
    }

    @Test(
        "a file that cannot be read as text is reported once",
        arguments: [
            ("", "missing-front-matter"), ("---", "unclosed-front-matter"), ("---\n---\n", "missing-key"),
            ("---\nname: \\x00\nkind: person\n---\n", "control-character"),
            ("---\nname: \\xFF\nkind: person\n---\n", "invalid-utf8"),
            ("---\n\tname: A\n---\n", "invalid-yaml"), ("---\nname: [\n---\n", "invalid-yaml"),
            ("---\nname: *a\nkind: person\n---\n", "yaml-feature"),
            ("---\n- name\n---\n", "wrong-type"), ("---\nname: {a: b}\nkind: person\n---\n", "wrong-type"),
        ])
    func unreadable(_ text: String, _ id: String) async throws {
        let ids = try await found(Example("-- Content/actors/bo.md --\n" + text))
        #expect(Set(ids) == [id], "\(ids)")
    }

    @Test(
        "a reference to a character that no page can show is reported, each at its place",
        arguments: [
            ("Beep &#7; and &#x1F;.", 2), ("[Port](https://port.example/ \"a &#x7f; title\")", 1),
            ("A `&#7;` in code, and &#8;.", 2),
            ("&#0; and &#xFFFD; become U+FFFD.", 0), ("`&#7;` is code, and &amp;#7; is text.", 0), ("&#9;", 0),
        ])
    func forbiddenReferences(_ body: String, _ count: Int) async throws {
        let ids = try await found(Example("-- Content/actors/bo.md --\n---\nname: Bo\nkind: person\n---\n\(body)\n"))
        #expect(ids.filter { $0 == "control-character" }.count == count, "\(ids)")
    }

    @Test("each character that no page can show is reported, in front matter and in the body, up to a hundred of a file")
    func forbiddenCharacters() async throws {
        let ids = try await found(
            "-- Content/actors/bo.md --\n---\nname: B\\x01o\nkind: person\n---\na\\x0B\n\nb\\x01\n\nc\n")
        #expect(ids.filter { $0 == "control-character" }.count == 3, "\(ids)")
        let many = String(repeating: "\\x02", count: 200)
        let bounded = try await found(Example("-- Content/actors/bo.md --\n---\nname: Bo\nkind: person\n---\n\(many)\n"))
        #expect(bounded.filter { $0 == "control-character" }.count == 100)
    }

    @Test("a byte order mark and CRLF are accepted")
    func windowsFiles() async throws {
        let site = try TemporarySite(over: "")
        try site.write(
            "Content/articles/windows.md",
            "\u{FEFF}---\r\ntitle: From Windows\r\npublished: 2024-03-03\r\n---\r\nIt is [closed]{claim=harbour-closed}.\r\n")
        let outcome = await site.build()
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
        #expect(site.read("Public/articles/windows/index.html")?.contains("From Windows</h1>") == true)
    }

    @Test("aliases that unfold to thousands of millions of values are refused at once")
    func bomb() async throws {
        var yaml = "  a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghij", "abcdefghi") {
            yaml += "  \(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ", ") + "]\n"
        }
        let ids = try await found(Example("-- Content/actors/bo.md --\n---\nname: Bo\nkind: person\nextra:\n\(yaml)---\n"))
        #expect(Set(ids) == ["yaml-feature"])
        let keyed = try await found(
            Example("-- Content/actors/bo.md --\n---\nextra:\n\(yaml)  ? *j\n  : x\nname: Bo\nkind: person\n---\n"))
        #expect(Set(keyed) == ["yaml-feature"])
    }

    @Test("ten thousand brackets, quotes or lists, and megabytes of text, neither crash nor take long")
    func depths() async throws {
        let texts = [
            String(repeating: "[", count: 10_000), String(repeating: "> ", count: 10_000) + "x",
            String(repeating: "[x", count: 10_000) + String(repeating: "]{claim=harbour-closed}", count: 100),
            String(repeating: "A line of ordinary text that goes on for a while.\n", count: 40_000),
        ]
        for text in texts {
            let site = try TemporarySite(over: "")
            try site.write("Content/articles/deep.md", "---\ntitle: Deep\npublished: 2024-03-03\n---\n" + text)
            let outcome = await site.build()
            #expect(outcome.status == .done || outcome.status == .contentErrors)
        }
    }

    @Test("paths that lead out of the assets are no files", arguments: ["../site.json", "/etc/passwd", "a/../../x", "."])
    func pathsOut(_ path: String) async throws {
        let ids = try await found(
            Example(
                """
                -- Content/articles/second.md --
                ---
                title: Second
                published: 2024-03-03
                media:
                  - {file: "\(path)", alt: A picture}
                ---
                """))
        #expect(ids.filter { $0 != "article-without-annotations" } == ["unknown-asset"])
    }

    @Test("links that lead in a circle or out of the content are reported, and quoted nowhere")
    func symbolicLinks() async throws {
        let ids = try await found(
            """
            -- Content/actors/loop -> ../actors --
            -- Content/actors/self.md -> self.md --
            -- Content/claims/passwd.md -> /etc/passwd --
            """)
        #expect(ids == ["unreadable-file", "unreadable-file", "unreadable-file"])
    }

    @Test("an archive without content is built, with a warning")
    func emptyArchive() async throws {
        let site = TemporarySite()
        try site.write("site.json", "{\"title\": \"Empty\", \"baseURL\": \"https://a.example\"}")
        let outcome = await site.build()
        #expect(outcome.status == .done)
        #expect(outcome.diagnostics.map(\.kind.id) == ["empty-content"])
        #expect(site.read("Public/index.html")?.contains("Empty") == true)
        let strict = await site.build { $0.isStrict = true }
        #expect(strict.status == .contentErrors)
    }

    @Test("settings that are missing or wrong end with status 2, and the content is checked all the same")
    func settings() async throws {
        for text in ["{", "[]", "{\"title\": 5, \"baseURL\": \"https://a.example\"}", "{\"title\": \"\\ud83d\"}"] {
            let site = try TemporarySite(over: "")
            try site.write("site.json", text)
            try site.write("Content/actors/bo.md", "---\nname: Bo\nkind: robot\n---\n")
            let outcome = await site.build()
            #expect(outcome.status == .settingsErrors)
            #expect(outcome.diagnostics.contains { $0.place?.file == "site.json" })
            #expect(outcome.diagnostics.contains { $0.kind.id == "wrong-value" })
        }
    }

    @Test("a source folder that does not exist ends with status 2")
    func noSource() async {
        let site = TemporarySite()
        let outcome = await site.build { $0.source = site.path + "/nowhere" }
        #expect(outcome.status == .settingsErrors)
        #expect(outcome.failure?.contains("nowhere") == true)
    }

    @Test("an output that cannot be written ends with status 3")
    func fullDisk() async throws {
        let site = try TemporarySite(over: "")
        let outcome = await site.build { $0.output = "/dev/null/site" }
        #expect(outcome.status == .diskErrors || outcome.status == .settingsErrors)
        #expect(outcome.failure != nil)
    }
}
