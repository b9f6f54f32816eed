import ArgumentParser
import Diagnostics
import Foundation
import SiteBuild

/// What `build` and `check` both take.
struct SharedOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"), completion: .directory)
    var source = "."

    @Option(
        name: .long, help: ArgumentHelp("The folder of the site; Public in the source folder by default.", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Option(
        name: .long, help: ArgumentHelp("Where the site will stand, in place of baseURL in site.json.", valueName: "url"))
    var baseUrl: String?

    @Flag(name: .long, help: "Make records with `draft: true` part of the site.")
    var drafts = false

    @Flag(name: .long, help: "Let warnings fail, as errors do.")
    var strict = false

    @Option(name: .long, help: ArgumentHelp("How many files are worked on at once.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .long, help: "How diagnostics are written: \(DiagnosticReport.Format.names).")
    var format: DiagnosticReport.Format = .text

    @Flag(name: .long, help: "Print errors alone, and no summary.")
    var quiet = false

    @Flag(name: .long, help: "Print hints too, and how long each phase took.")
    var verbose = false

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs takes a whole number from 1 on.") }
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard !(quiet && verbose) else { throw ValidationError("--quiet and --verbose exclude each other.") }
    }

    var buildOptions: BuildOptions {
        var options = BuildOptions(source: source.count > 1 && source.hasSuffix("/") ? String(source.dropLast()) : source)
        options.output = output
        options.baseURL = baseUrl
        options.includesDrafts = drafts
        options.isStrict = strict
        options.jobs = min(jobs, 256)
        options.environment = ProcessInfo.processInfo.environment
        return options
    }
}

extension DiagnosticReport.Format: ExpressibleByArgument {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
