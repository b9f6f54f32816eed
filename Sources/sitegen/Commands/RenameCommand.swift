import ArgumentParser
import Diagnostics
import Editing
import Markup
import SiteBuild

struct RenameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a record another id: its file, every reference to it, and the former id in aliases.",
        discussion: """
            Everything is written in one step, or nothing: the archive is linked with the changes in memory first. Comments and \
            formatting stay. The former address leads to the new one.

              sitegen rename claim ferry-late ferry-was-late --dry-run
              sitegen rename actor ada-quill ada-quill-mayor

            Exit codes: 0 renamed, 1 the archive has errors or does not allow it, 2 usage or settings, 3 a file could not be read \
            or written.
            """)

    @Argument(help: ArgumentHelp("One of \(RecordKind.names).", valueName: "kind"))
    var kind: RecordKind

    @Argument(help: ArgumentHelp("The id that the record has.", valueName: "old"), completion: RecordCompletion.ofNamedKind)
    var old: String

    @Argument(help: ArgumentHelp("The id that it is to have.", valueName: "new"))
    var new: String

    @Flag(name: .long, help: "Show what would change, as diff -u does, and write nothing.")
    var dryRun = false

    @OptionGroup var place: SourceFolder

    func run() async throws {
        try place.checkIsArchive()
        let options = place.options
        let plan: Renaming.Plan
        do throws(Renaming.Refusal) {
            plan = try await Renaming(kind: kind, from: old, to: new).plan(options)
        } catch {
            throw refusal(error, options.source)
        }
        if dryRun {
            showDiff(of: plan)
        } else {
            do {
                try plan.changes.applyUninterrupted(in: options.source)
            } catch {
                throw Refusal.report(error.message + "; nothing was changed", code: .diskErrors)
            }
        }
        report(plan)
    }

    /// The file itself as one that moves.
    private func showDiff(of plan: Renaming.Plan) {
        let changes = plan.changes.changes
        let before = changes.first { $0.path == plan.file }?.before
        for change in changes where change.path != plan.file {
            guard change.path == plan.newFile, let file = plan.file else {
                Terminal.printDiff(of: change)
                continue
            }
            Terminal.printRename(of: file, to: plan.newFile)
            Terminal.printDiff(of: FileChange(path: change.path, before: before, after: change.after))
        }
    }

    private func report(_ plan: Renaming.Plan) {
        let references = plan.references == 1 ? "1 reference" : "\(plan.references) references"
        let files = plan.files == 1 ? "1 other file" : "\(plan.files) other files"
        let what =
            plan.file.map { "\($0) → \(plan.newFile)" }
            ?? "\(old) → \(new), with \(plan.newFile), so that the former address leads on"
        let text = "\(what); \(references), \(files)."
        if dryRun { Terminal.printError("Would rename \(text)") } else { Terminal.print("Renamed \(text)") }
    }

    private func refusal(_ refusal: Renaming.Refusal, _ source: String) -> ExitCode {
        switch refusal {
        case .usage(let message, let help): return Refusal.report(message, help: help, code: .settingsErrors)
        case .archive(let message, let help): return Refusal.report(message, help: help, code: .contentErrors)
        case .system(let error):
            return Refusal.report(
                VisibleText.of("cannot \(error.action) \(error.path): \(error.reason)"),
                code: error.isMissing ? .settingsErrors : .diskErrors)
        case .errors(let errors, let isBefore, let hasSettingsErrors):
            var report = DiagnosticReport(format: .text, isColored: Terminal.isColored, prefix: "") { path in
                // What would be wrong stands in texts that were never written.
                isBefore ? SourceLookup.text(of: path, source: source) : nil
            }
            for error in errors { Terminal.writeError(report.render([error])) }
            let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
            return Refusal.report(
                isBefore ? "the archive has \(count)" : "the archive would have \(count) then; nothing was changed",
                help: isBefore ? "Mend them first: then it is sure that every reference is found." : nil,
                code: BuildOutcome.Status(refusing: errors, hasSettingsErrors: hasSettingsErrors))
        }
    }
}
