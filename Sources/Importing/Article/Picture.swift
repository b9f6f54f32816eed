/// A picture of an article: where its file lies, and what stands below it.
struct Picture {
    /// Nothing where the page's own address is not known and the file's depends on it.
    let address: String?
    let caption: String
    /// What it shows, for those who do not see it.
    let alternative: String?

    /// Nothing where the element holds no picture, or one without a caption that has no address or is decoration.
    init?(_ id: Int, in tree: HTMLTree, base: String?) {
        guard
            let image = tree.first(below: id, where: { tree[$0].tag == "img" || tree[$0].tag == "amp-img" })
                ?? tree.first(below: id, where: { tree[$0].tag == "source" })
        else { return nil }
        address = Self.address(of: image, in: tree, base: base)
        caption = Self.captions(of: id, in: tree).map { Self.words(of: $0, in: tree) }.joined(separator: " ").collapsedText
        alternative = tree.attribute("alt", of: image)?.collapsedText
        if caption.isEmpty, alternative == nil || address == nil { return nil }
        if Self.isTiny(image, in: tree) { return nil }
    }

    /// The elements that hold what stands below a picture: those that say so, or that are called so.
    private static func captions(of id: Int, in tree: HTMLTree) -> [Int] {
        guard tree[id].tag == "figure" || isBox(id, in: tree) else { return [] }
        let below = tree.descendants(of: id).dropFirst()
        var stated = below.filter { tree[$0].tag == "figcaption" }
        if stated.isEmpty, tree[id].tag == "figure" { stated = beside(id, in: tree) }
        if !stated.isEmpty { return stated.filter { caption in !tree.ancestors(of: caption).contains { stated.contains($0) } } }
        return below.first { isCalledCaption($0, in: tree) && !tree.text(of: $0).isEmpty }.map { [$0] } ?? []
    }

    /// The captions of a figure that stand behind it in the element around it, which holds no other figure.
    private static func beside(_ id: Int, in tree: HTMLTree) -> [Int] {
        let around = tree.descendants(of: tree[id].parent)
        guard around.filter({ tree[$0].tag == "figure" }).count == 1 else { return [] }
        return around.filter { tree[$0].tag == "figcaption" && $0 > id }
    }

    /// Whether a caption stands beside a figure, which shows it.
    static func isShown(_ caption: Int, in tree: HTMLTree) -> Bool {
        let siblings = tree[tree[caption].parent].children.filter { tree[$0].tag == "figure" }
        return siblings.count == 1 && siblings.contains { beside($0, in: tree).contains(caption) }
    }

    /// The text of a caption, with a space where one part of it ends and the next begins.
    private static func words(of id: Int, in tree: HTMLTree) -> String {
        var result = ""
        for node in tree.descendants(of: id) where tree[node].isText {
            let text = tree[node].text
            if let last = result.last, ".!?)…:".contains(last) || last.isLowercase, let first = text.first,
                first.isUppercase || first == "("
            {
                result += " "
            }
            result += text
        }
        return result.collapsedText
    }

    /// Whether an element that is no `figure` holds a picture and its caption, and nothing else.
    static func isBox(_ id: Int, in tree: HTMLTree) -> Bool {
        guard ["div", "dl", "span", "table", "center", "aside"].contains(tree[id].tag) else { return false }
        let isCaptioned = tree[id].children.contains { tree[$0].tag == "figcaption" }
        guard isCaptioned || !ClassWords.of(id, in: tree).isDisjoint(with: boxWords) else { return false }
        let below = tree.descendants(of: id).dropFirst()
        guard below.filter({ tree[$0].tag == "img" || tree[$0].tag == "amp-img" }).count == 1,
            !below.contains(where: { tree[$0].tag == "figure" }),
            let caption = below.first(where: { isCalledCaption($0, in: tree) })
        else { return false }
        let length = tree.text(of: id).count
        return length < 600 && length - tree.text(of: caption).count < 60
    }

    private static let boxWords: Set<String> = [
        "caption", "image", "picture", "photo", "figure", "media", "img", "thumb", "bild", "foto", "imagen", "illustration",
    ]

    private static func isCalledCaption(_ id: Int, in tree: HTMLTree) -> Bool {
        guard !tree[id].isText, tree[id].tag != "img", tree[id].tag != "a" else { return false }
        return tree[id].tag == "figcaption"
            || ClassWords.of(id, in: tree).contains { $0.hasSuffix("caption") || captionWords.contains($0) }
    }

    private static let captionWords: Set<String> = [
        "legend", "legende", "bildunterschrift", "cutline", "captiontext", "bildtext",
    ]

    /// Whether a picture is a link to something else than a picture, as in the teaser of another story.
    static func leadsElsewhere(_ id: Int, in tree: HTMLTree) -> Bool {
        let around = tree.ancestors(of: id).prefix { !["figure", "p", "body"].contains(tree[$0].tag) }
        guard let link = around.first(where: { tree[$0].tag == "a" }), let target = tree.attribute("href", of: link) else {
            return false
        }
        return !isPictureFile(target) && !tree.text(of: link).isEmpty
    }

    /// Whether an address is that of a picture by its ending.
    private static func isPictureFile(_ address: String) -> Bool {
        let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff"].contains(where: path.hasSuffix)
    }

    /// Whether a figure holds no picture at all.
    static func isNone(_ id: Int, in tree: HTMLTree) -> Bool {
        tree.first(below: id) { ["img", "picture", "source", "amp-img"].contains(tree[$0].tag) } == nil
            && tree.first(below: id) { ["blockquote", "pre", "table", "p"].contains(tree[$0].tag) } != nil
    }

    /// A link to the file: its caption, or one word with the alternative text as the link's title.
    var runs: [MarkdownRun] {
        var style = MarkdownRun.Style(address: address)
        guard caption.isEmpty else { return [MarkdownRun(text: caption, style: style)] }
        style.title = alternative
        return [MarkdownRun(text: "Image", style: style)]
    }

    /// The largest file that is named, which with lazy loading is not `src`.
    private static func address(of image: Int, in tree: HTMLTree, base: String?) -> String? {
        let names = ["data-src", "data-original", "data-lazy-src", "src"]
        var found = names.compactMap { tree.attribute($0, of: image) }.filter { !$0.hasPrefix("data:") }
        if let list = tree.attribute("srcset", of: image) ?? tree.attribute("data-srcset", of: image) {
            let last = list.split(separator: ",").last?.spacedWords.first.map(String.init)
            found += last.map { [$0] } ?? []
        }
        // Other lazy loading has names of its own for where the file is.
        found += tree[image].attributes.filter { $0.key.hasPrefix("data-") && isPictureFile($0.value) }.sorted { $0.key < $1.key }
            .map(\.value)
        return found.lazy.compactMap { WebAddress.absolute($0, base: base) }.first { $0.hasPrefix("http") }
    }

    private static func isTiny(_ image: Int, in tree: HTMLTree) -> Bool {
        ["width", "height"].contains { name in
            tree.attribute(name, of: image).flatMap { Int($0.prefix { $0.isNumber }) }.map { $0 < 80 } ?? false
        }
    }
}
