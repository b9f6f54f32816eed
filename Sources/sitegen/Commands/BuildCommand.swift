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

    func run() async throws {
        let progress = BuildProgress()
        let memory = BuildMemory()
        let builder = SiteBuilder(shared.buildOptions, progress: progress, memory: memory)
        let outcome = await ProgressLine.show(progress, isShown: Terminal.showsProgress && !shared.quiet) {
            await builder.build()
        }
        OutcomeReport(outcome, shared, showsHints: shared.verbose).print()
        withExtendedLifetime(memory) { Terminal.exit(outcome.status.rawValue) }
    }
}
