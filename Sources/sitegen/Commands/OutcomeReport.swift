import Diagnostics
import Foundation
import Hypertext
import SiteBuild

/// What a build or a check found, on standard error, and what came of it, as the last line of standard output.
struct OutcomeReport {
    private let outcome: BuildOutcome
    private let shared: SharedOptions
    private let showsHints: Bool
    /// How many warnings and hints of files that were not asked about are left out; nothing where all were.
    private let elsewhere: Int?

    init(_ outcome: BuildOutcome, _ shared: SharedOptions, showsHints: Bool, elsewhere: Int? = nil) {
        self.elsewhere = elsewhere
        self.outcome = outcome
        self.shared = shared
        self.showsHints = showsHints
    }

    func print() {
        let least: Severity = shared.quiet ? (shared.strict ? .warning : .error) : showsHints ? .hint : .warning
        let source = shared.buildOptions.source
        var report = DiagnosticReport(
            format: shared.format, isColored: shared.format == .text && Terminal.isColored,
            // A code host knows files by their path in the repository, where the program is most often run.
            prefix: shared.format == .github && source != "." ? source + "/" : ""
        ) { path in
            SourceLookup.text(of: path, source: source)
        }
        for diagnostic in outcome.diagnostics where diagnostic.severity >= least {
            Terminal.writeError(report.render([diagnostic]))
        }
        if let failure = outcome.failure { printFailure(failure) }
        switch shared.format {
        case .json:
            let summary = jsonSummary
            Terminal.printError(summary)
            if !shared.quiet { Terminal.print(summary) }
        case .text, .github: if !shared.quiet { Terminal.print(textSummary) }
        }
    }

    private func printFailure(_ failure: String) {
        switch shared.format {
        case .text: Terminal.printError("error: " + VisibleText.of(failure))
        case .github: Terminal.printError("::error::" + VisibleText.of(failure))
        case .json:
            Terminal.printError(
                json([.init("type", .text("failure")), .init("severity", .text("error")), .init("message", .text(failure))]))
        }
    }

    // MARK: Summary

    private var textSummary: String {
        let found = [(Severity.error, "error"), (.warning, "warning"), (.hint, "hint")].compactMap { severity, word in
            let count = outcome.count(severity)
            return count == 0 || severity == .hint && !showsHints ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
        guard let summary = outcome.summary else {
            let others =
                elsewhere.map {
                    $0 == 0
                        ? ""
                        : $0 == 1
                            ? " 1 more stands in a file that was not changed."
                            : " \($0) more stand in files that were not changed."
                } ?? ""
            if outcome.status == .done { return (found.isEmpty ? "In order." : "In order, with \(found).") + others }
            if outcome.isPartlyWritten {
                return
                    "Stopped while writing: every file is whole, but some are of this build and some of the one before. Build again."
            }
            return (found.isEmpty ? "Nothing written." : "Nothing written: \(found).") + others
        }
        func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)" + (number == 1 ? "" : "s") }
        let records = [
            count(summary.records.articles, "article"), count(summary.records.claims, "claim"),
            count(summary.records.actors, "actor"), count(summary.records.topics, "topic"), count(summary.records.pages, "page"),
        ].joined(separator: ", ")
        let files =
            count(summary.files, "file")
            + ": \(summary.rendered) rendered, \(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed"
        let cost = String(format: "%.2f s, %.0f MB", summary.seconds, Double(summary.peakMemory) / 1_048_576)
        return "Built \(records) → \(files); \(cost)." + (found.isEmpty ? "" : " With \(found).")
    }

    private var jsonSummary: String {
        var members: [JSONValue.Member] = [
            .init("type", .text("summary")),
            .init("exitCode", .integer(Int(outcome.status.rawValue))),
            .init("errors", .integer(outcome.count(.error) + (outcome.failure == nil ? 0 : 1))),
            .init("warnings", .integer(outcome.count(.warning))),
            .init("hints", .integer(outcome.count(.hint))),
        ]
        if let elsewhere { members.append(.init("elsewhere", .integer(elsewhere))) }
        if let summary = outcome.summary {
            members += [
                .init("articles", .integer(summary.records.articles)), .init("claims", .integer(summary.records.claims)),
                .init("actors", .integer(summary.records.actors)), .init("topics", .integer(summary.records.topics)),
                .init("pages", .integer(summary.records.pages)), .init("files", .integer(summary.files)),
                .init("rendered", .integer(summary.rendered)), .init("written", .integer(summary.written)),
                .init("unchanged", .integer(summary.unchanged)),
                .init("removed", .integer(summary.removed)),
                .init("milliseconds", .integer(Int(summary.seconds * 1000))),
                .init("peakMemoryBytes", .integer(summary.peakMemory)),
            ]
        }
        return json(members)
    }

    private func json(_ members: [JSONValue.Member]) -> String {
        var bytes: [UInt8] = []
        JSONValue.object(members).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
