/// The names in a line that says who wrote something.
enum Byline {
    /// The names of `By Ada Quill and Bo Lind, Staff Writer`; none where it names nobody.
    ///
    /// - Parameter isLine: whether readers see it as a line, where one comma stands before a place, a paper or what somebody is;
    ///   in data, it stands between authors.
    static func names(_ text: String, isLine: Bool = false) -> [String] {
        var rest = text.collapsedText
        if let lead = lead(of: rest) {
            rest = String(rest.dropFirst(lead.count).drop { " :：".contains($0) })
            // A role of somebody else's before the author's own: `Text and photos by Ada Quill`.
            if let inner = self.lead(of: rest), inner.contains(" ") || inner == "by" || inner == "von" || inner == "par" {
                rest = String(rest.dropFirst(inner.count).drop { " :：".contains($0) })
            }
        } else if isLine, let behind = behindDay(rest) ?? behindLabel(rest) {
            rest = behind
        }
        if isLine { rest = withoutPlace(rest) }
        var result: [String] = []
        let (parts, isList) = parts(rest)
        for part in isLine && !isList ? Array(parts.prefix(1)) : parts {
            let name = cleaned(part)
            guard isName(name), !result.contains(name) else { continue }
            result.append(name)
        }
        return result
    }

    /// Whether a line begins as a byline does.
    static func hasLead(_ text: String) -> Bool { lead(of: text.collapsedText) != nil }

    /// Whether a line is a byline: a lead and at least one name, or a day and `by`.
    static func isOne(_ text: String) -> Bool {
        let line = text.collapsedText
        guard lead(of: line) != nil || behindDay(line) != nil || behindLabel(line) != nil else { return false }
        return names(line, isLine: true).contains(where: isPerson)
    }

    /// Whether a text can be the whole name of somebody: two to five words, with capitals; or one of a script without case.
    static func isPerson(_ text: String) -> Bool {
        let words = text.spacedWords
        guard isName(text), words.count < 6 else { return false }
        if words.count == 1 {
            return text.count < 9 && text.allSatisfy { !$0.isCased && $0.isLetter } || text.allSatisfy(\.isUppercase)
        }
        let small: Set<Substring> = [
            "de", "van", "von", "der", "den", "da", "di", "la", "le", "del", "bin", "al", "af", "zu", "y", "e",
        ]
        return words.allSatisfy { word in
            word.first.map { $0.isUppercase || !$0.isCased } == true || small.contains(word)
                || word.contains { $0.isUppercase } && word.contains { "'’".contains($0) }
        }
    }

    /// What a line begins with that says that a name follows, in lower case.
    private static func lead(of text: String) -> String? {
        let head = text.prefix(32).lowercased()
        let lead = leads.first { lead in
            head.hasPrefix(lead) && (head.dropFirst(lead.count).first.map { $0 == " " || $0 == ":" } ?? false)
        }
        if let lead { return lead }
        return labels.first { head.hasPrefix($0 + ":") || head.hasPrefix($0 + " :") || head.hasPrefix($0 + "：") }
    }

    /// `September 11th, 2023 by Ada Quill`: what follows the word after a day.
    private static func behindDay(_ text: String) -> String? {
        for word in [" by ", " von ", " par ", " por ", " door "] {
            guard let range = text.firstRange(of: word) else { continue }
            let before = text[..<range.lowerBound]
            guard before.count < 60, before.contains(where: \.isNumber), DateReading.words(String(before)) != nil else {
                continue
            }
            return String(text[range.upperBound...])
        }
        return nil
    }

    /// `A guest post by Ada Quill`: the name behind a few words in which it has a part.
    private static func behindLabel(_ text: String) -> String? {
        guard text.count < 80, let range = text.firstRange(of: " by ") else { return nil }
        let before = text[..<range.lowerBound].spacedWords
        let kinds: Set<String> = [
            "post", "story", "article", "essay", "column", "photos", "photography", "guest", "contributed", "words",
        ]
        guard before.count < 5, before.contains(where: { kinds.contains($0.lowercased()) }) else { return nil }
        let behind = String(text[range.upperBound...])
        return isPerson(behind) ? behind : nil
    }

    /// The longer ones first.
    private static let leads = [
        "written and reported by", "words and photos by", "text and photos by", "propos recueillis par", "eine reportage von",
        "ein artikel von", "geschrieben von", "redactado por", "publicado por", "interview by", "submitted by", "reporting by",
        "compiled by", "verfasst von", "analysis by", "opinion by", "escrito por", "scritto da", "written by", "reported by",
        "posted by", "review by", "rédigé par", "skrevet av", "story by", "words by", "report by", "écrit par", "filed by",
        "text by", "by", "author", "authors", "von", "par", "por", "di", "da", "door", "af", "av", "autor", "autorin", "auteur",
        "текст", "автор", "كتب", "كتبت", "بقلم", "מאת", "írta", "teksti", "yazan", "tác giả", "نویسنده",
    ]
    /// Words that name the author only with a colon.
    private static let labels = [
        "text", "texte", "texto", "testo", "tekst", "interview", "words", "report", "story", "written", "writer", "byline",
        "verfasser", "redacción", "autore", "autores", "auteurs", "autoren", "كتب", "إعداد", "тексты", "tác giả", "作者", "記者", "文",
        "撰文", "문",
    ]

    /// The parts that may be names, and whether more than a comma stands between them.
    private static func parts(_ text: String) -> ([String], isList: Bool) {
        var text = text
        for word in [
            " and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " with ", " и ", " & ", " | ", " / ", ";", "·", "•",
            "、",
        ] {
            text = text.replacing(word, with: "\u{1}")
        }
        let isList = text.contains("\u{1}") && !text.hasSuffix("\u{1}") || text.filter { $0 == "," }.count > 1
        return (
            text.split { $0 == "\u{1}" || $0 == "," || $0 == "\n" || $0 == "|" }.map { String($0).trimmedText }, isList
        )
    }

    /// `Ada Quill and Bo Lind, Port Haven`: what follows the comma behind the last of several is where they are or what.
    private static func withoutPlace(_ text: String) -> String {
        let last = [" and ", " und ", " et ", " y ", " e ", " & "].compactMap { text.ranges(of: $0).last?.upperBound }.max()
        guard let last, let comma = text[last...].firstIndex(of: ",") else { return text }
        return String(text[..<comma])
    }

    private static func cleaned(_ part: String) -> String {
        var name = part.filter { $0 != "\u{200B}" }
        if name.contains("@"), let named = MailHead.name(name) { name = named }
        for role in ["기자", "특파원", "記者", "记者", "特派員", "通讯员"] where name.hasSuffix(role) && name.count > role.count + 1 {
            name = String(name.dropLast(role.count)).trimmedText
        }
        if let open = name.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "<" }) { name = String(name[..<open]) }
        for lead in ["by ", "By ", "BY "] where name.hasPrefix(lead) { name = String(name.dropFirst(lead.count)) }
        for word in [" Updated", " Published", " Posted", " Last updated", " Actualizado", " Aktualisiert"] {
            if let range = name.firstRange(of: word) { name = String(name[..<range.lowerBound]) }
        }
        // Where and for whom, not who.
        for word in [" in ", " for ", " at ", " from ", " on ", " via ", " – ", " — ", " - "] {
            guard let range = name.firstRange(of: word) else { continue }
            let before = name[..<range.lowerBound]
            if before.spacedWords.count > 1 { name = String(before) }
        }
        return String(name.trimmedText.drop { "-–—:@".contains($0) }.reversed().drop { "-–—:.".contains($0) }.reversed())
            .trimmedText
    }

    /// A name has a capital letter (or is of a script without case), no digit and no address, and is short.
    static func isName(_ text: String) -> Bool {
        let words = text.spacedWords
        guard (1...6).contains(words.count), (2...60).contains(text.count), !text.contains(where: \.isNumber),
            !text.contains("http"), !text.contains("@"), !text.contains(":"), !text.contains("//"), !text.contains(".com"),
            let first = text.first, first.isLetter
        else { return false }
        if words.contains(where: { noNames.contains($0.lowercased()) }) { return false }
        if words.count == 1, degrees.contains(text.lowercased().filter(\.isLetter)) { return false }
        return words.contains { word in word.first.map { $0.isUppercase || !$0.isCased && $0.isLetter } ?? false }
    }

    /// Whether a text can be the name of an account: one word.
    static func isAccount(_ text: String) -> Bool {
        (3...24).contains(text.count) && text.contains(where: \.isLetter) && !noNames.contains(text.lowercased())
            && text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) } && !text.contains(".com")
    }

    private static let degrees: Set<String> = [
        "phd", "md", "msc", "bsc", "ma", "ba", "mba", "rn", "jd", "esq", "jr", "sr", "dr", "rd", "cfa", "cpa",
    ]
    private static let noNames: Set<String> = [
        "updated", "published", "posted", "writer", "correspondent", "editor", "reporter", "editorial", "admin", "administrator",
        "redaktion", "view", "read", "share", "follow", "minutes", "min", "about", "more", "comments", "guest", "author",
        "contributor", "columnist", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jobs",
        "staff", "webmaster", "unknown", "anonymous",
    ]
}
