import Diagnostics
import Hypertext

/// Writes HTML and canonical text from the events of a tree.
///
/// The HTML is what cmark's own renderer writes in safe mode, but for what the specification of bodies changes: heading
/// ids, holes, raw HTML that is left out, and blocks that are no excerpt.
struct BodyWriter {
    let events: UnsafeMutableBufferPointer<TreeEvent>
    let source: MarkedSource
    let file: String
    let options: BodyOptions
    let places: [LinkPlace]
    /// In the order of the text.
    let marks: [TextMark]

    private(set) var html: [UInt8] = []
    private(set) var text: [UInt8] = []
    private(set) var holes: [Hole] = []
    private(set) var blocks: [Block] = []
    private(set) var links: [Link] = []
    private(set) var images: [Image] = []
    private(set) var headings: [Heading] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// One for each span that has a meaning, by the index of the span.
    var annotations: [Int: Annotation] = [:]
    /// The place of each span among the annotations.
    let order: [Int32]
    /// Spans with an edge inside of a composed character.
    private(set) var splitSpans: [Int] = []

    private var containers: [BodyContainer] = []
    private var slugs: Slugs
    private var nextMark = 0
    private var linkDepth = 0
    private var openLinks: [OpenLink] = []
    private var imageDepth = 0
    private var references: [Int32] = []
    private var isOmitting = false

    // Of the leaf block at hand.
    private var leafStart = 0
    private var edges: [Edge] = []
    private var isLeafPublished = true
    private var headingStart = 0
    private var headingHoles = 0

    private struct OpenLink {
        let link: Int32
        let htmlStart: Int
    }

    /// A span's start or end as an offset in the text.
    private struct Edge {
        let span: Int
        let isEnd: Bool
        let offset: Int
    }

    init(
        events: UnsafeMutableBufferPointer<TreeEvent>, source: MarkedSource, file: String, options: BodyOptions,
        places: [LinkPlace], marks: [TextMark], annotations: [Int: Annotation], order: [Int32]
    ) {
        self.events = events
        self.source = source
        self.file = file
        self.options = options
        self.places = places
        self.marks = marks
        self.annotations = annotations
        self.order = order
        slugs = Slugs(annotations: annotations.values)
        html.reserveCapacity(source.bytes.count + source.bytes.count / 4 + 64)
        text.reserveCapacity(source.bytes.count)
    }

    mutating func write() {
        for index in 0..<events.count { write(index) }
        if options.excerptsOnly { writeOmission() }
    }

    private mutating func write(_ index: Int) {
        let event = events[index]
        switch event.kind {
        case .text: writeText(index, event.first)
        case .softBreak: writeBreak("\n", " ")
        case .lineBreak: writeBreak("<br />\n", "\n")
        case .code: writeCode(event.first)
        case .htmlInline: diagnostics.append(Self.rawHTML(at: Place(file, source.fileRange(event.source.range).range)))
        case .emphasis: writeTag(event.isExit ? "</em>" : "<em>")
        case .strong: writeTag(event.isExit ? "</strong>" : "<strong>")
        case .link: if event.isExit { leaveLink() } else { enterLink(index, event) }
        case .image: if event.isExit { leaveImage(event) } else { enterImage(event) }
        case .paragraph: if event.isExit { leaveParagraph(event) } else { enterParagraph(index) }
        case .heading: if event.isExit { leaveHeading(event) } else { enterHeading(index, event) }
        case .codeBlock: writeCodeBlock(event)
        case .htmlBlock:
            startLine()
            diagnostics.append(Self.rawHTML(at: Place(file, sourceRange(event).range)))
        case .thematicBreak: writeThematicBreak()
        case .blockQuote, .list, .item: if event.isExit { leaveContainer() } else { enterContainer(event) }
        case .document, .other: break
        }
    }

    // MARK: Output

    private mutating func put(_ text: StaticString) { html.append(utf8: text) }

    private mutating func startLine() {
        if let last = html.last, last != 0x0A { html.append(0x0A) }
    }

    private mutating func hole(_ content: Hole.Content) {
        holes.append(Hole(content, at: Int32(clamping: html.count)))
    }

    private mutating func writeTag(_ tag: StaticString) {
        if imageDepth == 0 { put(tag) }
    }

    private mutating func writeBreak(_ tag: StaticString, _ plain: StaticString) {
        if imageDepth > 0 {
            html.append(0x20)
            text.append(0x20)
        } else {
            put(tag)
            text.append(utf8: plain)
        }
    }

    private mutating func writeCode(_ literal: UnsafeBufferPointer<UInt8>) {
        writeTag("<code>")
        HTMLBytes.append(text: literal, to: &html)
        text.append(contentsOf: literal)
        writeTag("</code>")
    }

    // MARK: Text and annotations

    private mutating func writeText(_ index: Int, _ literal: UnsafeBufferPointer<UInt8>) {
        var last = 0
        while nextMark < marks.count, Int(marks[nextMark].event) == index {
            let mark = marks[nextMark]
            nextMark += 1
            writePlain(UnsafeBufferPointer(rebasing: literal[last..<Int(mark.offset)]))
            last = Int(mark.offset) + Int(mark.width)
            apply(mark.action)
        }
        writePlain(last == 0 ? literal : UnsafeBufferPointer(rebasing: literal[last...]))
    }

    private mutating func writePlain(_ literal: UnsafeBufferPointer<UInt8>) {
        HTMLBytes.append(text: literal, to: &html)
        text.append(contentsOf: literal)
    }

    private mutating func apply(_ action: TextMark.Action) {
        switch action {
        case .drop: break
        case .start(let span):
            hole(.annotationStart(order[span]))
            edges.append(Edge(span: span, isEnd: false, offset: text.count))
        case .end(let span):
            hole(.annotationEnd(order[span]))
            edges.append(Edge(span: span, isEnd: true, offset: text.count))
            if linkDepth == 0 { hole(.annotationReference(order[span])) } else { references.append(order[span]) }
        }
    }

    // MARK: Links and images

    private func place(_ event: TreeEvent) -> ByteRange {
        guard event.number >= 0, Int(event.number) < places.count else { return ByteRange(0, 0) }
        let place = places[Int(event.number)]
        return source.fileRange(place.address?.range ?? Int(place.start)..<Int(place.end))
    }

    private mutating func enterLink(_ index: Int, _ event: TreeEvent) {
        while nextMark < marks.count, Int(marks[nextMark].event) == index {
            apply(marks[nextMark].action)
            nextMark += 1
        }
        guard imageDepth == 0 else { return }
        linkDepth += 1
        put("<a href=\"")
        var link: Int32 = -1
        switch AddressReader.link(event.first, at: Place(file, place(event).range)) {
        case .external: HTMLBytes.append(address: event.first, to: &html)
        case .target(let target):
            link = Int32(links.count)
            let isEmpty = index + 1 < events.count && events[index + 1].kind == .link && events[index + 1].isExit
            links.append(Link(target: target, hasEmptyText: isEmpty, source: place(event)))
            hole(.linkAddress(link))
        case .wrong(let diagnostic):
            diagnostics.append(diagnostic)
            if !HTMLBytes.isDangerous(event.first) { HTMLBytes.append(address: event.first, to: &html) }
        }
        writeTitle(event)
        put("\">")
        if link >= 0, links[Int(link)].hasEmptyText { hole(.linkText(link)) }
    }

    private mutating func writeTitle(_ event: TreeEvent) {
        guard event.hasTitle else { return }
        put("\" title=\"")
        HTMLBytes.append(text: event.second, to: &html)
    }

    private mutating func leaveLink() {
        guard imageDepth == 0 else { return }
        put("</a>")
        linkDepth -= 1
        guard linkDepth == 0 else { return }
        for annotation in references { hole(.annotationReference(annotation)) }
        references.removeAll(keepingCapacity: true)
    }

    private mutating func enterImage(_ event: TreeEvent) {
        imageDepth += 1
        guard imageDepth == 1 else { return }
        put("<img src=\"")
        switch AddressReader.image(event.first, at: Place(file, place(event).range)) {
        case .path(let path):
            hole(.imageAddress(Int32(images.count)))
            images.append(Image(path: path, source: place(event)))
        case .wrong(let diagnostic):
            diagnostics.append(diagnostic)
            if !HTMLBytes.isDangerous(event.first) { HTMLBytes.append(address: event.first, to: &html) }
        }
        put("\" alt=\"")
    }

    private mutating func leaveImage(_ event: TreeEvent) {
        imageDepth -= 1
        guard imageDepth == 0 else { return }
        writeTitle(event)
        put("\" />")
    }

    // MARK: Leaf blocks

    private func sourceRange(_ event: TreeEvent) -> ByteRange {
        let start = source.lineStart(Int(event.startLine)) + max(0, Int(event.startColumn) - 1)
        let end = source.lineEnd(max(Int(event.startLine), Int(event.endLine)))
        return source.fileRange(min(start, end)..<end)
    }

    private mutating func enterLeaf(isPublished: Bool) {
        isLeafPublished = isPublished
        if isPublished, options.excerptsOnly { writeOmission() }
        edges.removeAll(keepingCapacity: true)
        if !text.isEmpty { text.append(0x0A) }
        leafStart = text.count
    }

    /// Whether an annotated span begins between an event and the one that leaves its block.
    private func holdsSpan(_ index: Int) -> Bool {
        guard options.excerptsOnly else { return true }
        var next = nextMark
        var end = index + 1
        while end < events.count, events[end].kind.rawValue >= TreeEvent.Kind.text.rawValue { end += 1 }
        while next < marks.count, Int(marks[next].event) < end {
            if case .start = marks[next].action { return true }
            next += 1
        }
        return false
    }

    /// Ends a leaf block: its text becomes canonical, and what it holds gets its place there.
    private mutating func leaveLeaf(_ kind: Block.Kind, _ source: ByteRange) -> Bool {
        guard text.count > leafStart else {
            if leafStart > 0 { text.removeLast() }
            return false
        }
        let moved = Composition.normalize(&text, from: leafStart, edges: edges.map(\.offset))
        let block = Int32(blocks.count)
        for (index, edge) in edges.enumerated() {
            let offset = moved.offsets.isEmpty ? edge.offset : moved.offsets[index]
            if moved.split.contains(index) { splitSpans.append(edge.span) }
            guard let annotation = annotations[edge.span] else { continue }
            let range = edge.isEnd ? ByteRange(Int(annotation.text.start), offset) : ByteRange(offset, offset)
            annotations[edge.span]?.text = range
            annotations[edge.span]?.block = block
        }
        blocks.append(
            Block(
                kind: kind, isInQuote: containers.contains { $0.kind == .quote }, isPublished: isLeafPublished,
                text: ByteRange(leafStart, text.count), source: source))
        markPublished(hasText: true)
        return true
    }

    private mutating func markPublished(hasText: Bool) {
        if isLeafPublished {
            if !containers.isEmpty { containers[containers.count - 1].isPublished = true }
        } else if hasText {
            isOmitting = true
        }
    }

    /// Where the output stood when the paragraph, heading or code block began.
    private var leafHTML: (html: Int, holes: Int) = (0, 0)

    private mutating func dropUnlessPublished() {
        guard !isLeafPublished else { return }
        html.removeSubrange(leafHTML.html...)
        holes.removeSubrange(leafHTML.holes...)
    }

    private var isInTightList: Bool {
        containers.count >= 2 && containers[containers.count - 2].isTight && containers[containers.count - 1].kind == .item
    }

    private var leafEvent = TreeEvent(kind: .paragraph, isExit: false)

    private mutating func enterParagraph(_ index: Int) {
        leafEvent = events[index]
        enterLeaf(isPublished: holdsSpan(index))
        leafHTML = (html.count, holes.count)
        if !isInTightList {
            startLine()
            put("<p>")
        }
    }

    private mutating func leaveParagraph(_ event: TreeEvent) {
        if !isInTightList { put("</p>\n") }
        if !leaveLeaf(.paragraph, sourceRange(leafEvent)) { markPublished(hasText: false) }
        dropUnlessPublished()
    }

    private mutating func enterHeading(_ index: Int, _ event: TreeEvent) {
        leafEvent = event
        enterLeaf(isPublished: holdsSpan(index))
        leafHTML = (html.count, holes.count)
        startLine()
        put("<h")
        html.append(48 + UInt8(truncatingIfNeeded: event.number))
        headingStart = html.count
        headingHoles = holes.count
        put(">")
    }

    private mutating func leaveHeading(_ event: TreeEvent) {
        let hasText = leaveLeaf(.heading, sourceRange(leafEvent))
        if !hasText { markPublished(hasText: false) }
        put("</h")
        html.append(48 + UInt8(truncatingIfNeeded: event.number))
        put(">\n")
        if isLeafPublished {
            let range = hasText ? ByteRange(leafStart, text.count) : ByteRange(text.count, text.count)
            let id = slugs.next(for: text[range.range])
            var attribute: [UInt8] = []
            attribute.append(utf8: " id=\"" as StaticString)
            attribute.append(utf8: id)
            attribute.append(UInt8(ascii: "\""))
            html.insert(contentsOf: attribute, at: headingStart)
            for index in headingHoles..<holes.count { holes[index].offset += Int32(attribute.count) }
            headings.append(
                Heading(
                    level: UInt8(truncatingIfNeeded: event.number), id: id, text: range, source: sourceRange(leafEvent)))
        }
        dropUnlessPublished()
    }

    private mutating func writeCodeBlock(_ event: TreeEvent) {
        enterLeaf(isPublished: !options.excerptsOnly)
        leafHTML = (html.count, holes.count)
        startLine()
        if event.second.isEmpty {
            put("<pre><code>")
        } else {
            put("<pre><code class=\"language-")
            let word = event.second.prefix { !CommonMarkSyntax.isSpace($0) }
            HTMLBytes.append(text: UnsafeBufferPointer(rebasing: word), to: &html)
            put("\">")
        }
        HTMLBytes.append(text: event.first, to: &html)
        put("</code></pre>\n")
        appendCodeText(event.first)
        if !leaveLeaf(.code, sourceRange(event)) { markPublished(hasText: false) }
        dropUnlessPublished()
    }

    /// Code as its text: line ends are line feeds, and none stands at either end.
    private mutating func appendCodeText(_ literal: UnsafeBufferPointer<UInt8>) {
        var range = literal[...]
        while let last = range.last, CommonMarkSyntax.isLineEnd(last) { range.removeLast() }
        while let first = range.first, CommonMarkSyntax.isLineEnd(first) { range.removeFirst() }
        var isAfterReturn = false
        for byte in range {
            if byte == 0x0D {
                text.append(0x0A)
            } else if byte != 0x0A || !isAfterReturn {
                text.append(byte)
            }
            isAfterReturn = byte == 0x0D
        }
    }

    private mutating func writeThematicBreak() {
        guard !options.excerptsOnly else { return }
        startLine()
        put("<hr />\n")
    }

    // MARK: Containers

    private mutating func enterContainer(_ event: TreeEvent) {
        let kind: BodyContainer.Kind =
            event.kind == .blockQuote ? .quote : event.kind == .list ? .list : .item
        let container = BodyContainer(
            kind: kind, isTight: event.isTight, isOrdered: event.isOrdered, number: event.number,
            htmlStart: html.count, holeStart: holes.count, wasOmitting: isOmitting)
        if options.excerptsOnly, kind != .item { writeOmission() }
        startLine()
        switch kind {
        case .quote: put("<blockquote>\n")
        case .list where !event.isOrdered: put("<ul>\n")
        case .list where event.number == 1: put("<ol>\n")
        case .list:
            put("<ol start=\"")
            html.append(utf8: String(event.number))
            put("\">\n")
        case .item: writeItemStart()
        }
        containers.append(container)
    }

    private mutating func writeItemStart() {
        guard var list = containers.popLast() else { return }
        if list.isOrdered, list.hasGap {
            put("<li value=\"")
            html.append(utf8: String(list.number))
            put("\">")
        } else {
            put("<li>")
        }
        list.number &+= 1
        containers.append(list)
    }

    private mutating func leaveContainer() {
        guard let container = containers.popLast() else { return }
        let isPublished = container.isPublished || !options.excerptsOnly
        if !isPublished {
            html.removeSubrange(container.htmlStart...)
            holes.removeSubrange(container.holeStart...)
            isOmitting = isOmitting || container.wasOmitting
        } else {
            if options.excerptsOnly, container.kind != .list { writeOmission() }
            if container.kind == .quote { startLine() }
            switch container.kind {
            case .quote: put("</blockquote>\n")
            case .list: put(container.isOrdered ? "</ol>\n" : "</ul>\n")
            case .item: put("</li>\n")
            }
        }
        guard !containers.isEmpty else { return }
        if isPublished { containers[containers.count - 1].isPublished = true }
        if container.kind == .item { containers[containers.count - 1].hasGap = !isPublished }
    }

    /// The mark for blocks that are left out, where one is due.
    private mutating func writeOmission() {
        guard isOmitting else { return }
        isOmitting = false
        startLine()
        put("<p class=\"omitted\">[…]</p>\n")
    }
}
