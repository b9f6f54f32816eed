internal import BinaryCoding

/// What has to be found before YAML is parsed, because parsing it would cost too much or end the program.
enum YAMLGuards {
    /// How deep brackets may be nested: composing recurses, and no field needs more than four.
    private static let maximalDepth = 200

    /// Where brackets, or list dashes on one line, first nest deeper than any front matter does.
    ///
    /// Brackets within texts count too: what matters is that nothing dangerous is missed.
    static func firstDanger(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { firstDanger(in: $0, range) }
    }

    private static func firstDanger(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        (mayNestOnALine(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range])) ? nesting(in: bytes, range) : nil)
            ?? indentation(in: bytes, range)
    }

    /// Whether there are as many brackets, or dashes and question marks, as a danger takes: few texts are looked at further.
    private static func mayNestOnALine(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var brackets = 0
        var dashes = 0
        var index = 0
        while index + 8 <= bytes.count {
            let word = EightBytes.load(bytes, at: index)
            brackets += EightBytes.zeros(in: (word | EightBytes.all(0x20)) ^ EightBytes.all(UInt8(ascii: "{"))).nonzeroBitCount
            dashes += EightBytes.zeros(in: word ^ EightBytes.all(UInt8(ascii: "-"))).nonzeroBitCount
            dashes += EightBytes.zeros(in: word ^ EightBytes.all(UInt8(ascii: "?"))).nonzeroBitCount
            index += 8
        }
        // The last few may all be dangerous.
        return max(brackets, dashes) + 7 > maximalDepth
    }

    private static func nesting(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var depth = 0
        var dashes = 0
        var onlyDashes = true
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "\n"):
                dashes = 0
                onlyDashes = true
                continue
            case UInt8(ascii: "-") where onlyDashes, UInt8(ascii: "?") where onlyDashes: dashes += 1
            case UInt8(ascii: " "): continue
            default: onlyDashes = false
            }
            if depth > maximalDepth || dashes > maximalDepth { return index }
        }
        return nil
    }

    /// Where lines are indented deeper and deeper, each within the one before.
    private static func indentation(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        // Each of the lines is longer than the one before, the first of them not empty.
        guard range.count > maximalDepth * maximalDepth / 2 else { return nil }
        var open: [Int] = []
        var line = range.lowerBound
        while line < range.upperBound {
            var index = line
            while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
            let next = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            if index < range.upperBound, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
                while let last = open.last, last >= index - line { open.removeLast() }
                open.append(index - line)
                if open.count > maximalDepth { return index }
            }
            line = next ?? range.upperBound
        }
        return nil
    }

    /// Where an alias stands as a key, in a text that has anchors: its hash would unfold everything it stands for.
    static func aliasAsKey(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard bytes[range].contains(UInt8(ascii: "&")), bytes[range].contains(UInt8(ascii: "*")) else { return nil }
        var index = range.lowerBound
        var quote: UInt8?
        var startsToken = true
        while index < range.upperBound {
            let byte = bytes[index]
            if let open = quote {
                // An escaped quotation mark closes nothing.
                if byte == open { quote = nil } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), startsToken {
                quote = byte
            } else if byte == UInt8(ascii: "*"), startsToken {
                var stop = index + 1
                while stop < range.upperBound, bytes[stop] > 0x20, !",]}".utf8.contains(bytes[stop]) { stop += 1 }
                var next = stop
                while next < range.upperBound, bytes[next] == UInt8(ascii: " ") { next += 1 }
                if next < range.upperBound, bytes[next] == UInt8(ascii: ":") || bytes[stop - 1] == UInt8(ascii: ":") {
                    return index
                }
                if isAfterQuestionMark(index, bytes, range) { return index }
            }
            if byte > 0x20 { startsToken = "[{,:-?".utf8.contains(byte) }
            if byte == UInt8(ascii: "\n") { startsToken = true }
            index += 1
        }
        return nil
    }

    private static func isAfterQuestionMark(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes[range.lowerBound..<index].last { $0 > 0x20 } == UInt8(ascii: "?")
    }
}
