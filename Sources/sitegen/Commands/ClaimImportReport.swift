import ArchiveModel
import ArgumentParser
import Diagnostics
import Foundation
import Importing
import SiteBuild

/// Takes claims into an archive one after the other, and says what became of them.
struct ClaimImportReport {
    private var claims: ClaimImport
    private let isDryRun: Bool
    private var lines: [String] = []
    private(set) var written = 0
    private(set) var known = 0
    private(set) var refused = 0

    init(_ claims: ClaimImport, isDryRun: Bool) {
        self.claims = claims
        self.isDryRun = isDryRun
    }

    /// - Parameter place: where the claim stands, as messages show it.
    mutating func take(_ claim: ImportedClaim, at place: String) throws {
        let outcome: ClaimImport.Outcome
        do {
            outcome = try claims.take(claim)
        } catch {
            flush()
            Terminal.printError(VisibleText.of("error: cannot write \(error.path): \(error.reason)"))
            throw ExitCode(3)
        }
        switch outcome {
        case .written(let file):
            written += 1
            lines.append(file)
            if lines.count >= 1000 { flush() }
        case .known(let file):
            known += 1
            if known <= Self.shown { Terminal.printError(VisibleText.of("there already: \(place): \(file)")) }
        case .refused(let message): refuse(message, at: place)
        }
        for remark in claims.remarks { Terminal.printError(VisibleText.of("warning: \(place): \(remark)")) }
    }

    mutating func refuse(_ message: String, at place: String) {
        refused += 1
        Terminal.printError(VisibleText.of("left out: \(place): \(message)"))
    }

    private mutating func flush() {
        if !lines.isEmpty { Terminal.print(lines.joined(separator: "\n")) }
        lines = []
    }

    /// Prints what remains, and gives the exit code.
    mutating func end() -> Int32 {
        flush()
        let unknown = claims.unknownRatings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !unknown.isEmpty {
            Terminal.printError("Ratings that `ratingMap` in site.json does not have; their claims are drafts without a verdict:")
            for (word, count) in unknown { Terminal.printError(VisibleText.of("  \(count) × “\(word)”")) }
        }
        var words = ["\(written) claim\(written == 1 ? "" : "s") \(isDryRun ? "would be " : "")written"]
        if claims.draftCount > 0 { words.append("\(claims.draftCount) of them as drafts") }
        if claims.actorCount > 0 { words.append("\(claims.actorCount) new actors") }
        if known > 0 { words.append("\(known) there already") }
        if refused > 0 { words.append("\(refused) left out") }
        Terminal.printError(words.joined(separator: ", ") + ".")
        return refused > 0 || written + known == 0 ? 1 : 0
    }

    /// How many claims that are there already are told one by one.
    private static let shown = 50

    /// The settings and records of the archive that claims are imported into.
    ///
    /// - Throws: `ExitCode` after saying what is wrong.
    static func archive(_ source: String) async throws -> (settings: SiteSettings, known: KnownRecords) {
        let settings = SourceReader.settings(BuildOptions(source: source))
        guard let value = settings.value, !settings.hasErrors else {
            var report = DiagnosticReport(format: .text, isColored: Terminal.isColored) {
                SourceLookup.text(of: $0, source: source)
            }
            Terminal.writeError(report.render(settings.diagnostics))
            throw ExitCode(2)
        }
        do {
            return (value, try await KnownRecords(source: source, jobs: ProcessInfo.processInfo.activeProcessorCount))
        } catch {
            Terminal.printError(VisibleText.of("error: cannot \(error.action) \(error.path): \(error.reason)"))
            throw ExitCode(3)
        }
    }
}
