/// The comment of a Hypothesis annotation, which is Markdown.
enum MarkdownComment {
    /// The addresses in it.
    static func addresses(in text: String) -> [String] {
        var result: [String] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "http") {
            let address = rest[start.lowerBound...].prefix { !$0.isWhitespace && !"<>()[]\"".contains($0) }
            if address.hasPrefix("http://") || address.hasPrefix("https://") { result.append(String(address)) }
            rest = rest[start.upperBound...]
        }
        return result
    }

    /// What stands below the archive's own words in its own export: the link, the verdict in bold, who says it.
    static func remark(in text: String) -> String {
        var parts = text.replacing("\r\n", with: "\n").split(separator: "\n\n").map(String.init)[...]
        if parts.first?.hasPrefix("[") == true { parts = parts.dropFirst() }
        if parts.first?.hasPrefix("**") == true { parts = parts.dropFirst() }
        let words = ["Asserted by", "Denied by", "Questioned by", "Mentioned by"]
        if let first = parts.first, words.contains(where: first.hasPrefix) { parts = parts.dropFirst() }
        return parts.joined(separator: "\n\n")
    }

    /// On one line, without the backslashes of escapes.
    static func text(of markdown: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(markdown.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            if scalar == "\\", next.isASCII, MarkdownEscaping.isPunctuation(next), next != "\\" { continue }
            result.append(scalar)
        }
        return String(result).collapsedText
    }
}
