/// Reads the blocks of an article's element: headings, paragraphs, lists, quotes, tables, code and pictures.
struct BlockReader {
    private let tree: HTMLTree
    private let base: String?
    private let isInQuote: Bool
    private var blocks: [MarkdownBlock] = []
    private var runs: [MarkdownRun] = []

    static func blocks(of id: Int, in tree: HTMLTree, base: String?, isInQuote: Bool = false) -> [MarkdownBlock] {
        var reader = BlockReader(tree: tree, base: base, isInQuote: isInQuote)
        reader.readChildren(of: id, MarkdownRun.Style())
        reader.endParagraph()
        return reader.blocks
    }

    private init(tree: HTMLTree, base: String?, isInQuote: Bool = false) {
        self.tree = tree
        self.base = base
        self.isInQuote = isInQuote
    }

    private func nested(_ id: Int) -> [MarkdownBlock] { Self.blocks(of: id, in: tree, base: base) }

    private mutating func endParagraph() {
        for paragraph in runs.paragraphs where paragraph.contains(where: { !$0.text.trimmedText.isEmpty }) {
            blocks.append(.paragraph(paragraph))
        }
        runs = []
    }

    private mutating func readChildren(of id: Int, _ style: MarkdownRun.Style) {
        for child in tree[id].children { read(child, style) }
    }

    private mutating func read(_ id: Int, _ style: MarkdownRun.Style) {
        let node = tree[id]
        if node.isText {
            runs.append(MarkdownRun(text: node.text.replacing("\n", with: " "), style: style))
            return
        }
        switch node.tag {
        case "br": runs.append(.lineBreak)
        case "img", "picture", "figure", "amp-img": readPicture(id)
        case _ where Picture.isBox(id, in: tree): readPicture(id)
        case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(id)
        case "blockquote":
            endParagraph()
            let inner = Self.blocks(of: id, in: tree, base: base, isInQuote: true)
            if !inner.isEmpty { blocks.append(.quote(inner)) }
        case "ul", "ol", "dir": readList(id)
        case "dl": readDefinitions(id)
        case "table": readTable(id)
        case "pre":
            endParagraph()
            let text = CodeText.withoutMailHead(CodeText.of(id, in: tree))
            if tree.first(below: id, where: { tree[$0].tag == "code" }) == nil, CodeText.isProse(text) {
                blocks += CodeText.paragraphs(of: text)
            } else if !text.isEmpty {
                blocks.append(.code(text))
            }
        case "tr" where TableForm.namesColumns(id, in: tree): break
        case "hr":
            endParagraph()
            if let last = blocks.last, last != .rule { blocks.append(.rule) }
        case "figcaption" where Picture.isShown(id, in: tree): break
        case "sup" where tree.text(of: id).hasPrefix("["): break
        case "a" where NoteMark.isOne(id, in: tree): break
        case "cite" where isInQuote:
            // Who is quoted stands on a line of their own.
            endParagraph()
            readChildren(of: id, inner(id, style))
            endParagraph()
        case _ where HTMLElements.isBlock(node.tag):
            endParagraph()
            readChildren(of: id, style)
            endParagraph()
        default: readChildren(of: id, inner(id, style))
        }
    }

    private func inner(_ id: Int, _ style: MarkdownRun.Style) -> MarkdownRun.Style {
        var style = style
        switch tree[id].tag {
        case "b", "strong": style.isStrong = true
        case "i", "em", "cite", "dfn", "var": style.isEmphasis = true
        case "code", "kbd", "samp", "tt": style.isCode = true
        case "a":
            if let target = tree.attribute("href", of: id) {
                style.address = WebAddress.absolute(target, base: base)
                style.isLink = !target.hasPrefix("#")
            }
        default: break
        }
        return style
    }

    private mutating func readHeading(_ id: Int) {
        endParagraph()
        var reader = BlockReader(tree: tree, base: base)
        for child in tree.descendants(of: id) where tree[child].isText {
            if tree.ancestors(of: child).prefix(while: { $0 != id }).contains(where: {
                tree[$0].tag == "a" && NoteMark.isOne($0, in: tree)
            }) {
                continue
            }
            var style = MarkdownRun.Style()
            for around in tree.ancestors(of: child).prefix(while: { $0 != id }) {
                let found = reader.inner(around, MarkdownRun.Style())
                style.address = style.address ?? found.address
                style.isLink = style.isLink || found.isLink
                style.isEmphasis = style.isEmphasis || found.isEmphasis
            }
            reader.runs.append(MarkdownRun(text: tree[child].text.replacing("\n", with: " "), style: style))
        }
        let words = reader.runs.tidied
        guard !words.isEmpty else { return }
        blocks.append(.heading(level: Int(tree[id].tag.dropFirst()) ?? 2, words))
    }

    private mutating func readList(_ id: Int) {
        endParagraph()
        var items: [[MarkdownBlock]] = []
        for child in tree[id].children where !tree[child].isText {
            let item = nested(child)
            guard !item.isEmpty else { continue }
            // A list right in a list belongs to the item before it.
            if tree[child].tag != "li", let last = items.indices.last {
                items[last] += item
            } else {
                items.append(item)
            }
        }
        guard !items.isEmpty else { return }
        let isGallery = items.allSatisfy { item in
            item.allSatisfy { if case .figure = $0 { true } else { false } }
        }
        if isGallery {
            blocks += items.joined()
            return
        }
        let start = tree.attribute("start", of: id).flatMap { Int($0) }.map { min(max($0, 0), 99_999) } ?? 1
        blocks.append(.list(start: tree[id].tag == "ol" ? start : nil, items))
    }

    private mutating func readDefinitions(_ id: Int) {
        endParagraph()
        for child in tree[id].children where !tree[child].isText {
            if tree[child].tag == "dt" {
                let words = nested(child).map(\.plainText).joined(separator: " ")
                if !words.isEmpty {
                    blocks.append(.paragraph([MarkdownRun(text: words, style: MarkdownRun.Style(isStrong: true))]))
                }
            } else {
                blocks += nested(child)
            }
        }
    }

    /// CommonMark has no tables: a table of data is a list of its rows, one that gives a layout is what stands in it.
    private mutating func readTable(_ id: Int) {
        endParagraph()
        let table = TableForm(id, in: tree)
        if let code = table.code { return blocks.append(.code(code)) }
        guard table.isData else {
            for cell in table.text where !tree.ancestors(of: cell).contains(where: { tree[$0].tag == "table" && $0 > id }) {
                blocks += nested(cell)
            }
            return
        }
        let items = table.rows.compactMap { row -> [MarkdownBlock]? in
            let text = row.map { tree.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " | ")
            return text.isEmpty ? nil : [.paragraph([MarkdownRun(text: text)])]
        }
        let caption = tree[id].children.first { tree[$0].tag == "caption" }.map { tree.text(of: $0) } ?? ""
        if !caption.isEmpty { blocks.append(.paragraph([MarkdownRun(text: caption)])) }
        if !items.isEmpty { blocks.append(.list(start: nil, items)) }
    }

    private mutating func readPicture(_ id: Int) {
        if tree[id].tag == "figure", Picture.isNone(id, in: tree) {
            // A quotation, a listing or a table with a caption.
            endParagraph()
            readChildren(of: id, MarkdownRun.Style())
            endParagraph()
            return
        }
        guard let picture = Picture(id, in: tree, base: base) else { return }
        if tree[id].tag != "figure", Picture.leadsElsewhere(id, in: tree) { return }
        if HTMLElements.isBlock(tree[id].tag) { endParagraph() }
        // A picture within a paragraph stands before it.
        blocks.append(.figure(picture.runs))
    }
}
