import ArgumentParser
import SiteBuild

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the archive, hints included, and write nothing.",
        discussion: """
            Exit codes: 0 in order, 1 the content has errors, 2 usage or settings, 3 a file could not be read.
            """)

    @OptionGroup var shared: SharedOptions
    @OptionGroup var external: ExternalCheck

    @Flag(
        name: .long,
        help: "List every error, warning and hint with what it weighs under `rules` in site.json, and check nothing.")
    var rules = false

    func run() async throws {
        if external.isAsked { return try await external.run(shared) }
        if rules {
            Terminal.print(RuleList(shared.buildOptions).table)
            return
        }
        let progress = BuildProgress()
        let builder = SiteBuilder(shared.buildOptions, progress: progress)
        let outcome = await ProgressLine.show(progress, isShown: Terminal.showsProgress && !shared.quiet) {
            await builder.check()
        }
        OutcomeReport(outcome, shared, showsHints: !shared.quiet).print()
        throw ExitCode(outcome.status.rawValue)
    }
}
