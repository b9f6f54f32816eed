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

    var html: [UInt8] = []
    var text: [UInt8] = []
    var holes: [Hole] = []
    var blocks: [Block] = []
    var links: [Link] = []
    var images: [Image] = []
    var headings: [Heading] = []
    var diagnostics: [Diagnostic] = []
    /// For each span, where its words lie in the text, and the block that holds them.
    var spans: [SpanText]
    /// The place of each span among the annotations.
    let order: [Int32]
    /// Spans with an edge inside of a composed character.
    var splitSpans: [Int] = []

    var containers: [BodyContainer] = []
    var slugs: Slugs
    var nextMark = 0
    var linkDepth = 0
    var imageDepth = 0
    var references: [Int32] = []
    var isOmitting = false

    // Of the leaf block at hand.
    var leafEvent = TreeEvent(kind: .paragraph, isExit: false)
    /// Where the text and the rest of the output stood when it began.
    var leafStart = 0
    var leafHTML: (html: Int, holes: Int) = (0, 0)
    var edges: [Edge] = []
    var isLeafPublished = true
    var headingStart = 0
    var headingHoles = 0

    /// Where a span's words lie in the text.
    struct SpanText {
        var start: Int32 = 0
        var end: Int32 = 0
        var block: Int32 = 0
    }

    /// A span's start or end as an offset in the text.
    struct Edge {
        let span: Int
        let isEnd: Bool
        let offset: Int
    }

    init(
        events: UnsafeMutableBufferPointer<TreeEvent>, source: MarkedSource, file: String, options: BodyOptions,
        places: [LinkPlace], marks: [TextMark], slugs: Slugs, order: [Int32]
    ) {
        self.events = events
        self.source = source
        self.file = file
        self.options = options
        self.places = places
        self.marks = marks
        self.slugs = slugs
        self.order = order
        spans = Array(repeating: SpanText(), count: order.count)
        html.reserveCapacity(source.bytes.count + source.bytes.count / 4 + 64)
        text.reserveCapacity(source.bytes.count)
    }

    mutating func write() {
        for index in 0..<events.count { write(index) }
        if options.excerptsOnly { writeOmission() }
    }

    mutating func write(_ index: Int) {
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

    mutating func put(_ text: StaticString) { html.append(utf8: text) }

    mutating func startLine() {
        if let last = html.last, last != 0x0A { html.append(0x0A) }
    }

    mutating func hole(_ content: Hole.Content) {
        holes.append(Hole(content, at: Int32(clamping: html.count)))
    }

    mutating func writeTag(_ tag: StaticString) {
        if imageDepth == 0 { put(tag) }
    }

    mutating func writeBreak(_ tag: StaticString, _ plain: StaticString) {
        if imageDepth > 0 {
            html.append(0x20)
            text.append(0x20)
        } else {
            put(tag)
            text.append(utf8: plain)
        }
    }

    mutating func writeCode(_ literal: UnsafeBufferPointer<UInt8>) {
        writeTag("<code>")
        HTMLBytes.append(text: literal, to: &html)
        text.append(contentsOf: literal)
        writeTag("</code>")
    }

    // MARK: Text and annotations

    mutating func writeText(_ index: Int, _ literal: UnsafeBufferPointer<UInt8>) {
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

    mutating func writePlain(_ literal: UnsafeBufferPointer<UInt8>) {
        HTMLBytes.append(text: literal, to: &html)
        text.append(contentsOf: literal)
    }

    mutating func apply(_ action: TextMark.Action) {
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

    func place(_ event: TreeEvent) -> ByteRange {
        guard event.number >= 0, Int(event.number) < places.count else { return ByteRange(0, 0) }
        let place = places[Int(event.number)]
        return source.fileRange(place.address?.range ?? Int(place.start)..<Int(place.end))
    }

    mutating func enterLink(_ index: Int, _ event: TreeEvent) {
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

    mutating func writeTitle(_ event: TreeEvent) {
        guard event.hasTitle else { return }
        put("\" title=\"")
        HTMLBytes.append(text: event.second, to: &html)
    }

    mutating func leaveLink() {
        guard imageDepth == 0 else { return }
        put("</a>")
        linkDepth -= 1
        guard linkDepth == 0 else { return }
        for annotation in references { hole(.annotationReference(annotation)) }
        references.removeAll(keepingCapacity: true)
    }

    mutating func enterImage(_ event: TreeEvent) {
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

    mutating func leaveImage(_ event: TreeEvent) {
        imageDepth -= 1
        guard imageDepth == 0 else { return }
        writeTitle(event)
        put("\" />")
    }
}
