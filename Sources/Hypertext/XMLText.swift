/// Text in documents of XML 1.0, where some characters cannot stand at all, not even as references.
package enum XMLText {
    /// Appends a text, escaped for content and for attributes in double quotes.
    ///
    /// A character that XML forbids (XML 1.0, production 2: most of C0, U+FFFE, U+FFFF) becomes U+FFFD, so that a reader sees
    /// that something is missing. Line feeds, tabs and carriage returns are written as references, or an attribute would lose
    /// them.
    package static func append(_ text: String, to output: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output.append(utf8: "&amp;")
            case "<": output.append(utf8: "&lt;")
            case ">": output.append(utf8: "&gt;")
            case "\"": output.append(utf8: "&quot;")
            case "\t": output.append(utf8: "&#9;")
            case "\n": output.append(utf8: "&#10;")
            case "\r": output.append(utf8: "&#13;")
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": output.append(utf8: "\u{FFFD}")
            default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
