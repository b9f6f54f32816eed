/// What stands between a page's title and the element of its text: the standfirst, and the picture above the text.
struct LeadMatter {
    private let tree: HTMLTree
    private let base: String?
    private let title: String
    private let description: String

    /// The blocks of what an element of the text does not hold of its article's head, in the order of the page.
    ///
    /// - Parameters:
    ///   - tree: a page without its clutter.
    ///   - container: the element of the text.
    ///   - description: what the page's data say that it is about: where a paragraph says so too, it is the standfirst.
    static func blocks(
        before container: Int, in tree: HTMLTree, base: String?, title: String, description: String?
    ) -> [MarkdownBlock] {
        let matter = LeadMatter(
            tree: tree, base: base, title: title.comparableText, description: description?.comparableText ?? "")
        return matter.blocks(before: container)
    }

    private func blocks(before container: Int) -> [MarkdownBlock] {
        guard container != 0, let heading = heading(before: container) else { return [] }
        let around = Set(tree.ancestors(of: container))
        let shared = tree.ancestors(of: heading).first { around.contains($0) } ?? 0
        var found: [MarkdownBlock] = []
        // Pictures above the title belong to it where an element holds the article alone.
        let holdsArticle = !["body", "html", "#document"].contains(tree[shared].tag)
        let aboveText = Set(tree.ancestors(of: heading))
        var stack = tree[shared].children.reversed() as [Int]
        while let id = stack.popLast(), id != container {
            guard !tree[id].isText else { continue }
            if around.contains(id) || aboveText.contains(id) {
                stack += tree[id].children.reversed()
            } else if id == heading || id < heading && !holdsArticle {
                continue
            } else if let block = block(id, isBehindTitle: id > heading) {
                found.append(block)
            } else if !Self.closed.contains(tree[id].tag) {
                stack += tree[id].children.reversed()
            }
        }
        // More than a head is something else.
        return found.count <= 4 ? found : []
    }

    /// The last heading before the text that says what the title says.
    private func heading(before container: Int) -> Int? {
        let inside = Set(tree.descendants(of: container))
        func says(_ id: Int) -> Bool {
            let plain = tree.text(of: id).comparableText
            // A kicker and a line may have no space between them, or the kicker is gone already.
            if plain.count > 12, plain.replacing(" ", with: "") == title.replacing(" ", with: "") { return true }
            if plain.count > 12, title.hasSuffix(plain), plain.count * 2 > title.count { return true }
            return plain.count >= 3 && (plain == title || plain.count > 12 && (title.hasPrefix(plain) || plain.hasPrefix(title)))
        }
        let headings = tree.descendants(of: 0).filter { Self.headings.contains(tree[$0].tag) }
        guard !title.isEmpty, !headings.contains(where: { inside.contains($0) && says($0) }) else { return nil }
        return headings.last { $0 < container && says($0) }
    }

    private func block(_ id: Int, isBehindTitle: Bool) -> MarkdownBlock? {
        if tree[id].tag == "figure" || Picture.isBox(id, in: tree) {
            guard let picture = Picture(id, in: tree, base: base), !picture.caption.isEmpty || !isPortrait(id) else { return nil }
            guard !picture.caption.isEmpty || (picture.alternative ?? "").letterCount > 0 else { return nil }
            return .figure(picture.runs)
        }
        if isBehindTitle, tree[id].tag == "img" || tree[id].tag == "picture" || tree[id].tag == "amp-img" {
            guard !isPortrait(id), !Picture.leadsElsewhere(id, in: tree), let picture = Picture(id, in: tree, base: base),
                let words = picture.alternative, words.letterCount > 3, !Byline.isPerson(words)
            else { return nil }
            return .figure(picture.runs)
        }
        guard isBehindTitle, isStandfirst(id) else { return nil }
        let blocks = BlockReader.blocks(of: id, in: tree, base: base)
        return blocks.count == 1 ? blocks[0] : nil
    }

    private func isPortrait(_ id: Int) -> Bool {
        ([id] + tree.ancestors(of: id).prefix(3)).contains {
            !ClassWords.of($0, in: tree).isDisjoint(with: ["author", "avatar", "byline", "logo", "bio", "portrait", "icon"])
        }
    }

    /// A paragraph, or a short element without blocks in it, that reads as the lines below a title.
    private func isStandfirst(_ id: Int) -> Bool {
        guard ["p", "h2", "h3", "h4", "div", "span"].contains(tree[id].tag),
            tree.first(below: id, where: { $0 != id && HTMLElements.isBlock(tree[$0].tag) }) == nil
        else { return false }
        let text = tree.text(of: id)
        let isDense = text.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        guard text.count < 600, text.count >= (isDense ? 12 : 25), text.comparableText != title, LineForm(text) == nil,
            !Byline.isOne(text), !(DateReading.isAboutDay(text) && text.spacedWords.count < 12), !text.contains(" | "),
            !text.contains(" · ")
        else { return false }
        let links = tree.descendants(of: id).filter { tree[$0].tag == "a" }.reduce(0) { $0 + tree.text(of: $1).count }
        guard links * 2 < text.count else { return false }
        let plain = text.comparableText
        if !description.isEmpty, plain == description || plain.count > 40 && description.hasPrefix(plain) { return true }
        let words = ([id] + tree.ancestors(of: id).prefix(2)).reduce(into: Set<String>()) {
            $0.formUnion(ClassWords.of($1, in: tree))
        }
        if tree.attribute("itemprop", of: id)?.lowercased() == "description" { return true }
        // `siteSub` says what the site is.
        if words.contains("site") { return false }
        if isSubtitle(id), text.count >= 40 { return true }
        let isCalled = !words.isDisjoint(with: Self.standfirstWords) || words.contains(where: Self.beginsAsStandfirst)
        if isCalled, text.spacedWords.count > 3 || isDense { return true }
        return tree[id].tag == "p" && text.endsSentence && text.count >= 60
    }

    /// Whether a heading stands right behind a larger one that is no link: a title and its second line.
    private func isSubtitle(_ id: Int) -> Bool {
        guard ["h2", "h3"].contains(tree[id].tag), tree.first(below: id, where: { tree[$0].tag == "a" }) == nil else {
            return false
        }
        let before = tree[tree[id].parent].children.prefix { $0 != id }.last { !tree[$0].isText }
        return before.map { tree[$0].tag == "h1" && tree.text(of: $0).comparableText == title } == true
    }

    /// Whether a word is one of several that are written as one: `leadtext`, `standfirsttext`.
    private static func beginsAsStandfirst(_ word: String) -> Bool {
        word.count > 7
            && ["standfirst", "leadtext", "subtitle", "subhead", "teasertext", "introtext", "leadparagraph", "chapo"].contains(
                where: word.hasPrefix)
    }

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4"]
    private static let closed: Set<String> = [
        "p", "ul", "ol", "dl", "table", "form", "h1", "h2", "h3", "h4", "h5", "h6", "address",
    ]
    private static let standfirstWords: Set<String> = [
        "standfirst", "subtitle", "subheadline", "subheading", "subhead", "subhed", "dek", "deck", "lede", "lead", "intro",
        "introduction", "summary", "abstract", "description", "excerpt", "desc", "sapo", "chapo", "chapeau", "vorspann", "teaser",
        "strapline", "tagline", "blurb", "ingress", "sommario", "entradilla", "bajada", "anons", "hed", "kop", "sub", "synopsis",
        "nutgraf", "preamble",
        "ingres", "leading",
    ]
}
