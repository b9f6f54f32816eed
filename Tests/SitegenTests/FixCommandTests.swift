import Foundation
import Testing

@Suite("sitegen check --fix")
struct FixCommandTests {
    @Test("shows the changes, and without a terminal and --yes makes none and ends with 1")
    func shows() throws {
        let archive = try CommandArchive(kind: "persn")
        let run = try archive.run(["check", "--fix"])
        #expect(run.code == 1)
        #expect(
            run.output.hasPrefix(
                """
                --- a/Content/actors/ada-quill.md
                +++ b/Content/actors/ada-quill.md
                @@ -1,4 +1,4 @@
                 ---
                 name: Ada Quill
                -kind: persn
                +kind: person
                 ---

                """))
        #expect(run.output.hasSuffix("Nothing changed. Add --yes to make the changes that are shown above.\n"))
        #expect(archive.read("Content/actors/ada-quill.md")?.contains("persn") == true)
    }

    @Test("makes the changes with --yes, checks again and reports what remains")
    func makes() throws {
        let archive = try CommandArchive(kind: "persn\ncolour: red")
        let run = try archive.run(["check", "--fix", "--yes"])
        #expect(run.code == 1)
        #expect(archive.read("Content/actors/ada-quill.md")?.contains("kind: person\n") == true)
        #expect(run.errors.contains("error[unknown-key]") && !run.errors.contains("wrong-value"))
        #expect(run.output.hasSuffix("Made 1 fix in 1 file.\n"))
    }

    @Test("shows a file's new name before it gives it, and tells of it in JSON and on GitHub")
    func renames() throws {
        let archive = try CommandArchive()
        try archive.write("Content/actors/Bo_Lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
        let json = try archive.run(["check", "--format", "json"]).errors
        #expect(json.contains(#""moves":[{"from":"Content/actors/Bo_Lind.md","to":"Content/actors/bo-lind.md"}]"#))
        let github = try archive.run(["check", "--format", "github"]).errors
        #expect(
            github.contains("%0AFix (sitegen check --fix): Rename Content/actors/Bo_Lind.md to Content/actors/bo-lind.md\n"))
        let run = try archive.run(["check", "--fix", "--yes"])
        #expect(run.output.hasPrefix("rename Content/actors/Bo_Lind.md → Content/actors/bo-lind.md\n"))
        #expect(archive.read("Content/actors/Bo_Lind.md") == nil && archive.read("Content/actors/bo-lind.md") != nil)
    }

    @Test("says so where there is nothing to mend")
    func nothing() throws {
        let run = try CommandArchive().run(["check", "--fix"])
        #expect(run.code == 0)
        #expect(run.output.hasSuffix("There is nothing that can be mended in one way alone.\n"))
    }

    @Test(
        "goes with text alone, and --yes with it alone",
        arguments: [["--fix", "--format", "json"], ["--yes"], ["--rules", "--fix"]])
    func refuses(_ arguments: [String]) throws {
        #expect(try CommandArchive().run(["check"] + arguments).code == 2)
    }

    @Test("is what a fix in JSON says, with its range in bytes")
    func json() throws {
        let archive = try CommandArchive(kind: "persn")
        let line = try #require(try archive.run(["check", "--format", "json"]).errors.split(separator: "\n").first)
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let fix = try #require(object["fix"] as? [String: Any])
        let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
        #expect(fix["title"] as? String == "Write “person” in place of “persn”")
        #expect(edit["start"] as? Int == 26 && edit["end"] as? Int == 31 && edit["text"] as? String == "person")
        #expect(edit["line"] as? Int == 3 && edit["column"] as? Int == 7)
    }
}
