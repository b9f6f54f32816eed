import Diagnostics
import Editing
import Foundation
import SiteBuild

/// Shows what fixes would change, asks, changes it, and looks again: a fix may make room for another.
struct FixSession {
    let source: String
    /// Whether the changes are made without asking.
    let isAgreed: Bool
    let check: () async throws -> BuildOutcome

    struct Result {
        /// Of the last check.
        var outcome: BuildOutcome
        var fixes = 0
        var files: Set<String> = []
        /// Whether changes were shown that were not made.
        var isDeclined = false
        /// Why changes could not be written; nothing of that round was.
        var failure: String?
    }

    /// So many rounds end any chain of fixes that open the way for each other.
    private static let maximalRounds = 20

    func run() async throws -> Result {
        var result = Result(outcome: try await check())
        for _ in 0..<Self.maximalRounds {
            let plan = FixPlan(result.outcome.diagnostics) { SourceLookup.text(of: $0, source: source) }
            guard !plan.files.isEmpty else { return result }
            show(plan)
            guard isAgreed || asks(plan) else {
                result.isDeclined = true
                return result
            }
            do {
                try ChangeSet(plan).applyUninterrupted(in: source)
            } catch {
                result.failure = error.message
                return result
            }
            result.fixes += plan.fixes.count
            result.files.subtract(plan.files.map(\.path))
            result.files.formUnion(plan.files.map(\.newPath))
            result.outcome = try await check()
        }
        return result
    }

    private func show(_ plan: FixPlan) {
        for file in plan.files {
            if file.newPath != file.path { Terminal.printRename(of: file.path, to: file.newPath) }
            let diff = UnifiedDiff.text(from: file.before, to: file.after, path: file.newPath)
            for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
                // A line of a file may hold what moves the cursor of a terminal.
                Terminal.print(Terminal.isOutputColored ? Self.colored(line) : String(line))
            }
        }
    }

    private func asks(_ plan: FixPlan) -> Bool {
        guard Terminal.canAsk else { return false }
        let files = plan.files.count == 1 ? "1 file" : "\(plan.files.count) files"
        let changes = plan.fixes.count == 1 ? "this change" : "these \(plan.fixes.count) changes"
        Terminal.writeError("Make \(changes) in \(files)? [y/N] ")
        let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased()
        return answer == "y" || answer == "yes"
    }

    private static func colored(_ line: Substring) -> String {
        let text = VisibleText.of(line)
        if line.hasPrefix("+++") || line.hasPrefix("---") { return "\u{1B}[1m\(text)\u{1B}[0m" }
        if line.hasPrefix("@@") { return "\u{1B}[36m\(text)\u{1B}[0m" }
        if line.hasPrefix("+") { return "\u{1B}[32m\(text)\u{1B}[0m" }
        if line.hasPrefix("-") { return "\u{1B}[31m\(text)\u{1B}[0m" }
        return text
    }
}
