/// Tells pages that hold something else than an article.
enum PageRefusal {
    /// What the page is instead, or nothing.
    static func reason(
        tree: HTMLTree, cleaned: HTMLTree, finder: ArticleFinder, container: Int, blocks: [MarkdownBlock], title: String
    ) -> String? {
        let length = blocks.reduce(0) { $0 + $1.plainText.letterCount }
        let linked = blocks.reduce(0) { $0 + $1.linkedLength }
        let prose = finder.prose(of: container)
        let asksPassword = tree.elements("input").contains { tree.attribute("type", of: $0)?.lowercased() == "password" }
        if length < 1500, asksPassword { return "it asks for a password" }
        let words = Set(title.comparableText.split(separator: " ").map(String.init))
        if length < 1500, !words.isDisjoint(with: ["404", "403", "410", "500", "502", "503"]) || isFailure(title.comparableText) {
            return "its title is that of an error page"
        }
        // A few characters of Chinese or Japanese say as much as several letters.
        let least = isDense(blocks) ? 60 : 140
        if length < least || prose < least / 2 { return "it has no text of more than a few lines" }
        if linked * 2 > length * 3 / 2 { return "it is a list of links" }
        let teasers = cleaned.descendants(of: container).dropFirst().filter { id in
            cleaned[id].tag == "article" && finder.prose(of: id) < 500
                && cleaned.first(below: id) { cleaned[$0].tag == "a" && cleaned[$0].attributes["href"] != nil } != nil
        }
        if teasers.count > 3, teasers.reduce(0, { $0 + finder.prose(of: $1) }) * 2 > prose { return "it is a list of stories" }
        return nil
    }

    private static func isFailure(_ title: String) -> Bool {
        let forms = [
            "page not found", "not found", "access denied", "forbidden", "error", "just a moment", "service unavailable",
        ]
        return forms.contains { title == $0 || title.hasPrefix($0 + " ") && title.count < $0.count + 30 }
    }

    private static func isDense(_ blocks: [MarkdownBlock]) -> Bool {
        let text = blocks.prefix(10).map(\.plainText).joined()
        let ideographs = text.unicodeScalars.filter {
            (0x3040...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
        }.count
        return ideographs * 2 > text.letterCount
    }
}
