import ArgumentParser
import Diagnostics
import SiteBuild

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the archive, hints included, and write nothing.",
        discussion: """
            With --fix, what can be mended in one way alone is shown as a diff, and changed after you agree.

            Exit codes: 0 in order, 1 the content has errors, or changes were shown and not made, 2 usage or settings, 3 a file \
            could not be read or written.
            """)

    @OptionGroup var shared: SharedOptions
    @OptionGroup var external: ExternalCheck

    @Flag(
        name: .long,
        help: "List every error, warning and hint with what it weighs under `rules` in site.json, and check nothing.")
    var rules = false

    @Flag(name: .long, help: "Mend what can be mended in one way alone: show the changes, ask, and make them.")
    var fix = false

    @Flag(name: .long, help: "With --fix: make the changes without asking.")
    var yes = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Report warnings and hints of the files alone that differ from a git revision, and errors always; with --external, ask the addresses in those files alone.",
            valueName: "rev"))
    var changedSince: String?

    func validate() throws {
        if fix, shared.format != .text {
            throw ValidationError("--fix shows a diff for people: it goes with --format text alone.")
        }
        if yes, !fix { throw ValidationError("--yes goes with --fix.") }
        if rules, fix || changedSince != nil {
            throw ValidationError("--rules checks nothing: it goes with no other option of check.")
        }
        if external.isAsked, fix || rules || shared.strict {
            throw ValidationError("--external asks addresses alone: it goes with neither --fix, --rules nor --strict.")
        }
        if changedSince?.isEmpty == true {
            throw ValidationError("--changed-since takes a revision, such as HEAD or origin/main.")
        }
    }

    func run() async throws {
        if external.isAsked { return try await external.run(shared, files: try changes()?.paths) }
        if rules {
            Terminal.print(RuleList(shared.buildOptions).table)
            return
        }
        let changes = try changes()
        if fix { return try await runFixes(changes) }
        let outcome = await check()
        let part = changes.map { ChangedSince(outcome, changes: $0, isStrict: shared.strict) }
        let shown = part?.outcome ?? outcome
        OutcomeReport(shown, shared, showsHints: !shared.quiet, elsewhere: part?.elsewhere).print()
        throw ExitCode(shown.status.rawValue)
    }

    private func changes() throws -> GitChanges? {
        do {
            return try changedSince.map { try GitChanges(since: $0, in: shared.buildOptions.source) }
        } catch let failure as GitChanges.Failure {
            Terminal.printError("error: " + VisibleText.of(failure.message))
            throw ExitCode(2)
        }
    }

    private func check() async -> BuildOutcome {
        let progress = BuildProgress()
        let builder = SiteBuilder(shared.buildOptions, progress: progress)
        return await ProgressLine.show(progress, isShown: Terminal.showsProgress && !shared.quiet) {
            await builder.check()
        }
    }

    private func runFixes(_ changes: GitChanges?) async throws {
        var elsewhere: Int?
        let session = FixSession(source: shared.buildOptions.source, isAgreed: yes) {
            let outcome = await check()
            guard let changes else { return outcome }
            let part = ChangedSince(outcome, changes: changes, isStrict: shared.strict)
            elsewhere = part.elsewhere
            return part.outcome
        }
        let result = try await session.run()
        OutcomeReport(result.outcome, shared, showsHints: !shared.quiet, elsewhere: elsewhere).print()
        if !shared.quiet { Terminal.print(Self.summary(of: result)) }
        if let failure = result.failure {
            Terminal.printError("error: " + VisibleText.of(failure))
            throw ExitCode(BuildOutcome.Status.diskErrors.rawValue)
        }
        let status = result.outcome.status
        throw ExitCode(result.isDeclined && status == .done ? 1 : status.rawValue)
    }

    private static func summary(of result: FixSession.Result) -> String {
        let fixes = result.fixes == 1 ? "1 fix" : "\(result.fixes) fixes"
        let files = result.files.count == 1 ? "1 file" : "\(result.files.count) files"
        if result.isDeclined {
            let made = result.fixes == 0 ? "Nothing changed." : "Made \(fixes) in \(files), and not the last ones."
            return Terminal.canAsk ? made : made + " Add --yes to make the changes that are shown above."
        }
        return result.fixes == 0 ? "There is nothing that can be mended in one way alone." : "Made \(fixes) in \(files)."
    }
}
