import Foundation
import Testing

/// The commands that make and change records, and tell of them, as a shell runs them.
@Suite("Commands for editors")
struct EditingCommandTests {
    /// A folder of its own, gone when nobody holds it.
    private final class Folder: Sendable {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "sitegen-editors-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func read(_ name: String) -> String? {
            FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
        }

        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        }

        /// The program in this folder, by a shell's command line in which `sitegen` stands for it.
        func run(_ line: String) throws -> ProgramRun {
            try ProgramRun(
                URL(fileURLWithPath: "/bin/sh"), ["-c", "sitegen() { \"$PROGRAM\" \"$@\"; }; \(line)"], in: path,
                environment: [
                    "PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795262400", "PROGRAM": ProgramRun.sitegen.path,
                ])
        }
    }

    private func archive() throws -> Folder {
        let folder = try Folder()
        #expect(try folder.run("sitegen init .").code == 0)
        return folder
    }

    @Test("init, new, rename, fmt, list and stats follow each other, and the archive stays in order")
    func together() throws {
        let folder = try Folder()
        let made = try folder.run("sitegen init harbour --title 'Harbour files' && cd harbour && sitegen check --strict")
        #expect(made.code == 0)
        #expect(made.output.hasSuffix("A new archive is in harbour. Look at it: cd harbour && sitegen serve\nIn order.\n"))
        #expect(folder.read("harbour/site.json")?.contains("\"title\": \"Harbour files\"") == true)

        let new = try folder.run(
            "cd harbour && sitegen new actor 'Łódź Øst' && sitegen new claim 'The ferry is late' --folder 2024")
        #expect(new.output == "Content/actors/lodz-ost.md\nContent/claims/2024/the-ferry-is-late.md\n")
        #expect(new.errors == "")

        let dry = try folder.run("cd harbour && sitegen rename actor example-actor mayor --dry-run")
        #expect(dry.code == 0)
        #expect(dry.output.contains("rename Content/actors/example-actor.md → Content/actors/mayor.md\n"))
        #expect(dry.output.contains("\n+  - by: mayor\n"))
        #expect(folder.read("harbour/Content/actors/mayor.md") == nil)
        let renamed = try folder.run("cd harbour && sitegen rename actor example-actor mayor && sitegen check --strict")
        #expect(renamed.code == 0)
        #expect(
            renamed.output.hasPrefix(
                "Renamed Content/actors/example-actor.md → Content/actors/mayor.md; 4 references, 2 other files.\n"))

        #expect(try folder.run("cd harbour && sitegen list claims --by mayor --format csv").output.hasPrefix("id,verdict,"))
        #expect(try folder.run("cd harbour && sitegen list actors").output.hasPrefix("ID     KIND    POSITIONS"))
        #expect(try folder.run("cd harbour && sitegen stats").output.contains("\nVerdicts, of 1 claims that have one"))
        #expect(try folder.run("cd harbour && sitegen fmt --check").code == 0)
        #expect(try folder.run("cd harbour && sitegen build --strict").code == 0)
    }

    @Test("fmt lists with --check, shows with --diff, and writes without either")
    func format() throws {
        let folder = try archive()
        let file = "Content/actors/bo.md"
        try folder.write(file, "---\nkind: person\nname: Bo\n---\n")
        for option in ["--check", "--diff"] {
            let run = try folder.run("sitegen fmt \(option)")
            #expect(run.code == 1)
            #expect(run.output.contains(file))
            #expect(run.errors == "1 of 9 files would change.\n")
        }
        #expect(folder.read(file) == "---\nkind: person\nname: Bo\n---\n")
        #expect(try folder.run("sitegen fmt Content/claims/example-claim.md").errors == "0 of 1 files changed.\n")
        let run = try folder.run("cd Content && sitegen fmt actors/bo.md --source ..")
        #expect((run.code, run.errors) == (0, "1 of 1 files changed.\n"))
        #expect(folder.read(file) == "---\nname: Bo\nkind: person\n---\n")
        try folder.write(file, "---\nkind: persn\nname: Bo\n---\n")
        let broken = try folder.run("sitegen fmt")
        #expect(broken.code == 1)
        #expect(broken.errors.contains("error[wrong-value]"))
        #expect(folder.read(file) == "---\nkind: persn\nname: Bo\n---\n")
    }

    @Test("new opens the editor that is named, and asks for one before it writes")
    func editor() throws {
        let folder = try archive()
        let none = try folder.run("sitegen new page Imprint --edit")
        #expect(none.code == 2)
        #expect(folder.read("Content/pages/imprint.md") == nil)
        let run = try folder.run("EDITOR=false VISUAL=\"printf '<%s>'\" sitegen new page Imprint --edit")
        #expect((run.code, run.output) == (0, "Content/pages/imprint.md\n<Content/pages/imprint.md>"))
        let failed = try folder.run("EDITOR=false sitegen new page Terms --edit")
        #expect(failed.code == 3)
        #expect(folder.read("Content/pages/terms.md") != nil)
    }

    @Test(
        "end with the code that is documented, and say why in one line and a help",
        arguments: [
            (1, "sitegen init ."), (1, "sitegen init site.json"), (2, "sitegen init x --base-url ftp://x"),
            (2, "sitegen init ''"),
            (2, "sitegen new claim '???'"), (2, "sitegen new claim x --id ../x"), (2, "sitegen new claim x --folder .."),
            (2, "sitegen new clam x"), (2, "sitegen new claim x --source nowhere"), (1, "sitegen new claim 'Example claim'"),
            (1, "sitegen rename actor nobody x"), (2, "sitegen rename actor example-actor ../x"),
            (2, "sitegen rename actor example-actor x --source nowhere"), (2, "sitegen rename actor example-actor"),
            (1, "sitegen rename topic nothing something"), (2, "sitegen fmt nowhere.md"), (2, "sitegen fmt site.json"),
            (2, "sitegen fmt --source nowhere"), (2, "sitegen list people"), (2, "sitegen list claims --verdict flase"),
            (2, "sitegen list claims --about nobody"), (2, "sitegen list claims --stale -1"), (2, "sitegen list topics --by x"),
            (2, "sitegen list claims --unrated --verdict true"), (2, "sitegen list claims --source nowhere"),
            (2, "sitegen stats --source nowhere"), (2, "sitegen stats --format csv"),
        ] as [(Int32, String)])
    func codes(_ code: Int32, _ line: String) throws {
        let folder = try archive()
        let run = try folder.run(line)
        #expect(run.code == code)
        #expect(run.errors.lowercased().contains("error"))
        #expect(run.output == "")
        #expect(try folder.run("sitegen check --strict").code == 0)
    }

    @Test("list and stats refuse an archive with errors, which they tell")
    func errors() throws {
        let folder = try archive()
        try folder.write("Content/actors/bo.md", "---\nname: Bo\nkind: persn\n---\n")
        for line in ["sitegen list actors", "sitegen stats", "sitegen rename actor bo bosse"] {
            let run = try folder.run(line)
            #expect(run.code == 1)
            #expect(run.errors.contains("Content/actors/bo.md:3:7: error[wrong-value]"))
            #expect(run.errors.contains("error: the archive has 1 error\n"))
        }
    }

    @Test(
        "explain themselves with an example and their exit codes", arguments: ["init", "new", "rename", "fmt", "list", "stats"])
    func help(_ command: String) throws {
        let run = try Folder().run("sitegen \(command) --help")
        #expect(run.code == 0)
        #expect(run.output.contains("\n  sitegen \(command)"))
        #expect(run.output.replacing(/\s+/, with: " ").contains("Exit codes: 0 "))
    }
}
