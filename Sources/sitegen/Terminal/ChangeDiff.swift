import Diagnostics
import Editing

extension Terminal {
    /// Prints what a change does to a file, as `diff -u` does.
    static func printDiff(of change: FileChange) {
        let text = UnifiedDiff.text(from: change.before ?? [], to: change.after ?? [], path: change.path)
        // A line of a file may hold what moves the cursor of a terminal.
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { print(VisibleText.of(line)) }
    }
}
