/// What a line of text is by its form: a rule of clutter, or nothing.
enum LineForm: String, Sendable {
    case rule = "rule between parts"
    case shortcode = "shortcode"
    case readingTime = "reading time"
    case crossReference = "reference to another story"
    case share = "share line"
    case follow = "line about an account"
    case advertisement = "advertisement label"
    case newsletter = "newsletter box"
    case teaser = "teaser of another story"
    case caption = "caption"
    case poster = "who put it on the page"
    case label = "label of a list"

    /// The form of one line; nothing where it may belong to the article.
    init?(_ line: String) {
        let text = line.collapsedText
        // No form has more words than that, so a long paragraph is not cut into all of its own.
        let words = text.leadingWords(41)
        if text.count >= 3, text.allSatisfy({ "_-*=~—–.·• #".contains($0) }) {
            self = .rule
        } else if Self.isShortcode(text) {
            self = .shortcode
        } else if Self.isReadingTime(text, words) {
            self = .readingTime
        } else if Self.isReference(text, words) {
            self = .crossReference
        } else if Self.isFollow(text, words) {
            self = .follow
        } else if Self.isShare(text, words) {
            self = .share
        } else if let first = words.first, Self.advertisements.contains(first), !text.endsSentence,
            words.count <= 2 || words.count < 9 && Self.continuation.isSuperset(of: words.dropFirst())
        {
            self = .advertisement
        } else if Self.isNewsletter(text, words) {
            self = .newsletter
        } else if Self.isTeaser(text, words) {
            self = .teaser
        } else if CaptionForm.matches(text) {
            self = .caption
        } else if let first = words.first, ["posted", "uploaded", "submitted"].contains(first), words.count < 8,
            Byline.hasLead(text)
        {
            self = .poster
        } else if (2...7).contains(words.count), Set(words).isSubset(of: Self.recommendation), words.contains("you") {
            self = .label
        } else if (2...4).contains(words.count), words.last == "by", !text.endsSentence {
            // Who it is stands elsewhere.
            self = .label
        } else if (1...4).contains(words.count), !text.endsSentence, words.contains(where: Self.listWords.contains),
            words.allSatisfy({ Self.listWords.contains($0) || Self.smallWords.contains($0) })
        {
            self = .label
        } else {
            return nil
        }
    }

    /// Whether nothing of this form stands within an article: what is after it is most likely not of the article.
    var marksEnd: Bool {
        switch self {
        case .rule, .share, .follow, .newsletter, .teaser, .label: true
        default: false
        }
    }

    /// `[name …]` and `{{ … }}`: what a publishing system left of its own commands.
    private static func isShortcode(_ text: String) -> Bool {
        if text.hasPrefix("{{"), text.hasSuffix("}}") { return true }
        guard text.hasPrefix("["), text.hasSuffix("]"), text.count > 3 else { return false }
        let inner = text.dropFirst().dropLast()
        guard !inner.contains("["), !inner.contains("]") else { return false }
        let name = inner.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        let rest = inner.drop { $0 == "/" }.dropFirst(name.count)
        guard let first = name.first, first.isLowercase else { return false }
        return rest.isEmpty
            ? name.contains("_") || name.contains("-") || inner.hasPrefix("/") : rest.contains("=") && rest.hasPrefix(" ")
    }

    private static func isReadingTime(_ text: String, _ words: [String]) -> Bool {
        let parts = text.split { "·|•".contains($0) }
        if parts.count > 1, text.count < 100 {
            return parts.contains { part in
                isReadingTime(
                    String(part).collapsedText, part.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
            }
        }
        guard (2...6).contains(words.count), words.contains(where: { Int($0) != nil }), !text.endsSentence else { return false }
        let units = words.contains { word in
            Self.minutes.contains(where: { word == $0 || word.hasSuffix($0) && word.first?.isNumber == true })
        }
        return units && words.allSatisfy { Int($0) != nil || Self.timeWords.contains($0) || $0.first?.isNumber == true }
    }

    /// A label of a few words that send the reader elsewhere, a colon, and a title.
    private static func isReference(_ text: String, _ words: [String]) -> Bool {
        let label = text.prefix { $0 != ":" && $0 != "|" && $0 != "»" && $0 != ">" }
        guard label.endIndex < text.endIndex, label.count < 40 else { return false }
        let own = label.lowercased().split { !$0.isLetter }.map(String.init)
        guard (1...5).contains(own.count), words.count > own.count, words.count < 40, own.contains(where: leadingAway.contains)
        else {
            return false
        }
        return own.allSatisfy { leadingAway.contains($0) || smallWords.contains($0) || listWords.contains($0) }
    }

    private static func isFollow(_ text: String, _ words: [String]) -> Bool {
        guard let first = words.first, words.count < 24 else { return false }
        let hasAccount =
            text.contains("@") || text.filter(\.isNumber).count > 6 || text.contains("http")
            || words.contains(where: networks.contains)
        return ["follow", "contact", "email", "reach", "folgen", "suivez", "sigue", "siga"].contains(first) && hasAccount
            || words.count < 12 && text.hasPrefix("@")
    }

    private static func isShare(_ text: String, _ all: [String]) -> Bool {
        // `12 3 Share` and `123Share`: numbers count who did so.
        let words = all.map { String($0.drop(while: \.isNumber)) }.filter { !$0.isEmpty }
        guard let first = words.first, (1...7).contains(words.count), !text.endsSentence || words.count == 1 else { return false }
        if words.allSatisfy({ networks.contains($0) || actions.contains($0) || smallWords.contains($0) }) {
            return words.contains { networks.contains($0) || actions.contains($0) }
        }
        return actions.contains(first) && words.contains { shared.contains($0) || networks.contains($0) }
    }

    private static func isNewsletter(_ text: String, _ words: [String]) -> Bool {
        guard words.count < 40 else { return false }
        let set = Set(words)
        let asks =
            !set.isDisjoint(with: ["subscribe", "abonnieren", "newsletter", "newsletters", "inbox", "suscríbete", "inscrivez"])
            || set.contains("sign") && set.contains("up")
        let leads =
            words.first.map { ["sign", "subscribe", "get", "join", "receive", "want", "don't", "enjoy", "our"].contains($0) }
            ?? false
        return asks && (leads || words.count < 12 && !text.endsSentence)
    }

    /// Text that breaks off, and perhaps a link to where it goes on.
    private static func isTeaser(_ text: String, _ words: [String]) -> Bool {
        guard words.count > 4 else { return false }
        guard text.unicodeScalars.contains("…") || text.utf8.suffix(60).contains(UInt8(ascii: ".")) else { return false }
        guard let range = text.firstRange(of: "…") ?? text.firstRange(of: "...") else { return false }
        let after = text[range.upperBound...].lowercased().split { !$0.isLetter }.map(String.init)
        guard !after.isEmpty, after.count < 5 else { return text.hasSuffix("[…]") || text.hasSuffix("[...]") }
        return after.allSatisfy { leadingAway.contains($0) || smallWords.contains($0) || listWords.contains($0) }
            && after.contains(where: leadingAway.contains)
    }

    private static let minutes: Set<String> = ["min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "мин"]
    private static let timeWords: Set<String> = minutes.union([
        "read", "reading", "time", "lesezeit", "lesedauer", "lecture", "temps", "de", "lectura", "estimated", "about", "leitura",
        "ca",
    ])
    private static let leadingAway: Set<String> = [
        "read", "see", "watch", "listen", "related", "more", "recommended", "explore", "continue", "lire", "lesen", "mehr",
        "leer",
        "lea", "leia", "leggi", "voir", "siehe", "reading", "also",
    ]
    private static let listWords: Set<String> = [
        "news", "story", "stories", "article", "articles", "coverage", "posts", "posted", "most", "popular", "latest", "trending",
        "recent", "related", "links", "recommended", "comments", "tags", "topics", "headlines", "videos", "thema", "artikel",
        "top",
    ]
    private static let smallWords: Set<String> = [
        "the", "a", "an", "this", "that", "on", "in", "to", "of", "for", "via", "with", "by", "and", "also", "auch", "aussi",
        "here",
        "our", "us", "your", "now", "just", "it", "from", "zum", "sie", "également", "también", "anche", "at", "more", "read",
        "next",
        "full", "source", "link",
    ]
    /// What `You may also like` and `More for you` are made of.
    private static let recommendation: Set<String> = [
        "you", "may", "might", "also", "like", "enjoy", "be", "interested", "in", "for", "more", "recommended", "want", "to",
        "read",
        "missed", "have", "picked", "next", "these", "stories",
    ]
    private static let networks: Set<String> = [
        "facebook", "twitter", "x", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "instagram", "email", "mastodon",
        "bluesky", "threads", "youtube", "tumblr", "messenger", "flipboard", "pocket", "vk", "xing", "line", "mail", "sms",
        "tiktok",
    ]
    private static let actions: Set<String> = [
        "share", "tweet", "print", "listen", "pin", "like", "save", "copy", "bookmark", "email", "leave", "teilen", "partager",
        "compartir",
        "condividi", "drucken", "imprimir", "post", "add", "write", "reply", "comment", "source", "comments",
    ]
    private static let shared: Set<String> = [
        "article", "story", "post", "link", "comment", "comments", "reply", "page", "friend", "friends", "url", "clipboard",
        "news",
    ]
    /// What stands behind the label: where the text goes on.
    private static let continuation: Set<String> = [
        "scroll", "down", "to", "continue", "continues", "reading", "below", "the", "story", "article", "text", "after", "this",
        "with",
    ]
    private static let advertisements: Set<String> = [
        "advertisement", "advertisements", "advertising", "anzeige", "werbung", "publicité", "publicidad", "pubblicità",
        "sponsored",
        "реклама", "advertorial", "ad",
    ]
}
