/// The names in a line that says who wrote something.
enum Byline {
    /// The names of `By Ada Quill and Bo Lind, Staff Writer`; none where it names nobody.
    static func names(_ text: String) -> [String] {
        var rest = text.collapsedText
        for lead in leads where rest.lowercased().hasPrefix(lead) {
            let after = rest.dropFirst(lead.count)
            guard let first = after.first, first == " " || first == ":" else { continue }
            rest = String(after.drop { $0 == " " || $0 == ":" })
            break
        }
        var result: [String] = []
        for part in parts(rest) {
            let name = cleaned(part)
            guard isName(name), !result.contains(name) else { continue }
            result.append(name)
        }
        return result
    }

    /// Whether a line begins as a byline does.
    static func hasLead(_ text: String) -> Bool {
        let lower = text.lowercased()
        return leads.contains { lead in
            lower.hasPrefix(lead) && (lower.dropFirst(lead.count).first.map { $0 == " " || $0 == ":" } ?? false)
        }
    }

    private static let leads = [
        "written by", "reported by", "posted by", "story by", "words by", "report by", "by", "author", "authors", "von", "par",
        "por", "di", "da", "door", "af", "av", "autor", "auteur", "текст", "автор",
    ]

    private static func parts(_ text: String) -> [String] {
        var text = text
        for word in [
            " and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " with ", " & ", " | ", " / ", ";", "·", "•",
        ] {
            text = text.replacing(word, with: "\u{1}")
        }
        return text.split { $0 == "\u{1}" || $0 == "," || $0 == "\n" || $0 == "|" }.map { String($0).trimmedText }
    }

    private static func cleaned(_ part: String) -> String {
        var name = part.filter { $0 != "\u{200B}" }
        if let open = name.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "<" }) { name = String(name[..<open]) }
        for lead in ["by ", "By "] where name.hasPrefix(lead) { name = String(name.dropFirst(lead.count)) }
        return String(name.trimmedText.drop { "-–—:@".contains($0) }.reversed().drop { "-–—:.".contains($0) }.reversed())
            .trimmedText
    }

    /// A name has a capital letter (or is of a script without case), no digit and no address, and is short.
    static func isName(_ text: String) -> Bool {
        let words = text.spacedWords
        guard (1...6).contains(words.count), (2...60).contains(text.count), !text.contains(where: \.isNumber),
            !text.contains("http"), !text.contains("@"), !text.contains("//"), !text.contains(".com"),
            let first = text.first, first.isLetter
        else { return false }
        if words.contains(where: { noNames.contains($0.lowercased()) }) { return false }
        return words.contains { word in word.first.map { $0.isUppercase || !$0.isCased && $0.isLetter } ?? false }
    }

    private static let noNames: Set<String> = [
        "updated", "published", "posted", "writer", "correspondent", "editor", "reporter", "editorial", "admin", "administrator",
        "redaktion", "view", "read", "share", "follow", "minutes", "min", "about", "more", "comments", "guest", "author",
        "contributor", "columnist",
    ]
}
