/// Writes the words of one block.
enum MarkdownInlines {
    static func write(_ runs: [MarkdownRun], atLineStart: Bool) -> String {
        var result = ""
        var isLineStart = atLineStart
        for (index, run) in runs.enumerated() {
            if run == .lineBreak {
                result += "\\\n"
                isLineStart = true
                continue
            }
            let next = index + 1 < runs.count ? runs[index + 1].text.unicodeScalars.first : nil
            append(run, to: &result, isLineStart: isLineStart, next: next)
            isLineStart = false
        }
        return result
    }

    private static func append(_ run: MarkdownRun, to result: inout String, isLineStart: Bool, next: Unicode.Scalar?) {
        let text = MarkdownEscaping.visible(run.text.replacing("\n", with: " "))
        guard !text.isEmpty else { return }
        var style = run.style
        if style.isCode, let code = code(text) {
            guard let address = style.address else {
                result += code
                return
            }
            endWithoutImage(&result)
            result += "[\(code)](\(destination(address)))"
            return
        }
        if style.address != nil, text.letterCount == 0 { style.address = nil }
        let marks = (style.isStrong ? "**" : "") + (style.isEmphasis ? "*" : "")
        let hasMarks =
            !marks.isEmpty
            && (style.address != nil || canEmphasize(text, before: result.unicodeScalars.last, after: next))
            && (style.address == nil || canEmphasize(text, before: "[", after: "]"))
        var words = MarkdownEscaping.escaped(text, atLineStart: isLineStart && !hasMarks && style.address == nil)
        if hasMarks { words = marks + words + String(marks.reversed()) }
        if let address = style.address {
            let title = style.title.map {
                " \"" + MarkdownEscaping.escaped($0, atLineStart: false).replacing("\"", with: "\\\"") + "\""
            }
            endWithoutImage(&result)
            words = "[\(words)](\(destination(address))\(title ?? ""))"
        }
        result += words
    }

    /// An exclamation mark before a link would make it an image.
    private static func endWithoutImage(_ result: inout String) {
        if result.hasSuffix("!"), !result.hasSuffix("\\!") { result = String(result.dropLast()) + "\\!" }
    }

    /// Whether marks around a text would be taken for emphasis: CommonMark 0.30, 6.2, left- and right-flanking.
    private static func canEmphasize(_ text: String, before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, before != "*", after != "*",
            !first.isSpace, !last.isSpace
        else { return false }
        return (!isEdge(first) || isOpen(before)) && (!isEdge(last) || isOpen(after))
    }

    private static func isEdge(_ scalar: Unicode.Scalar) -> Bool { MarkdownEscaping.isPunctuation(scalar) }

    private static func isOpen(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        return scalar.isSpace || MarkdownEscaping.isPunctuation(scalar)
    }

    private static func code(_ text: String) -> String? {
        guard !text.contains("`"), !text.contains("{"), text.contains(where: { $0 != " " }) else { return nil }
        return "`\(text)`"
    }

    private static func destination(_ address: String) -> String {
        let plain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>\\*_`[]{}&\"".utf8.contains($0) }
        if plain { return address }
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "(": result += "%28"
            case ")": result += "%29"
            case "<": result += "%3C"
            case ">": result += "%3E"
            case "\\": result += "%5C"
            case "&": result += "&amp;"
            case "{": result += "%7B"
            case "}": result += "%7D"
            case "`": result += "%60"
            case " ": result += "%20"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
