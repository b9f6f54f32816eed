/// The names in the lines right behind a title, where nothing says that they are the author's.
enum TitleLines {
    /// A name that stands there alone beside a day, a reading time, or an address of electronic mail; none where several could be one.
    ///
    /// - Parameter lines: those behind the title and before the text, the next ones first.
    static func names(_ lines: [String]) -> [String] {
        let near = Array(lines.prefix(5))
        if let line = near.first(where: { MailHead.withoutAddress($0) != $0 }) {
            let name = MailHead.withoutAddress(line)
            if Byline.isPerson(name) { return [name] }
        }
        guard near.contains(where: { DateReading.isAboutDay($0) && $0.spacedWords.count < 14 || LineForm($0) == .readingTime })
        else {
            return []
        }
        var found: [String] = []
        for line in near where line.count < 90 && !line.endsSentence {
            let parts = line.split { "|·•–—/,".contains($0) }.map { String($0).trimmedText }
            for part in parts where isName(part) && !found.contains(part) { found.append(part) }
        }
        return found.count == 1 ? found : []
    }

    private static func isName(_ part: String) -> Bool {
        guard Byline.isPerson(part), DateReading.visibleDay(part) == nil, LineForm(part) == nil else { return false }
        let words = part.spacedWords
        if words.count == 1 {
            // Chinese, Japanese and Korean names are three or four signs.
            return (3...4).contains(part.count)
                && part.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value) }
        }
        return (2...3).contains(words.count) && part.allSatisfy { $0.isLetter || " .-'’".contains($0) }
            && !words.contains { noNames.contains($0.lowercased()) } && words.contains { !$0.allSatisfy(\.isUppercase) }
    }

    /// Words of sections and places, which stand at titles too.
    private static let noNames: Set<String> = [
        "news", "world", "local", "sport", "sports", "politics", "business", "opinion", "culture", "life", "style", "health",
        "science", "tech", "technology", "press", "release", "blog", "post", "page", "home", "us", "uk", "eu", "new", "north",
        "south",
        "east", "west", "san", "los", "las", "saint", "st", "city", "county", "port", "united", "university", "institute",
        "department",
        "ministry", "office", "society", "magazine", "times", "journal", "daily", "weekly", "review", "gazette", "all", "the",
        "in",
        "of", "for", "and", "by", "to", "et", "le", "les", "und", "die", "der", "das", "el", "table", "contents", "top",
        "stories", "story", "special", "report", "feature", "features", "breaking", "exclusive", "video", "photo", "photos",
        "image",
        "case", "study", "series", "chapter", "part", "version", "last", "first", "high", "school", "international", "national",
        "member", "moderator", "administrator", "user", "follow", "listen", "watch", "save", "print", "email", "copy", "link",
    ]
}
