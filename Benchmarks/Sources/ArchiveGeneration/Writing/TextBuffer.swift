/// Bytes of a text file that is being made, reused from file to file.
package struct TextBuffer {
    package private(set) var bytes: [UInt8] = []

    package init() {
        bytes.reserveCapacity(16_384)
    }

    /// Empties the buffer and keeps its memory.
    package mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
    }

    package mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func line(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
    }

    /// A YAML key with a text, as a line of its own.
    ///
    /// - Parameter indent: what stands before the key: spaces, or the dash of a list item and spaces.
    package mutating func key(_ key: String, _ text: String, indent: String = "") {
        write(indent)
        write(key)
        write(": ")
        scalar(text)
        bytes.append(0x0A)
    }

    /// A YAML key with a list of ids on one line; nothing where the list is empty.
    package mutating func key(_ key: String, ids: [String], indent: String = "") {
        guard !ids.isEmpty else { return }
        line("\(indent)\(key): [\(ids.joined(separator: ", "))]")
    }

    /// A text as a YAML scalar: plain where that is the same text, else in double quotes.
    package mutating func scalar(_ text: String) {
        if Self.isPlain(text) {
            write(text)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Whether a text begins with a letter, holds nothing that YAML reads as syntax, and is more than one word: one word
    /// alone may be a Boolean or nothing.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x41...0x5A).contains(first & 0xDF) else { return false }
        var hasSpace = false
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x23, 0x27, 0x3A, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x60, 0x0A: return false
            case 0x20: hasSpace = true
            default: break
            }
        }
        return hasSpace
    }
}
