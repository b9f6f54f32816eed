import Diagnostics
import Foundation
import Preview
import SiteBuild
import Synchronization

/// What happens in a preview, on the terminal: diagnostics on standard error, a line for each change on standard output.
final class ServeReport: Sendable {
    private let source: String
    private let isVerbose: Bool
    private let opens: Bool
    /// Warnings and hints that were told already: each is told again only after it was mended.
    private let told = Mutex<Set<Diagnostic>>([])

    init(source: String, isVerbose: Bool, opens: Bool) {
        self.source = source
        self.isVerbose = isVerbose
        self.opens = opens
    }

    @Sendable func tell(_ event: PreviewEvent) {
        switch event {
        case .portTaken(let wanted, let taken):
            Terminal.printError("Port \(wanted) is in use, so \(taken) is taken; --port chooses another one.")
        case .polling(let reason):
            Terminal.printError("The system does not tell of changes (\(reason)), so all files are looked at again and again.")
        case .listening(let address, let isPublic):
            if isPublic { Terminal.printError("Others on your network can see this preview, drafts included.") }
            Terminal.print("The site is at \(address) – Ctrl-C ends this.")
            if opens { open(address) }
        case .updated(let update): tell(update)
        }
    }

    // MARK: Changes

    private func tell(_ update: PreviewUpdate) {
        let outcome = update.outcome
        let least: Severity = isVerbose ? .hint : .warning
        let known = told.withLock { told in
            defer { told = Set(outcome.diagnostics.filter { $0.severity != .error }) }
            return told
        }
        var report = DiagnosticReport(format: .text, isColored: Terminal.isColored) { [source] path in
            SourceLookup.text(of: path, source: source)
        }
        for diagnostic in outcome.diagnostics where diagnostic.severity >= least && !known.contains(diagnostic) {
            Terminal.writeError(report.render([diagnostic]))
        }
        if let failure = outcome.failure { Terminal.printError("error: " + VisibleText.of(failure)) }
        if isVerbose { Terminal.writeError(PhaseTable.text(of: update.trace.phases)) }
        Terminal.print(Self.line(for: update))
    }

    /// «Content/claims/ferry-late.md: shown after 21 ms, with 2 warnings.»
    static func line(for update: PreviewUpdate) -> String {
        let parts = update.elapsed.components
        let time = "\(Int(parts.seconds * 1000) + Int(parts.attoseconds / 1_000_000_000_000_000)) ms"
        let counts = [(Severity.error, "error"), (.warning, "warning")].compactMap { severity, word in
            let count = update.outcome.count(severity)
            return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
        let what = what(changed: update.changes)
        if update.isShown { return "\(what): shown after \(time)\(counts.isEmpty ? "" : ", with \(counts)")." }
        let reason = counts.isEmpty ? "" : " (\(counts))"
        return "\(what): not shown\(reason), after \(time); the last site in order stays."
    }

    private static func what(changed changes: SourceChanges) -> String {
        if changes.isIncomplete { return "The archive" }
        guard let first = changes.paths.first, changes.paths.count == 1 else { return "\(changes.paths.count) files" }
        return VisibleText.of(first)
    }

    // MARK: Words

    static func words(for failure: PreviewFailure) -> String {
        switch failure {
        case .cannotListen(let reason): "the preview cannot listen there: \(reason)"
        case .portTaken(let port, let free?):
            "port \(port) is in use; \(free) is free: sitegen serve --port \(free)"
        case .portTaken(let port, nil): "port \(port) is in use; choose another one by --port"
        }
    }

    // MARK: The browser

    private func open(_ address: String) {
        #if canImport(Darwin)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { process in
            if process.terminationStatus != 0 { Terminal.printError("No browser could be opened by \(program).") }
        }
        do {
            try process.run()
        } catch {
            Terminal.printError("No browser could be opened: \(error.localizedDescription)")
        }
    }
}
