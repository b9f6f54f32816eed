/// By which rule a block of a page is no part of its article.
enum BlockRules {
    static let headlineAgain = "headline again"
    static let linkLine = "line that is a link"
    static let linkList = "list of links"

    /// - Parameter title: the article's, as texts are compared.
    static func rule(for block: MarkdownBlock, title: String) -> String? {
        let text = block.plainText
        switch block {
        case .heading(let level, _):
            if text.comparableText == title || level == 1 && isTitleWithKicker(text, title) { return headlineAgain }
            return LineForm(text).flatMap { $0 == .caption || $0 == .rule ? nil : $0.rawValue }
        case .paragraph:
            if text.letterCount == 0 || text.count < 4 && text.allSatisfy(\.isNumber) { return "line without words" }
            if text.comparableText == title { return headlineAgain }
            if let form = LineForm(text), form != .caption || text.count < 300 { return form.rawValue }
            if isAppeal(text, block) { return "appeal to readers" }
            if TagLine.isOne(text, block) { return TagLine.rule }
            if isPostHead(text) { return LineForm.poster.rawValue }
            if isLinkBar(text, block) { return linkList }
            // A line that is nothing but a link is a pointer to another page, unless it ends a sentence.
            let isLink = block.linkedLength * 10 > text.count * 8 || text.count < 40 && isLinkedLetters(block)
            if isLink, text.count < 140, !text.endsSentence { return linkLine }
            return text.count < 32 && (text.lowercased().hasPrefix("skip ") || isWayUp(text)) ? linkLine : nil
        case .list(_, let items):
            if isPaging(items, text) { return linkList }
            let isLinks = block.linkedLength * 10 > text.count * 7
            return isLinks && (items.count > 1 || text.count < 120) && text.count < items.count * 110 ? linkList : nil
        case .figure, .quote, .code, .rule: return nil
        }
    }

    /// By which rule a paragraph below the text is none of it.
    static func tailRule(for block: MarkdownBlock, head: ArticleHead) -> String? {
        switch block {
        case .paragraph: break
        case .list(_, let items) where items.count == 1: break
        default: return nil
        }
        let text = block.plainText
        if head.namesAuthors(text) || isEditorLine(text) { return "byline" }
        if text.count < 200, block.hasMailAddress { return LineForm.follow.rawValue }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if text.count < 240, text.hasPrefix("©") || words.first == "copyright" || text.lowercased().hasPrefix("(c) ") {
            return "line about rights"
        }
        if text.count < 80, !text.endsSentence, words.contains(where: readers.contains) { return "line for subscribers" }
        if text.count < 120, words.contains("rights"), words.contains("reserved") { return "line about rights" }
        // `Find this at: https://…`: where the page came from.
        guard let address = text.spacedWords.last, address.contains("://"), words.count < 24 else { return nil }
        let before = text.dropLast(address.count).trimmedText
        return before.hasSuffix(":") && before.spacedWords.count < 9 ? "address of the page" : nil
    }

    /// Whether a heading is the title with a word or two before it that say what it is about.
    private static func isTitleWithKicker(_ text: String, _ title: String) -> Bool {
        let text = text.comparableText
        return title.spacedWords.count > 3 && text.hasSuffix(" " + title)
            && text.spacedWords.count <= title.spacedWords.count + 3
    }

    /// `（责任编辑：范诺拉）`: a label, a colon and a name, in a script whose words have no spaces.
    private static func isEditorLine(_ text: String) -> Bool {
        guard text.utf8.count < 90, text.count < 26, !text.endsSentence,
            text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) })
        else {
            return false
        }
        return text.firstIndex { ":：︱｜".contains($0) }.map { text.distance(from: text.startIndex, to: $0) < 8 } == true
    }

    /// `Posted: Tue Apr 12, 2005 8:14 pm   Subject: …`: the line above a post.
    private static func isPostHead(_ text: String) -> Bool {
        guard text.utf8.count < 400, let first = text.leadingWords(1).first, posted.contains(first), !text.hasSuffix(".") else {
            return false
        }
        return text.spacedWords.count < 24 && DateReading.isAboutDay(text)
    }

    /// `Back to top`.
    private static func isWayUp(_ text: String) -> Bool {
        [
            "back to top", "return to top", "go to top", "to the top", "nach oben", "zum seitenanfang", "haut de page",
            "volver arriba",
            "torna su", "naar boven",
        ].contains(text.comparableText)
    }

    /// Links to the pages before and behind, with labels that say so.
    private static func isPaging(_ items: [[MarkdownBlock]], _ text: String) -> Bool {
        guard items.count < 8, !Set(text.leadingWords(60)).isDisjoint(with: paging) else { return false }
        return items.allSatisfy { item in
            let linked = item.reduce(0) { $0 + $1.linkedLength }
            return linked > 0 && item.reduce(0) { $0 + $1.plainText.letterCount } - linked < 34
                && !item.map(\.plainText).joined().endsSentence
        }
    }

    /// Whether all letters of a line are links: numbers beside them count something.
    private static func isLinkedLetters(_ block: MarkdownBlock) -> Bool {
        guard case .paragraph(let runs) = block, runs.contains(where: \.style.isLink) else { return false }
        return runs.allSatisfy { $0.style.isLink || !$0.text.contains(where: \.isLetter) }
    }

    /// Links with bars between them.
    private static func isLinkBar(_ text: String, _ block: MarkdownBlock) -> Bool {
        guard case .paragraph(let runs) = block else { return false }
        let links = runs.filter(\.style.isLink)
        let letters = links.reduce(0) { $0 + $1.text.letterCount }
        guard links.count > 1, text.utf8.count < 1200, text.contains(where: { "|•·»›".contains($0) }) else { return false }
        if letters * 10 >= text.letterCount * 8 { return true }
        // Text that ends with a bar of three links and more.
        let end = runs.reversed().prefix { $0.style.isLink || $0.text.allSatisfy { "|•·»› ".contains($0) } }
        return end.filter(\.style.isLink).count > 2 && end.contains { $0.text.contains("|") }
    }

    /// A paragraph that asks for support, with a link to where it is given.
    private static func isAppeal(_ text: String, _ block: MarkdownBlock) -> Bool {
        guard block.linkedLength > 0, text.utf8.count < 600 else { return false }
        let words = text.leadingWords(90)
        guard let first = words.first, asking.contains(first) || words.contains("please") else { return false }
        return words.contains(where: supporting.contains)
            && (words.contains("our") || words.contains("us") || words.contains("we"))
    }

    private static let posted: Set<String> = [
        "posted", "geschrieben", "verfasst", "erstellt", "posté", "publicado", "escrito", "написано", "отправлено", "добавлено",
        "beitrag", "inviato", "geplaatst",
    ]
    private static let paging: Set<String> = [
        "previous", "prev", "next", "vorherige", "vorheriger", "nächste", "nächster", "précédent", "suivant", "anterior",
        "siguiente", "sorted", "precedente", "successivo", "назад", "далее",
    ]
    private static let readers: Set<String> = [
        "subscribers", "abonnés", "abonnenten", "suscriptores", "abbonati", "assinantes", "abonnees", "подписчиков",
    ]
    private static let asking: Set<String> = [
        "support", "become", "help", "donate", "join", "subscribe", "love", "like", "enjoying", "if", "we",
    ]
    private static let supporting: Set<String> = [
        "member", "membership", "donate", "donation", "donations", "subscriber", "subscription", "subscribing", "supporter",
        "journalism", "patron", "contribution", "contribute",
    ]
}
