import ArgumentParser
import Diagnostics
import Editing
import Foundation
import SiteBuild

struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Bring the keys of front matter into the order of Documentation/Content.md.",
        discussion: """
            A key takes the comments above and beside it along; values and bodies stay as they are, byte for byte. A file with \
            errors is left alone.

              sitegen fmt
              sitegen fmt Content/claims/ferry-late.md --check

            Exit codes: 0 in order, 1 a file has errors or, with --check or --diff, its keys in another order, 2 usage, 3 a file \
            could not be read or written.
            """)

    @Argument(
        help: ArgumentHelp("Files of records, or folders of them; all of the archive where none is named.", valueName: "file"),
        completion: .file(extensions: ["md"]))
    var files: [String] = []

    @Flag(name: .long, help: "List the files that would change, and write nothing.")
    var check = false

    @Flag(name: .long, help: "Show what would change, as diff -u does, and write nothing.")
    var diff = false

    @OptionGroup var place: SourceFolder

    func run() throws {
        try place.checkIsArchive()
        let source = place.options.source
        let formatting: Formatting
        do {
            formatting = try Formatting(of: try chosen(in: source), in: source)
        } catch let error as SystemError {
            throw Refusal.report(VisibleText.of("cannot \(error.action) \(error.path): \(error.reason)"), code: .diskErrors)
        }
        var report = DiagnosticReport(format: .text, isColored: Terminal.isColored, prefix: "") { path in
            SourceLookup.text(of: path, source: source)
        }
        for error in formatting.errors { Terminal.writeError(report.render([error])) }
        for file in formatting.left { Terminal.printError("left as it is: \(VisibleText.of(file.path)): \(file.reason)") }
        let changes = formatting.changes.changes
        if !check && !diff {
            do {
                try formatting.changes.applyUninterrupted(in: source)
            } catch {
                throw Refusal.report(error.message + "; nothing was changed", code: .diskErrors)
            }
        }
        if diff {
            for change in changes { Terminal.printDiff(of: change) }
        } else {
            for change in changes { Terminal.print(VisibleText.of(change.path)) }
        }
        summarise(formatting)
        if !formatting.errors.isEmpty || (check || diff) && !changes.isEmpty { throw ExitCode(1) }
    }

    /// The files that were named, or all.
    private func chosen(in source: String) throws -> [RecordFiles.File] {
        let all = try RecordFiles(in: source)
        guard !files.isEmpty else {
            if let problem = all.problems.first {
                throw Refusal.report(VisibleText.of("cannot read \(problem.path): \(problem.reason)"), code: .diskErrors)
            }
            return all.files
        }
        let paths = all.files.map { (path: Self.real(source + "/" + $0.path), file: $0) }
        let known = Dictionary(paths.map { ($0.path, $0.file) }) { first, _ in first }
        var chosen: [RecordFiles.File] = []
        var seen: Set<RecordFiles.File> = []
        for name in files {
            let real = Self.real(name)
            let found = known[real].map { [$0] } ?? paths.filter { $0.path.hasPrefix(real + "/") }.map(\.file)
            guard !found.isEmpty else {
                let what = access(name, F_OK) == 0 ? "is no record of the archive in \(source)" : "is not there"
                throw Refusal.report(
                    VisibleText.of("\(name) \(what)"),
                    help:
                        "Name files or folders below Content/articles, claims, actors, topics or pages; --source names the folder of the archive.",
                    code: .settingsErrors)
            }
            chosen += found.filter { seen.insert($0).inserted }
        }
        return chosen
    }

    private static func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    private func summarise(_ formatting: Formatting) {
        let changed = formatting.changes.changes.count
        let words = check || diff ? "would change" : "changed"
        let broken = Set(formatting.errors.compactMap { $0.place?.file }).count
        let rest = broken == 0 ? "" : ", \(broken) left alone: mend the errors first"
        Terminal.printError("\(changed) of \(formatting.count) files \(words)\(rest).")
    }
}
