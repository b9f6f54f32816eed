import Diagnostics
import Editing

extension Terminal {
    /// Prints that a file gets another path.
    static func printRename(of path: String, to newPath: String) {
        let line = VisibleText.of("rename \(path) → \(newPath)")
        print(isOutputColored ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
    }

    /// Prints what a change does to a file, as `diff -u` does.
    static func printDiff(of change: FileChange) {
        let text = UnifiedDiff.text(from: change.before ?? [], to: change.after ?? [], path: change.path)
        // A line of a file may hold what moves the cursor of a terminal.
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { print(VisibleText.of(line)) }
    }
}
