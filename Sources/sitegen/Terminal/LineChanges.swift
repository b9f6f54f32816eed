/// How two texts differ that have the same lines but for some that were changed: what a dry run shows.
enum LineChanges {
    /// In the unified format of diff, with three lines around each change; empty where nothing differs.
    static func text(path: String, old: [UInt8], new: [UInt8]) -> String {
        let before = lines(of: old)
        let after = lines(of: new)
        let changed = before.indices.filter { $0 >= after.count || before[$0] != after[$0] }
        guard !changed.isEmpty, before.count == after.count else { return "" }
        var result = "--- \(path)\n+++ \(path)\n"
        var index = 0
        while index < changed.count {
            let first = index
            while index + 1 < changed.count, changed[index + 1] - changed[index] <= 6 { index += 1 }
            let range = max(0, changed[first] - 3)..<min(before.count, changed[index] + 4)
            result += "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
            var line = range.lowerBound
            while line < range.upperBound {
                if before[line] == after[line] {
                    result += " \(before[line])\n"
                    line += 1
                    continue
                }
                let start = line
                while line < range.upperBound, before[line] != after[line] { line += 1 }
                for removed in before[start..<line] { result += "-\(removed)\n" }
                for added in after[start..<line] { result += "+\(added)\n" }
            }
            index += 1
        }
        return result
    }

    /// By bytes: a carriage return and a line feed are one character.
    private static func lines(of bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
