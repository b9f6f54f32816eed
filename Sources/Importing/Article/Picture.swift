/// A picture of an article: where its file lies, and what stands below it.
struct Picture {
    let address: String
    let caption: String
    /// What it shows, for those who do not see it.
    let alternative: String?

    /// Nothing where the element holds no picture with an address, or one without a caption that is decoration.
    init?(_ id: Int, in tree: HTMLTree, base: String?) {
        guard
            let image = tree.first(below: id, where: { tree[$0].tag == "img" || tree[$0].tag == "amp-img" })
                ?? tree.first(below: id, where: { tree[$0].tag == "source" }),
            let address = Self.address(of: image, in: tree, base: base)
        else { return nil }
        let captions =
            tree[id].tag == "figure"
            ? tree.descendants(of: id).filter { tree[$0].tag == "figcaption" } : []
        caption = captions.map { tree.text(of: $0) }.joined(separator: " ").collapsedText
        alternative = tree.attribute("alt", of: image)?.collapsedText
        if caption.isEmpty, alternative == nil { return nil }
        if Self.isTiny(image, in: tree) { return nil }
        self.address = address
    }

    /// Whether a picture is a link to something else than a picture, as in the teaser of another story.
    static func leadsElsewhere(_ id: Int, in tree: HTMLTree) -> Bool {
        let around = tree.ancestors(of: id).prefix { !["figure", "p", "body"].contains(tree[$0].tag) }
        guard let link = around.first(where: { tree[$0].tag == "a" }), let target = tree.attribute("href", of: link) else {
            return false
        }
        let path = target.lowercased().prefix { $0 != "?" && $0 != "#" }
        let isPicture = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".tif", ".tiff"].contains(
            where: path.hasSuffix)
        return !isPicture && !tree.text(of: link).isEmpty
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
        return found.lazy.compactMap { WebAddress.absolute($0, base: base) }.first { $0.hasPrefix("http") }
    }

    private static func isTiny(_ image: Int, in tree: HTMLTree) -> Bool {
        ["width", "height"].contains { name in
            tree.attribute(name, of: image).flatMap { Int($0.prefix { $0.isNumber }) }.map { $0 < 80 } ?? false
        }
    }
}
