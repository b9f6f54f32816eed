/// Writes text as a YAML scalar (YAML 1.2, 7.3) that reads back as the same text, whatever it holds.
enum YAMLText {
    static func scalar(_ text: String) -> String {
        let text = MarkdownEscaping.visible(text).collapsedText
        return isPlain(text) ? text : quoted(text)
    }

    /// Whether a text needs no quotation marks in a block or in a flow sequence, and is no other type than text.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.contains(" ") || text.contains("://")
        else { return false }
        let isSimple = text.unicodeScalars.allSatisfy { scalar in
            scalar.isLetterOrNumber || " .-’‘“”/–—".unicodeScalars.contains(scalar)
        }
        return isSimple && !text.contains(" #")
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
