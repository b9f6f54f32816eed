import ArchiveModel
import ArgumentParser
import Diagnostics
import Rendering
import SiteBuild

/// Reads an archive that is in order, for commands that tell of it.
enum ArchiveInOrder {
    /// - Throws: the exit code, after the errors were told: an archive with errors would be told of wrongly.
    static func read(_ options: BuildOptions) async throws -> Archive {
        let export: ArchiveExport
        do {
            export = try await ArchiveExport.read(options)
        } catch {
            throw Refusal.report(
                VisibleText.of("cannot \(error.action) \(error.path): \(error.reason)"),
                code: error.isMissing ? .settingsErrors : .diskErrors)
        }
        if let site = export.site { return site.archive }
        var report = DiagnosticReport(format: .text, isColored: Terminal.isColored, prefix: "") { path in
            SourceLookup.text(of: path, source: options.source)
        }
        for error in export.errors { Terminal.writeError(report.render([error])) }
        let count = export.errors.count == 1 ? "1 error" : "\(export.errors.count) errors"
        throw Refusal.report(
            "the archive has \(count)",
            code: BuildOutcome.Status(refusing: export.errors, hasSettingsErrors: export.hasSettingsErrors))
    }
}
