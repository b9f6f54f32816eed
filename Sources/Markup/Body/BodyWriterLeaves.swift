import Diagnostics
import Hypertext

// Leaf blocks: paragraphs, headings, code.

extension BodyWriter {
    func sourceRange(_ event: TreeEvent) -> ByteRange {
        let start = source.lineStart(Int(event.startLine)) + max(0, Int(event.startColumn) - 1)
        var end = source.lineEnd(source.lastLine(of: event))
        // Empty lines after code count to it, as cmark sees it.
        while end > start, CommonMarkSyntax.isLineEnd(source.bytes[end - 1]) { end -= 1 }
        return source.fileRange(min(start, end)..<end)
    }

    mutating func enterLeaf(isPublished: Bool) {
        isLeafPublished = isPublished
        if isPublished, options.excerptsOnly { writeOmission() }
        edges.removeAll(keepingCapacity: true)
        if !text.isEmpty { text.append(0x0A) }
        leafStart = text.count
    }

    /// Whether an annotated span begins between an event and the one that leaves its block.
    func holdsSpan(_ index: Int) -> Bool {
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
    mutating func leaveLeaf(_ kind: Block.Kind, _ source: ByteRange) -> Bool {
        guard text.count > leafStart else {
            if leafStart > 0 { text.removeLast() }
            return false
        }
        let moved = Composition.normalize(&text, from: leafStart, edges: edges.map(\.offset))
        let block = Int32(blocks.count)
        for (index, edge) in edges.enumerated() {
            let offset = moved.offsets.isEmpty ? edge.offset : moved.offsets[index]
            if moved.split.contains(index) { splitSpans.append(edge.span) }
            if edge.isEnd { spans[edge.span].end = Int32(offset) } else { spans[edge.span].start = Int32(offset) }
            spans[edge.span].block = block
        }
        blocks.append(
            Block(
                kind: kind, isInQuote: containers.contains { $0.kind == .quote }, isPublished: isLeafPublished,
                text: ByteRange(leafStart, text.count), source: source))
        markPublished(hasText: true)
        return true
    }

    mutating func markPublished(hasText: Bool) {
        if isLeafPublished {
            if !containers.isEmpty { containers[containers.count - 1].isPublished = true }
        } else if hasText {
            isOmitting = true
        }
    }

    mutating func dropUnlessPublished() {
        guard !isLeafPublished else { return }
        html.removeSubrange(leafHTML.html...)
        holes.removeSubrange(leafHTML.holes...)
    }

    var isInTightList: Bool {
        containers.count >= 2 && containers[containers.count - 2].isTight
            && containers[containers.count - 1].kind == .item
    }

    mutating func enterParagraph(_ index: Int) {
        leafEvent = events[index]
        enterLeaf(isPublished: holdsSpan(index))
        leafHTML = (html.count, holes.count)
        if !isInTightList {
            startLine()
            put("<p>")
        }
    }

    mutating func leaveParagraph(_ event: TreeEvent) {
        if !isInTightList { put("</p>\n") }
        if !leaveLeaf(.paragraph, sourceRange(leafEvent)) { markPublished(hasText: false) }
        dropUnlessPublished()
    }

    mutating func enterHeading(_ index: Int, _ event: TreeEvent) {
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

    mutating func leaveHeading(_ event: TreeEvent) {
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
                    level: UInt8(truncatingIfNeeded: event.number), id: id, text: range, source: sourceRange(leafEvent))
            )
        }
        dropUnlessPublished()
    }

    mutating func writeCodeBlock(_ event: TreeEvent) {
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
    mutating func appendCodeText(_ literal: UnsafeBufferPointer<UInt8>) {
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

    mutating func writeThematicBreak() {
        guard !options.excerptsOnly else { return }
        startLine()
        put("<hr />\n")
    }
}
