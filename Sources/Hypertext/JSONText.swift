/// A JSON text (RFC 8259) that is safe inside `<script type="application/ld+json">`.
///
/// Made from a `JSONValue` alone; `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so that no text can end the script.
package struct JSONText: Sendable, Hashable {
    package let bytes: [UInt8]

    package init(_ value: JSONValue) {
        var bytes: [UInt8] = []
        value.append(to: &bytes)
        self.bytes = bytes
    }
}

/// A JSON value whose members keep the order in which they were given.
package indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    case text(String)
    case array([JSONValue])
    case object([Member])

    /// One member of an object.
    package struct Member: Sendable, Hashable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Appends the value without white space.
    package func append(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(utf8: "null")
        case .bool(let value): output.append(utf8: value ? "true" : "false")
        case .integer(let value): output.append(utf8: String(value))
        case .text(let text): Self.append(text, to: &output)
        case .array(let values):
            output.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                value.append(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                Self.append(member.name, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.append(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        let isDone = text.withUTF8 { bytes in
            guard bytes.allSatisfy(isPlain) else { return false }
            output.append(contentsOf: bytes)
            return true
        }
        if !isDone { appendEscaped(text, to: &output) }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands for itself: not where it may begin U+2028 or U+2029.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xE2, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "&"):
            false
        default: true
        }
    }

    private static func appendEscaped(_ text: String, to output: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output.append(utf8: "\\\"")
            case "\\": output.append(utf8: "\\\\")
            case "\n": output.append(utf8: "\\n")
            case "\r": output.append(utf8: "\\r")
            case "\t": output.append(utf8: "\\t")
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
                let hex = String(scalar.value, radix: 16)
                output.append(utf8: "\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
            default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
