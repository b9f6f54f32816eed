import Foundation

/// Text for `man`: troff with the macros of man(7), in ASCII.
struct Roff {
    private(set) var text = ""

    /// A macro with its arguments, each quoted.
    mutating func macro(_ name: String, _ arguments: String...) {
        let words = arguments.map { " \"\(Self.escaped($0).replacingOccurrences(of: "\"", with: "\\(dq"))\"" }
        text += "." + name + words.joined() + "\n"
    }

    /// The end of a paragraph; none where one has just ended.
    mutating func paragraph() {
        if !text.hasSuffix(".PP\n") { macro("PP") }
    }

    /// A line that is not shown.
    mutating func comment(_ words: String) { text += ".\\\" \(words)\n" }

    /// A line of running text.
    mutating func line(_ words: String) { text += Self.line(words) }

    /// Paragraphs divided by empty lines; lines that begin with two spaces stand as they are, such as examples.
    mutating func prose(_ words: String) {
        var isVerbatim = false
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            let isExample = line.hasPrefix("  ")
            if isExample != isVerbatim {
                if isExample {
                    paragraph()
                    macro("RS", "4")
                    macro("nf")
                } else {
                    macro("fi")
                    macro("RE")
                    if !line.isEmpty { paragraph() }
                }
                isVerbatim = isExample
            }
            if line.isEmpty { paragraph() } else { self.line(line.trimmingCharacters(in: .whitespaces)) }
        }
        if isVerbatim {
            macro("fi")
            macro("RE")
        }
    }

    private static func line(_ words: String) -> String {
        let escaped = escaped(words)
        // A line that begins so would be taken for a macro.
        return (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }

    /// What stands for the text: hyphens of options stay hyphens, and what is not ASCII is written by its code point.
    static func escaped(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\": result += "\\(rs"
            case "-": result += "\\-"
            case "`": result += ""
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "]"
            }
        }
        return result
    }
}
