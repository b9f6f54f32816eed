/// Differences as `diff -u` and git write them (POSIX, diff, unified format), for edits that neither add nor remove lines.
package enum UnifiedDiff {
    private static let context = 3

    /// Of a file whose lines are changed within; nothing where the bytes are the same.
    ///
    /// - Parameter path: relative to the folder that the difference is for.
    package static func changed(_ path: String, from before: [UInt8], to after: [UInt8]) -> String {
        let (old, new) = (lines(before), lines(after))
        guard old.count == new.count, before != after else { return "" }
        let changed = old.indices.filter { old[$0] != new[$0] }
        var result = "--- a/\(path)\n+++ b/\(path)\n"
        var index = 0
        while index < changed.count {
            var last = index
            while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
            let start = max(0, changed[index] - context)
            let end = min(old.count, changed[last] + context + 1)
            result += "@@ -\(start + 1),\(end - start) +\(start + 1),\(end - start) @@\n"
            var line = start
            while line < end {
                guard old[line] != new[line] else {
                    result += text(" ", old[line])
                    line += 1
                    continue
                }
                var stop = line
                while stop < end, old[stop] != new[stop] { stop += 1 }
                for number in line..<stop { result += text("-", old[number]) }
                for number in line..<stop { result += text("+", new[number]) }
                line = stop
            }
            index = last + 1
        }
        return result
    }

    /// Of a file that is not there yet.
    package static func added(_ path: String, _ bytes: [UInt8]) -> String {
        let list = lines(bytes)
        return "--- /dev/null\n+++ b/\(path)\n@@ -0,0 +1,\(list.count) @@\n" + list.map { text("+", $0) }.joined()
    }

    /// Lines with their ends.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            result.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { result.append(bytes[start...]) }
        return result
    }

    private static func text(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
        let words = String(decoding: line, as: UTF8.self)
        return line.last == 0x0A ? sign + words : sign + words + "\n\\ No newline at end of file\n"
    }
}
