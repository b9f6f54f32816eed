/// Tells the caption of a picture by how it ends: with the credit of who made it.
enum CaptionForm {
    static func matches(_ line: String) -> Bool {
        let text = line.collapsedText
        guard text.count < 900 else { return false }
        return isCredited(text) || text.hasPrefix("FILE ") && text.spacedWords.count > 4 || isLabel(text)
    }

    /// `… (Agency Photo/Name)`, `… (Name/Paper staff photo)`, `… AGENCY/Name`, `Photo: Name`.
    private static func isCredited(_ text: String) -> Bool {
        var rest = text
        while let last = rest.last, last == "." || last == " " { rest.removeLast() }
        if rest.last == ")", let open = rest.lastIndex(of: "(") {
            let inner = String(rest[rest.index(after: open)...].dropLast())
            if inner.count < 120, hasCreditWord(inner) || isSlashed(inner) { return true }
        }
        // A credit is a few words at the end.
        let words = String(rest.suffix(160)).spacedWords
        // `… Photo: Ada Quill`
        if let label = words.lastIndex(where: { word in
            word.hasSuffix(":") && credits.contains(word.dropLast().lowercased())
        }), label > 2, (1...5).contains(words.count - label - 1), words[label].first?.isUppercase == true,
            ".!?)…”".contains(words[label - 1].last ?? " "), words[(label + 1)...].allSatisfy({ $0.first?.isUppercase == true })
        {
            return true
        }
        // Capitals, a slash and a name at the end of a sentence: `THE AGENCY/Ada Quill`.
        guard let slash = words.lastIndex(where: { $0.contains("/") && !$0.contains("//") }), words.count - slash <= 4 else {
            return false
        }
        let parts = words[slash].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let before = parts[0].split(separator: ".").last, before.count > 1,
            before.allSatisfy({ $0.isUppercase }), parts[1].first?.isUppercase == true
        else { return false }
        return words[(slash + 1)...].allSatisfy { $0.first?.isUppercase == true }
    }

    private static func isSlashed(_ text: String) -> Bool {
        let parts = text.split(separator: "/").map { String($0).trimmedText }
        return parts.count == 2
            && parts.allSatisfy { part in
                (1...5).contains(part.spacedWords.count) && part.spacedWords.allSatisfy { $0.first?.isUppercase == true }
            }
    }

    private static func hasCreditWord(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { Self.credits.contains($0) }
    }

    /// Two or three words that are the whole caption: `File photo`.
    private static func isLabel(_ text: String) -> Bool {
        guard text.utf8.count < 300, !text.endsSentence else { return false }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard (1...10).contains(words.count), let first = words.first, let last = words.last else {
            return false
        }
        if words.count <= 3, Self.credits.contains(last) || Self.credits.contains(first) && text.contains(":") { return true }
        return Self.credits.contains(first) && (text.contains(":") || words.dropFirst().first == "by")
    }

    private static let credits: Set<String> = [
        "photo", "photos", "photograph", "photography", "photographer", "picture", "image", "images", "handout", "courtesy",
        "foto",
        "bild", "crédit", "credit", "illustration", "screenshot", "getty", "pool",
    ]
}
