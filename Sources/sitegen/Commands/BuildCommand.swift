import ArgumentParser
import SiteBuild

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the archive, and write its site if it is in order.",
        discussion: """
            Any error leaves the output folder as it is. Exit codes: 0 built, 1 the content has errors, 2 usage or settings, 3 \
            a file could not be read or written.
            """)

    @OptionGroup var shared: SharedOptions

    @Option(
        name: .long, help: ArgumentHelp("The folder to write to; Public in the source folder by default.", valueName: "dir"))
    var output: String?

    func run() async throws {
        var options = shared.buildOptions
        options.output = output
        let progress = BuildProgress()
        let builder = SiteBuilder(options, progress: progress)
        let outcome = await ProgressLine.show(progress, isShown: Terminal.showsProgress && !shared.quiet) {
            await builder.build()
        }
        OutcomeReport(outcome, shared, showsHints: shared.verbose).print()
        throw ExitCode(outcome.status.rawValue)
    }
}
