/// What the elements of HTML are (WHATWG HTML, “Rendering” and “Syntax”).
enum HTMLElements {
    /// Whether an element begins and ends a block of text.
    static func isBlock(_ tag: String) -> Bool { blocks.contains(tag) }

    /// Whether an element never has an end tag.
    static func isVoid(_ tag: String) -> Bool { voids.contains(tag) }

    /// Whether a parser ends an element by itself when the next one of its kind begins.
    static func endsByItself(_ tag: String) -> Bool { selfEnding.contains(tag) }

    /// Whether a parser opens an element again in every block that follows until it is closed.
    static func isFormatting(_ tag: String) -> Bool { formatting.contains(tag) }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
    private static let voids: Set<String> = [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
        "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let selfEnding: Set<String> = [
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rp", "rt",
        "html", "head", "body",
    ]
    private static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
}
