internal import ArchiveReading
internal import Diagnostics

/// Writes a text as a YAML scalar on one line (YAML 1.2, 7.3) that front matter reads back as the same text.
enum YAMLScalar {
    /// The text as it is where it reads back so, else in double quotation marks.
    static func of(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// The reader itself is asked: it knows what YAML takes for something else.
    private static func isPlain(_ text: String) -> Bool {
        let source = SourceText(path: "", text: "k: \(text)\n")
        let read = YAMLReader.read(source, 0..<source.bytes.count)
        guard read.diagnostics.isEmpty, case .mapping(let entries, _)? = read.value, entries.count == 1,
            case .scalar(let value, .text, let range)? = entries.first?.value
        else { return false }
        // A text that stands in quotation marks of its own reads back without them.
        return value == text && source.bytes[range].elementsEqual(text.utf8)
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\x" + (digits.count < 2 ? "0" : "") + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
