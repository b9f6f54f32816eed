/// Makes text stand in CommonMark as what it is (CommonMark 0.30, section 2.4).
enum MarkdownEscaping {
    /// - Parameter atLineStart: whether the text begins a line, where some characters begin a block.
    static func escaped(_ text: String, atLineStart: Bool) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if needsEscape(scalars, index) || atLineStart && index == blockMark(scalars) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private static func needsEscape(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        switch scalars[index] {
        case "\\": return isPunctuation(next) || index + 1 == scalars.count
        case "`", "*", "[", "]", "<": return true
        // `](…)` is not possible without brackets, but attributes may follow a link's parenthesis.
        case "{": return true
        case "_":
            // Within a word an underscore is text.
            let before = index > 0 ? scalars[index - 1] : " "
            return !(isWord(before) && isWord(next))
        case "&": return next == "#" || isWord(next)
        default: return false
        }
    }

    /// The offset of the character that would begin a block: a heading, a quote, a list, a rule or a fence.
    private static func blockMark(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let first = scalars.first else { return nil }
        switch first {
        case "#", ">", "+", "-", "=", "~", "|": return 0
        default: break
        }
        let digits = scalars.prefix { ("0"..."9").contains($0) }.count
        guard (1...9).contains(digits), digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")" else {
            return nil
        }
        return digits + 1 == scalars.count || scalars[digits + 1] == " " ? digits : nil
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetterOrNumber
    }

    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F && !isWord(scalar) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Without what no page can show: control characters, and code points that are none.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0xFEFF, 0xAD: true
        case 0x2028, 0x2029: true
        default: scalar.value >= 0xFDD0 && scalar.properties.isNoncharacterCodePoint
        }
    }
}
