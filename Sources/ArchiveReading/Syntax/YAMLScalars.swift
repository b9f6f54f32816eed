internal import BinaryCoding
internal import Yams

/// Where YAML scalars end in the source, which libyaml knows and Yams does not tell.
enum YAMLScalars {
    /// The offset after a scalar that begins at `start`; for block scalars the end of the line of their `|` or `>`.
    static func end(of text: String, style: Node.Scalar.Style, at start: Int, in bytes: [UInt8]) -> Int {
        switch style {
        case .singleQuoted: quotedEnd(UInt8(ascii: "'"), at: start, in: bytes)
        case .doubleQuoted: quotedEnd(UInt8(ascii: "\""), at: start, in: bytes)
        case .literal, .folded: lineEnd(start, in: bytes)
        default: plainEnd(of: text, at: start, in: bytes)
        }
    }

    /// The range from ` #` to the end of the line, if a comment follows directly behind a plain scalar on its line.
    static func comment(after end: Int, in bytes: [UInt8]) -> Range<Int>? {
        var index = end
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
        guard index > end, index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return nil }
        return index..<lineEnd(index, in: bytes)
    }

    private static func quotedEnd(_ quote: UInt8, at start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else {
                    return index + 1
                }
                index += 2
            } else {
                index += 1
            }
        }
        return bytes.count
    }

    /// Walks the text and the source side by side; a run of white space in one stands for a run in the other, since a
    /// plain scalar may be folded over several lines.
    private static func plainEnd(of text: String, at start: Int, in bytes: [UInt8]) -> Int {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        // Almost every one stands on one line, as it is.
        if let last = text.utf8.last, !isSpace(last), stands(text, at: start, in: bytes) { return start + text.utf8.count }
        var index = start
        var inSpace = false
        for byte in text.utf8 {
            if isSpace(byte) {
                guard !inSpace else { continue }
                inSpace = true
                while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            } else {
                inSpace = false
                guard index < bytes.count, bytes[index] == byte else { return index }
                index += 1
            }
        }
        return index
    }

    private static func stands(_ text: String, at start: Int, in bytes: [UInt8]) -> Bool {
        var text = text
        return text.withUTF8 { text in
            bytes.withUnsafeBufferPointer { bytes in
                start + text.count <= bytes.count
                    && EightBytes.areEqual(
                        UnsafeRawBufferPointer(text),
                        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<start + text.count]))
            }
        }
    }

    private static func lineEnd(_ start: Int, in bytes: [UInt8]) -> Int {
        var end = bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return end
    }
}
