import Foundation
import Testing

/// What `make install` puts beside the program.
@Suite("The man page and the completions")
struct ManualTests {
    @Test("the man page has every command and option that --help lists, in ASCII, whatever the machine")
    func isComplete() throws {
        let archive = try CommandArchive()
        let page = try archive.run(["manual"]).output
        let text = page.replacingOccurrences(of: "\\-", with: "-")
        #expect(page.hasPrefix(".\\\"") && page.contains(".SH \"NAME\"\nsitegen \\- builds"))
        #expect(page.utf8.allSatisfy { $0 < 0x80 })
        for command in [
            "build", "check", "export", "schema", "explain diagnostic", "explain template", "verify", "clean", "import article",
        ] {
            #expect(text.contains(".SS \"sitegen \(command)"), "\(command)")
        }
        for option in ["--fix", "--changed-since ", "--source ", "--neutralise-formulas", "--against ", "--version"] {
            #expect(text.contains("\"\(option)\""), "\(option)")
        }
        #expect(!text.contains("sitegen manual") && !text.contains("--manual"))
        #expect(!text.contains("(default: \(ProcessInfo.processInfo.activeProcessorCount))"))
    }

    @Test("mandoc finds no fault with the man page", .enabled(if: Self.has("mandoc")))
    func isWellFormed() throws {
        let archive = try CommandArchive()
        try archive.write("sitegen.1", try archive.run(["manual"]).output)
        let lint = try archive.shell("mandoc -T lint -W warning sitegen.1")
        // A date would be that of a day; the version says which program the page is of.
        let faults = lint.output.split(separator: "\n").filter { !$0.contains("missing date") }
        #expect(faults.isEmpty, "\(faults)")
        #expect(try archive.shell("mandoc -T html sitegen.1").output.contains("sitegen_check"))
    }

    @Test(
        "each shell can read its completions",
        arguments: [("bash", "bash -n"), ("zsh", "zsh -n"), ("fish", "fish --no-execute")].filter { Self.has($0.0) })
    func completions(_ shell: String, _ check: String) throws {
        let archive = try CommandArchive()
        let script = try archive.run(["--generate-completion-script", shell]).output
        try archive.write("completion", script)
        let run = try archive.shell("\(check) completion")
        #expect(run.code == 0, "\(run.errors)")
        for word in ["changed-since", "unknown-actor", "claims-verdict"] {
            #expect(script.contains(word), "\(word)")
        }
    }

    @Test(
        "bash offers the ids of diagnostics directly behind explain, and those of records",
        .enabled(if: has("bash")),
        arguments: [
            (["explain", "unknown-ac"], "unknown-actor"), (["explain", "templ"], "template template-address"),
            (["explain", "template", "claims-v"], "claims-verdict"), (["rename", "actor", "ada"], "ada-quill"),
            (["list", "claims", "--by", "ada"], "ada-quill"), (["list", "claims", "--verdict", "mi"], "mixed"),
        ])
    func offers(_ words: [String], _ offered: String) throws {
        let archive = try CommandArchive()
        try archive.write("completion", try archive.run(["--generate-completion-script", "bash"]).output)
        let program = ProgramRun.sitegen.path
        let line = ([program] + words).joined(separator: " ")
        try archive.write(
            "try",
            """
            source ./completion; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
            _sitegen \(program) "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; echo "${COMPREPLY[*]}"

            """)
        let run = try archive.shell("bash try")
        #expect(run.output.hasPrefix(offered), "\(run.output) \(run.errors)")
    }

    static func has(_ program: String) -> Bool {
        ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
    }
}
