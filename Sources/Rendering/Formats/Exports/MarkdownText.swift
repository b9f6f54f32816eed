import Hypertext

/// Text that stands in CommonMark as itself.
enum MarkdownText {
    /// On one line, with a backslash before whatever could be taken for markup (CommonMark 0.30, 2.4).
    static func escaped(_ text: String) -> String {
        var output = ""
        var isStart = true
        var onlyDigits = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\u{2028}", "\u{2029}":
                output.append(" ")
                continue
            case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "!", "$":
                output.append("\\")
            case "-", "+", "=":
                if isStart { output.append("\\") }
            case ".", ")":
                // «1.» and «1)» at the start of a line would begin a list.
                if onlyDigits, !isStart { output.append("\\") }
            default: break
            }
            if !("0"..."9").contains(scalar) { onlyDigits = false }
            isStart = false
            output.unicodeScalars.append(scalar)
        }
        return output
    }

    /// An inline link.
    static func link(_ text: String, to address: Address) -> String {
        // An address that was validated holds no angle bracket and no white space.
        "[" + escaped(text) + "](<" + address.text + ">)"
    }
}
