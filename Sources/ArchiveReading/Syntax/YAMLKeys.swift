internal import Diagnostics

/// The keys of one mapping, found in the source: libyaml tells that a key is repeated, but not where.
struct YAMLKeys {
    let bytes: [UInt8]
    let end: Int

    struct Key {
        let name: String
        /// The name without its quotation marks.
        let range: Range<Int>
    }

    /// The keys of the mapping that the key at an offset belongs to, from that key on.
    func siblings(ofKeyAt first: Int) -> [Key] {
        let lineStart = bytes[..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let before = bytes[lineStart..<first].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if before == UInt8(ascii: "{") || before == UInt8(ascii: ",") { return flowKeys(from: first) }
        return blockKeys(from: first, indent: first - lineStart)
    }

    /// Keys at one column, up to the first line that is indented less.
    private func blockKeys(from first: Int, indent: Int) -> [Key] {
        var keys = [key(at: first)].compactMap { $0 }
        var line = nextLine(after: first)
        while line < end {
            let text = bytes[line..<min(nextLine(after: line), end)]
            let spaces = text.prefix { $0 == UInt8(ascii: " ") }.count
            let first = text.dropFirst(spaces).first
            if let first, first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r"), first != UInt8(ascii: "#") {
                if spaces < indent { break }
                if spaces == indent, let key = key(at: line + spaces) { keys.append(key) }
            }
            line = nextLine(after: line)
        }
        return keys
    }

    /// Keys behind the commas of one pair of braces.
    private func flowKeys(from first: Int) -> [Key] {
        var keys = [key(at: first)].compactMap { $0 }
        var depth = 0
        var index = first
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = skipQuoted(index)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return keys }
            case UInt8(ascii: ",") where depth == 0:
                var next = index + 1
                while next < end, bytes[next] <= 0x20 { next += 1 }
                if let key = key(at: next) { keys.append(key) }
            default: break
            }
            index += 1
        }
        return keys
    }

    private func key(at start: Int) -> Key? {
        guard start < end else { return nil }
        if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
            let close = skipQuoted(start)
            guard close > start + 1, close < end else { return nil }
            return Key(name: String(decoding: bytes[start + 1..<close], as: UTF8.self), range: start + 1..<close)
        }
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\n") {
            if bytes[index] == UInt8(ascii: ":"), index + 1 >= end || bytes[index + 1] <= 0x20 {
                var stop = index
                while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
                return Key(name: String(decoding: bytes[start..<stop], as: UTF8.self), range: start..<stop)
            }
            index += 1
        }
        return nil
    }

    /// The offset of the quotation mark that closes the one at `start`.
    private func skipQuoted(_ start: Int) -> Int {
        let quote = bytes[start]
        var index = start + 1
        while index < end, bytes[index] != quote {
            index += bytes[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
        return index
    }

    /// The removal of a repeated key's line, where it says the same as the line of the first.
    func removal(of key: Range<Int>, equalTo first: Range<Int>, in file: String) -> Fix? {
        guard let one = loneLine(of: first), let other = loneLine(of: key), bytes[one.text].elementsEqual(bytes[other.text])
        else {
            return nil
        }
        let text = String(decoding: bytes[other.line], as: UTF8.self)
        return Fix("Take out the second of two equal lines", [.init(text, with: "", at: Place(file, other.line))])
    }

    /// The line of a key, and what of it follows the indentation; nothing where the value goes on behind it.
    private func loneLine(of key: Range<Int>) -> (line: Range<Int>, text: Range<Int>)? {
        let start = bytes[..<key.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let next = min(nextLine(after: key.lowerBound), end)
        let indent = bytes[start..<next].prefix { $0 == UInt8(ascii: " ") }.count
        guard start + indent == key.lowerBound, let last = bytes[start..<next].last(where: { $0 > 0x20 }),
            last != UInt8(ascii: ":"), last != UInt8(ascii: "|"), last != UInt8(ascii: ">")
        else { return nil }
        let following = bytes[next..<max(next, min(nextLine(after: next), end))]
        let nextIndent = following.prefix { $0 == UInt8(ascii: " ") }.count
        guard nextIndent <= indent || nextIndent == following.count else { return nil }
        return (start..<next, key.lowerBound..<next)
    }

    private func nextLine(after offset: Int) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
}
