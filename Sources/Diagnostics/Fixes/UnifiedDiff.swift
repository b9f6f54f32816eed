/// The difference of two texts in the unified form that `diff -u` writes and `patch` reads.
package enum UnifiedDiff {
    private static let context = 3

    /// Nothing where both are the same.
    ///
    /// - Parameter path: stands in the head, below `a/` and `b/`, as git writes it.
    package static func text(from before: [UInt8], to after: [UInt8], path: String) -> String {
        let (old, new) = (lines(before), lines(after))
        let changes = changes(old, new)
        guard !changes.isEmpty else { return "" }
        var result = "--- a/\(path)\n+++ b/\(path)\n"
        var index = 0
        while index < changes.count {
            var last = index
            while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context {
                last += 1
            }
            result += hunk(Array(changes[index...last]), old, new)
            index = last + 1
        }
        return result
    }

    /// Lines of the one text, and those of the other that stand in their place.
    private struct Change {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// With their line feeds, which the last one may lack.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var changes: [Change] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            let (startOld, startNew) = (i, j)
            while removed.contains(i) { i += 1 }
            while inserted.contains(j) { j += 1 }
            if i > startOld || j > startNew {
                changes.append(Change(old: startOld..<i, new: startNew..<j))
            } else {
                i += 1
                j += 1
            }
        }
        return changes
    }

    private static func hunk(_ changes: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> String {
        guard let first = changes.first, let last = changes.last else { return "" }
        let start = max(0, first.old.lowerBound - context)
        let end = min(old.count, last.old.upperBound + context)
        let newStart = first.new.lowerBound - (first.old.lowerBound - start)
        let newEnd = last.new.upperBound + (end - last.old.upperBound)
        var result = "@@ -\(span(start..<end)) +\(span(newStart..<newEnd)) @@\n"
        var position = start
        for change in changes {
            for line in old[position..<change.old.lowerBound] { result += marked(" ", line) }
            for line in old[change.old] { result += marked("-", line) }
            for line in new[change.new] { result += marked("+", line) }
            position = change.old.upperBound
        }
        for line in old[position..<end] { result += marked(" ", line) }
        return result
    }

    /// «3,2»: the first line from 1 and how many; of no lines, the line before them.
    private static func span(_ range: Range<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound + 1)" : "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
    }

    private static func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> String {
        let text = mark + String(decoding: line, as: UTF8.self)
        return line.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
    }
}
