import ArgumentParser
import Diagnostics
import SiteBuild

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check the archive, and write its site if it is in order.",
        discussion: """
            Only pages that would show something else than those of the last build are made and written anew; .sitegen beside \
            site.json remembers which. Any error leaves the output folder as it is. Exit codes: 0 built, 1 the content has \
            errors, 2 usage or settings, 3 a file could not be read or written.
            """)

    @OptionGroup var shared: SharedOptions

    @Flag(name: .long, help: "Make every page anew, also those that would come out the same.")
    var force = false

    @Option(
        name: .long,
        help: ArgumentHelp("Write when each step ran, for Chrome's tracing or Perfetto, to a file.", valueName: "file"))
    var profile: String?

    func run() async throws {
        let progress = BuildProgress()
        let memory = BuildMemory()
        let trace = BuildTrace()
        var options = shared.buildOptions
        options.isForced = force
        if !shared.quiet { options.onWait = Self.tellWait }
        let builder = SiteBuilder(options, progress: progress, memory: memory, trace: trace)
        let outcome = await ProgressLine.show(progress, isShown: Terminal.showsProgress && !shared.quiet) {
            await builder.build()
        }
        if shared.verbose, shared.format == .text { Terminal.writeError(PhaseTable.text(of: trace.phases)) }
        OutcomeReport(outcome, shared, showsHints: shared.verbose).print()
        var status = outcome.status.rawValue
        if let profile, let failure = trace.write(to: profile) {
            Terminal.printError("error: cannot write the profile: \(failure)")
            status = max(status, BuildOutcome.Status.diskErrors.rawValue)
        }
        withExtendedLifetime(memory) { Terminal.exit(status) }
    }

    @Sendable private static func tellWait(_ process: Int?) {
        let who = process.map { " (process \($0))" } ?? ""
        Terminal.printError("Another build\(who) is writing to this output folder; waiting for it to end …")
    }
}
