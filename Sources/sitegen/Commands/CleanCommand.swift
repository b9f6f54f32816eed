import ArgumentParser
import SiteBuild

struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Remove what builds wrote to the output folder, and nothing else.",
        discussion: """
            Exactly the files that the manifest in the output folder lists are removed, then the manifest and the folders that \
            are empty without them. Exit codes: 0 removed, 2 usage, 3 a file could not be removed.
            """)

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"), completion: .directory)
    var source = "."

    @Option(
        name: .long, help: ArgumentHelp("The folder of the site; Public in the source folder by default.", valueName: "dir"),
        completion: .directory)
    var output: String?

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
    }

    func run() throws {
        var options = BuildOptions(source: source.count > 1 && source.hasSuffix("/") ? String(source.dropLast()) : source)
        options.output = output
        do throws(SystemError) {
            let count = try OutputCleaning.clean(options)
            Terminal.print(count == 1 ? "1 file removed." : "\(count) files removed.")
        } catch {
            Terminal.printError("error: cannot \(error.action) \(error.path): \(error.reason)")
            throw ExitCode(BuildOutcome.Status.diskErrors.rawValue)
        }
    }
}
