import Testing

@Suite("What is wrong with the arguments")
struct UsageMessageTests {
    @Test(
        "is told like all that is wrong, with what was most likely meant",
        arguments: [
            (["biuld"], "error: there is no command “biuld”\n  help: Did you mean “build”?\n"),
            (["frobnicate"], "error: there is no command “frobnicate”\n  help: There are 18, among them: "),
            (
                ["check", "--strickt"],
                "error: Unknown option '--strickt'. Did you mean '--strict'?\n  usage: sitegen check <options>\n"
            ),
            (["check", "--format", "jsno"], "error: The value 'jsno' is invalid for '--format <format>'."),
            (["new", "claim"], "error: A title is due: sitegen new claim \"…\"\n"),
            (["rename", "actor", "ada-quill", "Content/actors/ada.md"], "error: “Content/actors/ada.md” cannot be an id: "),
            (["check", "--external", "--fix"], "error: --external asks addresses alone"),
            (["check", "--external", "--strict"], "error: --external asks addresses alone"),
            (
                ["verify", "Public"],
                "error: cannot read Public/integrity.json: No such file or directory\n  help: Name the folder"
            ),
        ])
    func isTold(_ arguments: [String], _ words: String) throws {
        let run = try CommandArchive().run(arguments)
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix(words), "\(run.errors)")
    }

    @Test("is not that a kind stands in the plural or a list in the singular, nor an id in its brackets")
    func isTolerant() throws {
        let archive = try CommandArchive()
        #expect(try archive.run(["list", "actor"]).output.hasPrefix("ID "))
        #expect(try archive.run(["explain", "error[unknown-actor]"]).output.hasPrefix("# unknown-actor\n"))
        #expect(
            try archive.run(["new", "claims", "The", "harbour", "is", "closed"]).output
                == "Content/claims/the-harbour-is-closed.md\n")
    }

    @Test("with --external, addresses of changed files are asked alone, and told in JSON")
    func external() throws {
        let archive = try CommandArchive()
        try archive.git("init", "--quiet")
        try archive.write(
            "Content/articles/a.md", "---\ntitle: A\npublished: 2024-03-02\nurl: http://127.0.0.1:9/a\n---\nWords.\n")
        try archive.git("add", ".")
        try archive.git("commit", "--quiet", "--message", "All")
        let none = try archive.run(["check", "--external", "--changed-since", "HEAD"])
        #expect(none.code == 0 && none.output == "0 addresses, 0 asked now: none is dead.\n")
        let all = try archive.run(["check", "--external", "--format", "json", "--quiet"])
        #expect(all.code == 1)
        #expect(
            all.errors.contains(#"{"type":"link","severity":"error","#)
                && all.errors.contains(#""address":"http://127.0.0.1:9/a""#))
        #expect(all.errors.hasSuffix(#"{"type":"summary","exitCode":1,"addresses":1,"asked":1,"dead":1}"# + "\n"))
    }

    @Test("fmt takes folders")
    func folders() throws {
        let archive = try CommandArchive()
        try archive.write("Content/actors/x/bo-lind.md", "---\nkind: person\nname: Bo Lind\n---\n")
        #expect(try archive.run(["fmt", "Content/actors/x", "--check"]).output == "Content/actors/x/bo-lind.md\n")
        #expect(try archive.run(["fmt", "Content/claims"]).code == 2)
    }
}
