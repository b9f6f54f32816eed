import ArgumentParser
import Foundation
import SiteBuild

/// `--source`, for commands that change what an archive holds.
struct SourceFolder: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"), completion: .directory)
    var source = "."

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
    }

    var options: BuildOptions {
        var options = BuildOptions(source: source.count > 1 && source.hasSuffix("/") ? String(source.dropLast()) : source)
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        options.environment = ProcessInfo.processInfo.environment
        return options
    }

    /// - Throws: the exit code, where the folder holds no archive.
    func checkIsArchive() throws {
        guard !FileManager.default.fileExists(atPath: options.source + "/site.json") else { return }
        throw Refusal.report(
            "there is no archive in “\(options.source)”: it has no site.json",
            help: "Name its folder by --source, or make a new one with `sitegen init <dir>`.", code: .settingsErrors)
    }
}
