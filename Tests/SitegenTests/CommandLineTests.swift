import Foundation
import Testing

/// Runs the program itself, as a shell would.
@Suite("The command line")
struct CommandLineTests {
    private func run(_ arguments: [String], in folder: String, shell: String? = nil) throws -> ProgramRun {
        let program = ProgramRun.sitegen
        return try ProgramRun(
            shell == nil ? program : URL(fileURLWithPath: "/bin/sh"),
            shell.map { ["-c", $0, program.path] } ?? arguments, in: folder,
            environment: ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1767225600"])
    }

    /// A folder with an archive of one actor, in order or not.
    private func archive(kind: String = "person") throws -> String {
        let folder = NSTemporaryDirectory() + "sitegen-cli-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/Content/actors", withIntermediateDirectories: true)
        try Data("{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\"}".utf8)
            .write(to: URL(fileURLWithPath: folder + "/site.json"))
        try Data("---\nname: Ada Quill\nkind: \(kind)\n---\n".utf8)
            .write(to: URL(fileURLWithPath: folder + "/Content/actors/ada-quill.md"))
        return folder
    }

    @Test("a build ends with what was built on the last line of standard output, and nothing on standard error")
    func summary() throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run(["build"], in: folder)
        #expect(run.code == 0)
        #expect(run.errors == "")
        let last = run.output.split(separator: "\n").last ?? ""
        #expect(last.hasPrefix("Built 0 articles, 0 claims, 1 actor,"))
        #expect(last.contains(" written, 0 unchanged, 0 removed"))
        #expect(FileManager.default.fileExists(atPath: folder + "/Public/actors/ada-quill/index.html"))
    }

    @Test("an error has its place, an excerpt, a mark below it and help")
    func message() throws {
        let folder = try archive(kind: "persn")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run(["build"], in: folder)
        #expect(run.code == 1)
        #expect(
            run.errors == """
                Content/actors/ada-quill.md:3:7: error[wrong-value]: “persn” is no value of `kind`, which takes one of person, \
                organisation, state, group, outlet
                 3 | kind: persn
                   |       ^^^^^
                  help: Did you mean “person”?
                  fix available: sitegen check --fix

                """)
        #expect(run.output == "Nothing written: 1 error.\n")
        #expect(!FileManager.default.fileExists(atPath: folder + "/Public"))
    }

    @Test("JSON has one object a diagnostic and a closing summary")
    func json() throws {
        let folder = try archive(kind: "persn")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run(["check", "--format", "json"], in: folder)
        let objects = try run.errors.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(run.code == 1)
        #expect(objects.count == 2)
        #expect(objects[0]["id"] as? String == "wrong-value")
        #expect(objects[0]["file"] as? String == "Content/actors/ada-quill.md")
        #expect(objects[0]["line"] as? Int == 3)
        #expect(objects[0]["column"] as? Int == 7)
        #expect(objects[0]["endColumn"] as? Int == 12)
        #expect(objects[1]["type"] as? String == "summary")
        #expect(objects[1]["errors"] as? Int == 1)
    }

    @Test("workflow commands name the file as the repository knows it")
    func github() throws {
        let folder = try archive(kind: "persn")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let here = try run(["check", "--format", "github"], in: folder)
        #expect(here.errors.hasPrefix("::error file=Content/actors/ada-quill.md,line=3,col=7,endColumn=12,title=wrong-value::"))
        let above = try run(["check", "--format", "github", "--source", folder], in: folder)
        #expect(above.errors.hasPrefix("::error file=\(folder)/Content/actors/ada-quill.md,"))
    }

    @Test(
        "wrong arguments, settings and folders end with code 2 and say why",
        arguments: [
            ["biuld"], ["build", "--jobs", "0"], ["build", "--format", "xml"], ["build", "--source", "nowhere"],
            ["build", "--base-url", "ftp://a.example"], ["build", "--output", "."], ["explain", "no-such-thing"],
        ])
    func usage(_ arguments: [String]) throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run(arguments, in: folder)
        #expect(run.code == 2)
        #expect(!run.errors.isEmpty)
    }

    @Test("explain prints what a diagnostic means, with wrong and right")
    func explain() throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run(["explain", "unknown-actor"], in: folder)
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("# unknown-actor\n"))
        #expect(run.output.contains("Wrong:") && run.output.contains("Right:"))
    }

    @Test("a reader that closes the pipe ends neither the build nor its code")
    func closedPipe() throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run([], in: folder, shell: "{ \"$0\" build; echo $? > code.txt; } | true")
        #expect(run.code == 0)
        #expect(FileManager.default.contents(atPath: folder + "/code.txt").map { String(decoding: $0, as: UTF8.self) } == "0\n")
        #expect(FileManager.default.fileExists(atPath: folder + "/Public/actors/ada-quill/index.html"))
    }

    @Test("standard output that is full ends with code 3", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullOutput() throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let run = try run([], in: folder, shell: "\"$0\" build > /dev/full")
        #expect(run.code == 3)
        #expect(run.errors.contains("No space left on device"))
    }

    @Test("the version and the completions are printed")
    func versionAndCompletions() throws {
        let folder = try archive()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try run(["--version"], in: folder).output.split(separator: ".").count == 3)
        for shell in ["bash", "zsh", "fish"] {
            #expect(try run(["--generate-completion-script", shell], in: folder).output.contains("sitegen"))
        }
    }
}
