internal import ArchiveModel

/// What is known of an article from its page's data, so that lines that say it again are not taken for its text.
struct ArticleHead {
    /// In the form in which texts are compared.
    let title: String
    private let authors: [String]
    private let days: [PartialDate]

    init(title: String, authors: [String] = [], days: [PartialDate] = []) {
        self.title = title.comparableText
        self.authors = authors.map(\.comparableText)
        self.days = days
    }

    /// The rule by which a short line says who or when and nothing else; nothing for other lines.
    ///
    /// - Parameter isAboveText: whether no sentence of the text stands before it: then any day is the article's.
    func rule(for text: String, isAboveText: Bool) -> String? {
        // `… at 9 a.m.` is no sentence.
        let isSentence = text.endsSentence && !["a.m.", "p.m."].contains(where: text.lowercased().hasSuffix)
        if isAboveText, !isSentence, text.count < 160, DateReading.isLabelled(text) { return "date" }
        if isAboveText, Self.isCredit(text) || Self.isRole(text) { return "byline" }
        guard text.count < 140, !isSentence || text.count < 40 else { return nil }
        if isAboveText, namesAuthors(MailHead.withoutAddress(text)) { return "byline" }
        if namesAuthors(text) || Byline.isOne(text) && !isSentence { return "byline" }
        if isAboveText, Byline.hasLead(text), !Byline.names(text, isLine: true).isEmpty, !isSentence { return "byline" }
        guard text.spacedWords.count < 12, !text.endsSentence || text.hasSuffix(".") && text.count < 24 else { return nil }
        if isAboveText, DateReading.isAboutDay(text) { return "date" }
        if isAboveText, text.count < 40, let last = text.last, "-–—|·".contains(last) { return "place" }
        if let day = DateReading.visibleDay(text), days.contains(where: { $0.text == day.text }) { return "date" }
        return isAboveText && Self.saysHowLongAgo(text) ? "date" : nil
    }

    /// `Photography Ada Quill`: what somebody else did.
    private static func isCredit(_ text: String) -> Bool {
        let words = text.spacedWords
        guard (3...6).contains(words.count), let first = words.first?.lowercased().filter(\.isLetter) else { return false }
        let labels: Set<String> = [
            "photography", "photos", "photo", "words", "text", "illustration", "illustrations", "video", "fotos", "foto",
            "bilder",
            "images", "pictures", "photographs", "graphics", "grafik", "audio", "produced",
        ]
        let rest = words.dropFirst().drop { ["by", "von", "par", "por"].contains($0.lowercased()) }.joined(separator: " ")
        return labels.contains(first) && rest.spacedWords.count > 1 && Byline.isPerson(rest)
    }

    /// `Staff Writer`, `Harbour desk`: what the author is.
    private static func isRole(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        let roles: Set<Substring> = [
            "writer", "correspondent", "reporter", "editor", "columnist", "contributor", "desk", "redakteur", "redakteurin",
            "korrespondent", "korrespondentin", "journaliste", "journalist", "redacción",
        ]
        return (1...4).contains(words.count) && !text.endsSentence && words.last.map(roles.contains) == true
    }

    /// Whether a line holds the authors' names and joining words alone.
    func namesAuthors(_ text: String) -> Bool {
        var rest = " " + text.comparableText + " "
        guard !authors.isEmpty, text.count < 120, authors.contains(where: { rest.contains(" \($0) ") }) else { return false }
        for author in authors { rest = rest.replacing(" \(author) ", with: "  ") }
        let joining: Set<Substring> = [
            "by", "and", "und", "et", "y", "e", "von", "par", "por", "text", "written", "author", "with",
        ]
        return rest.split(separator: " ").allSatisfy { joining.contains($0) }
    }

    /// The name that a text ends with in a line of its own: that of its author, where nothing else says who that is.
    static func signature(of blocks: [MarkdownBlock]) -> String? {
        guard blocks.count > 3, case .paragraph? = blocks.last, let text = blocks.last?.plainText,
            (2...3).contains(text.spacedWords.count),
            Byline.isPerson(text), LineForm(text) == nil, !text.endsSentence, blocks[blocks.count - 2].plainText.endsSentence
        else { return nil }
        return text
    }

    /// `2 hours ago`, `vor 3 Tagen`.
    private static func saysHowLongAgo(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (2...6).contains(words.count), words.contains(where: { Int($0) != nil || $0 == "a" || $0 == "an" }) else {
            return false
        }
        return words.contains { ["ago", "vor", "hace", "fa", "назад", "geleden", "sedan", "siden"].contains($0) }
            || words.starts(with: ["il", "y", "a"])
    }
}
