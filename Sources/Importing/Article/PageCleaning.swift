/// Takes out of a page what is never part of an article: scripts, forms, navigation, what is hidden, and what its own names
/// say is something else.
struct PageCleaning {
    private var tree: HTMLTree
    private var textLengths: [Int]
    private let total: Int
    /// What is around a field for an address of electronic mail.
    private let addressBoxes: Set<Int>
    /// Whether class names and ids say what an element is.
    private var heedsNames = true

    static func applied(to tree: HTMLTree) -> HTMLTree {
        var cleaning = PageCleaning(tree)
        cleaning.run()
        // Names that mean something else on this page than on others: all parts of the text may have one.
        if cleaning.total >= 400, TextDensity.proseLengths(of: cleaning.tree)[0] < 140 {
            cleaning = PageCleaning(tree)
            cleaning.heedsNames = false
            cleaning.run()
        }
        return OtherStories.removed(from: LinkBoxes.removed(from: MemberBoxes.removed(from: cleaning.tree)))
    }

    private init(_ tree: HTMLTree) {
        self.tree = tree
        textLengths = TextDensity.proseLengths(of: tree)
        total = textLengths[0]
        let fields = tree.elements("input").filter { tree.attribute("type", of: $0)?.lowercased() == "email" }
        addressBoxes = Set(fields.prefix(50).flatMap(tree.ancestors))
    }

    private mutating func run() {
        var stack = [0]
        while let id = stack.popLast() {
            // At once: a page may have a hundred thousand of them beside each other.
            let kept = tree[id].children.filter { tree[$0].isText || !mayGo($0) || !isClutter($0) }
            if kept.count < tree[id].children.count { tree.nodes[id].children = kept }
            stack += kept.filter { !tree[$0].isText }
        }
    }

    /// What holds much of the page's prose stays, whatever it is called.
    private func mayGo(_ id: Int) -> Bool {
        switch tree[id].tag {
        case "html", "body", "main", "head": tree[id].tag == "head"
        default:
            textLengths[id] * 5 < max(total, 1) * 2 || Self.neverText.contains(tree[id].tag) || isWholeDiscussion(id)
        }
    }

    /// What readers say below an article may be more than the article; it goes all the same where something remains.
    private func isWholeDiscussion(_ id: Int) -> Bool {
        guard total - textLengths[id] >= 280, tree[id].tag != "article" else { return false }
        let words = ClassWords.of(id, in: tree)
        guard !words.isDisjoint(with: ["comments", "commentlist", "disqus", "respond", "kommentare", "commentaires"]) else {
            return false
        }
        return tree.first(below: id) { tree[$0].tag == "h1" } == nil
    }

    private func isClutter(_ id: Int) -> Bool {
        let node = tree[id]
        if node.tag == "button", Self.openers.contains(tree[node.parent].tag) { return false }
        if Self.neverText.contains(node.tag) || isHidden(id) { return true }
        if let role = tree.attribute("role", of: id)?.lowercased(), Self.roles.contains(role) {
            // A picture that opens larger is a button too.
            return role != "button" || tree.first(below: id) { ["img", "picture", "amp-img"].contains(tree[$0].tag) } == nil
        }
        switch node.tag {
        case "nav", "aside", "dialog", "menu": return true
        case "footer": return !tree.ancestors(of: id).contains { tree[$0].tag == "blockquote" }
        case "header":
            return textLengths[id] < 200 && tree.first(below: id) { tree[$0].tag == "figure" } == nil && !isHeadOfArticle(id)
        case "form": return textLengths[id] < 400
        case "div", "section": if asksForAddress(id) { return true }
        case "figure", "figcaption", "blockquote", "cite": return isPulledQuote(id, ClassWords.of(id, in: tree))
        default: break
        }
        guard heedsNames else { return false }
        let words = ClassWords.of(id, in: tree)
        if !words.isDisjoint(with: Self.clutterWords) || words.contains(where: Self.beginsAsClutter) { return true }
        // Names that many sites give to a part of the text itself, such as a paragraph before which an advertisement stands.
        if textLengths[id] < 300, !words.isDisjoint(with: Self.weakWords), asksOrLeadsAway(id) { return true }
        if Self.clutterPairs.contains(where: { words.contains($0.0) && words.contains($0.1) }) { return true }
        if isPulledQuote(id, words) { return true }
        if tree.says("author", in: "itemprop", of: id),
            textLengths[id] < 120, tree.text(of: id).count < 250
        {
            return true
        }
        // Keywords that lead nowhere are the author's, as in journals.
        if words.contains("keywords"), tree.first(below: id, where: { tree[$0].tag == "a" }) == nil { return false }
        let named = words.intersection(Self.lineWords)
        // Names that many sites give to any part of a text, too.
        guard !named.isEmpty else { return false }
        if named.isSubset(of: Self.partWords), holdsText(id) { return false }
        return tree.text(of: id).count < 250 && textLengths[id] < 120
    }

    /// Whether a box has a field for an address of electronic mail, and what goes with it.
    private func asksForAddress(_ id: Int) -> Bool {
        addressBoxes.contains(id) && textLengths[id] < 300 && tree.text(of: id).count < 600
            && tree.first(below: id) { tree[$0].tag == "h1" } == nil
    }

    /// Whether something holds a heading, or a paragraph that reads as a sentence.
    private func holdsText(_ id: Int) -> Bool {
        tree.first(below: id) { part in
            tree[part].tag == "p" && tree.text(of: part).endsSentence || ["h2", "h3", "h4"].contains(tree[part].tag)
        } != nil
    }

    /// Whether a header is that of an article, with its title and more.
    private func isHeadOfArticle(_ id: Int) -> Bool {
        let title = tree.elements("h1").isEmpty ? "h2" : "h1"
        return tree.first(below: id) { tree[$0].tag == title } != nil
            && tree.ancestors(of: id).contains { ["article", "main", "section"].contains(tree[$0].tag) }
    }

    /// A passage of the text that stands there once more, larger, for readers who turn the pages.
    private func isPulledQuote(_ id: Int, _ words: Set<String>) -> Bool {
        guard words.contains("pullquote") || words.contains("pull") && words.contains("quote") || words.contains("callout") else {
            return false
        }
        let text = tree.text(of: id).comparableText
        guard (12...400).contains(text.count) else { return false }
        return tree.elements("p").contains { other in
            !tree.ancestors(of: other).contains(id) && tree.text(of: other).comparableText.contains(text)
        }
    }

    /// Whether something has a link or a field to fill in, or next to no words.
    private func asksOrLeadsAway(_ id: Int) -> Bool {
        if textLengths[id] < 60 { return true }
        guard !["p", "h1", "h2", "h3", "h4", "h5", "h6", "li"].contains(tree[id].tag) else { return false }
        return tree.first(below: id) { ["a", "form", "input", "button", "iframe"].contains(tree[$0].tag) } != nil
    }

    /// Elements whose words a button may hold: what opens a part of the text.
    private static let openers: Set<String> = ["h2", "h3", "h4", "h5", "h6", "summary", "dt"]

    /// Whether readers open it: an answer below its question, the rest of a text.
    private func isFolded(_ id: Int) -> Bool {
        textLengths[id] >= 60
            && !ClassWords.of(id, in: tree).isDisjoint(with: [
                "accordion", "collapse", "collapsible", "panel", "answer", "expand", "expandable", "toggle", "faq", "tab", "rest",
            ])
    }

    private func isHidden(_ id: Int) -> Bool {
        let node = tree[id]
        if isFolded(id) { return false }
        if node.attributes["hidden"] != nil || tree.attribute("aria-hidden", of: id) == "true" && node.tag != "img" {
            return true
        }
        guard node.attributes["style"] != nil, let value = tree.attribute("style", of: id) else { return false }
        let style = value.lowercased().filter { $0 != " " }
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
        let isFlat = style.split(separator: ";").contains {
            ["height:0", "height:0px", "max-height:0", "width:0", "width:0px"].contains($0)
        }
        return isFlat && style.contains("overflow:hidden")
    }

    private static let neverText: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "canvas", "button", "input",
        "select", "textarea", "label", "amp-ad", "amp-embed", "amp-sidebar", "amp-social-share", "amp-iframe", "amp-consent",
        "amp-sticky-ad", "amp-analytics", "amp-video", "audio", "video", "map", "head", "frame", "frameset", "math", "datalist",
        "progress",
    ]
    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar",
        "tablist", "form", "button", "alert",
    ]
    /// Whether a word is one of several that are written as one: `relatedposts`, `newslettersignup`.
    private static func beginsAsClutter(_ word: String) -> Bool {
        word.count > 9
            && [
                "related", "recommend", "newsletter", "subscri", "advert", "sponsor", "cookie", "outbrain", "taboola", "trending",
                "sharing",
            ]
            .contains(where: word.hasPrefix)
    }

    /// Words of class names and ids that mean something beside the article.
    private static let clutterWords: Set<String> = [
        "comment", "comments", "disqus", "respond", "sharebar", "sharethis", "addtoany", "related", "recommended",
        "recommendation", "recommendations", "recirc", "recirculation", "newsletter", "newsletters", "subscribe",
        "subscription", "signup", "adverts", "advertisement", "advertising", "adslot", "adsense", "sponsored", "promobox",
        "cookie", "cookies", "consent", "gdpr", "breadcrumb", "breadcrumbs", "pagination", "pager", "sidebar", "navbar",
        "navigation", "masthead", "taglist", "outbrain", "taboola", "trending", "toc", "donate", "donation", "screenreader",
        "offscreen", "mostread", "mostpopular", "popular", "editsection", "navbox", "catlinks", "infobox",
        "ambox", "hatnote", "backlink", "postprofile", "postmetadata", "postmeta", "entrymeta",
    ]
    private static let weakWords: Set<String> = [
        "teaser", "teasers",
        "share", "sharing", "social", "socials", "advert", "ads", "ad", "sponsor", "promo", "promotion", "popup", "modal",
        "overlay", "nav", "menu", "toolbar", "tags", "skip", "banner", "login", "register", "poll", "feedback", "copyright",
        "sr", "noprint", "cta", "teilen", "partager", "compartir", "condividi", "delen", "bio", "anzeige", "werbung", "publicite",
        "reklama", "sharetools", "socialshare", "sharebuttons", "paywall", "regwall",
    ]
    private static let clutterPairs: [(String, String)] = [
        ("cc", "window"), ("cookie", "banner"), ("privacy", "banner"), ("sp", "message"), ("qc", "cmp"), ("most", "read"),
        ("read", "more"), ("more", "stories"), ("more", "from"), ("also", "read"), ("also", "like"),
        ("up", "next"), ("author", "bio"), ("author", "box"), ("about", "author"), ("visually", "hidden"), ("site", "footer"),
        ("site", "header"), ("page", "footer"), ("page", "header"), ("latest", "news"), ("next", "post"), ("prev", "post"),
        ("read", "next"), ("you", "may"), ("post", "footer"), ("entry", "footer"), ("article", "footer"), ("jump", "links"),
        ("weather", "widget"), ("video", "player"), ("audio", "player"), ("audio", "module"), ("stock", "ticker"),
        ("user", "info"), ("user", "details"),
        ("post", "signature"), ("user", "card"), ("vote", "count"),
    ]
    /// Words of elements that say who and when: the metadata hold that.
    private static let partWords: Set<String> = [
        "section", "print", "source", "reading", "views", "category", "categories", "editor", "editors", "credits", "footer",
    ]
    private static let lineWords: Set<String> = [
        "byline", "author", "authors", "timestamp", "dateline", "pubdate", "published", "date", "meta", "metadata", "readtime",
        "autor", "autoren", "auteur", "auteurs", "verfasser", "datum", "fecha", "bylines", "tags", "readingtime", "reading",
        "source", "editor", "editors", "keywords", "credits", "kicker", "eyebrow", "category", "categories", "section", "print",
        "views", "footer", "affiliation", "affiliations", "aff",
    ]
}
