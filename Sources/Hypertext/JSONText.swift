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
package enum JSONValue: Sendable, Hashable {
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

    /// Appends a text as a JSON string, escaped as everywhere here.
    package static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in 0..<bytes.count {
                guard let (length, escape) = escape(at: index, of: bytes) else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                output.append(utf8: escape)
                start = index + length
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The characters before U+0040 that stand as they are, a bit each: all but controls, `"`, `&`, `<` and `>`.
    private static let plain: UInt64 = ~(0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E)

    /// The escape of the character that begins at a byte, and how many bytes it stands for; nothing for almost all.
    private static func escape(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, text: String)? {
        let byte = bytes[index]
        if byte < 64 ? plain & (1 << UInt64(byte)) != 0 : byte != UInt8(ascii: "\\") && byte != 0x7F && byte != 0xE2 {
            return nil
        }
        switch byte {
        case UInt8(ascii: "\""): return (1, "\\\"")
        case UInt8(ascii: "\\"): return (1, "\\\\")
        case UInt8(ascii: "\n"): return (1, "\\n")
        case UInt8(ascii: "\r"): return (1, "\\r")
        case UInt8(ascii: "\t"): return (1, "\\t")
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0...0x1F, 0x7F:
            return (1, "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] | 1) == 0xA9:
            // U+2028 and U+2029 end a line in scripts.
            return (3, bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        default: return nil
        }
    }
}
