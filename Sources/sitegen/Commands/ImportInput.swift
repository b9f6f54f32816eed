import ArchiveModel
import ArgumentParser
import Diagnostics
import Foundation
import Importing
import Rendering
import SiteBuild

/// What imports read: files, standard input, and the archive that they import into.
enum ImportInput {
    /// - Throws: `ExitCode` 3 after saying what could not be read.
    static func bytes(of input: String) throws -> [UInt8] {
        if input == "-" { return standardInput() }
        do {
            return try FileReading.bytes(of: input)
        } catch {
            Terminal.printError(VisibleText.of("error: cannot read \(input): \(error.reason)"))
            throw ExitCode(3)
        }
    }

    /// The archive with its drafts.
    ///
    /// - Throws: `ExitCode` after saying what is wrong with it: what is imported has to fit something that is in order.
    static func archive(_ source: String) async throws -> Archive {
        var options = BuildOptions(source: source)
        options.includesDrafts = true
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        let export: ArchiveExport
        do {
            export = try await ArchiveExport.read(options)
        } catch {
            Terminal.printError(VisibleText.of("error: cannot \(error.action) \(error.path): \(error.reason)"))
            throw ExitCode(error.isMissing ? 2 : 3)
        }
        guard let site = export.site else {
            var report = DiagnosticReport(format: .text, isColored: Terminal.isColored) {
                SourceLookup.text(of: $0, source: source)
            }
            for error in export.errors { Terminal.writeError(report.render([error])) }
            Terminal.printError("The archive has errors; mend them first.")
            throw ExitCode(export.hasSettingsErrors ? 2 : 1)
        }
        return site.archive
    }

    /// One byte more than is allowed shows that there is too much.
    static func standardInput() -> [UInt8] {
        var result: [UInt8] = []
        while result.count <= ImportRefusal.maximumBytes,
            let part = try? FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty
        {
            result += part
        }
        return result
    }
}
