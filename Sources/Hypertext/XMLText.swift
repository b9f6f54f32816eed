/// Text in documents of XML 1.0, where some characters cannot stand at all, not even as references.
package enum XMLText {
    /// Appends a text, escaped for content and for attributes in double quotes.
    ///
    /// A character that XML forbids (XML 1.0, production 2: most of C0, U+FFFE, U+FFFF) becomes U+FFFD, so that a reader sees
    /// that something is missing. Line feeds, tabs and carriage returns are written as references, or an attribute would lose
    /// them.
    package static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let (length, reference) = reference(at: index, of: bytes) else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                output.append(utf8: reference)
                start = index + length
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    /// What stands for the character that begins at a byte, and how many bytes it has; nothing for almost all.
    private static func reference(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, text: String)? {
        let byte = bytes[index]
        if byte > UInt8(ascii: ">"), byte != 0xEF { return nil }
        switch byte {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return (1, "&quot;")
        case UInt8(ascii: "\t"): return (1, "&#9;")
        case UInt8(ascii: "\n"): return (1, "&#10;")
        case UInt8(ascii: "\r"): return (1, "&#13;")
        case 0...0x1F: return (1, "\u{FFFD}")
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: return (3, "\u{FFFD}")
        default: return nil
        }
    }
}
