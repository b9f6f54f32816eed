import Diagnostics

/// Turns a template's file into nodes and collects everything that is wrong with it by itself.
///
/// Grammar and white space are those of the Mustache specification (https://github.com/mustache/spec), with its
/// optional module of inheritance. It never recurs; nesting is bounded by `maximalDepth`.
struct TemplateParser {
    /// How deep tags may be nested in one file.
    static let maximalDepth = 32
    /// How long a name may be, in bytes.
    static let maximalNameLength = 255
    /// How long a file may be, in bytes.
    static let maximalLength = 1 << 20

    /// Whether what the specification allows and nobody means is an error too.
    let isStrict: Bool
    private(set) var template: ParsedTemplate
    private let bytes: [UInt8]
    /// Behind the byte order mark.
    private let bodyStart: Int
    /// Up to where the text has become nodes.
    private var flushed: Int
    /// The nodes whose closing tag is due, outermost first.
    private var open: [Int] = []

    static func parse(_ source: TemplateSource, isStrict: Bool) -> ParsedTemplate {
        var parser = TemplateParser(source, isStrict: isStrict)
        if let fault = TemplateEncoding.fault(in: parser.template) {
            parser.template.diagnostics.append(fault)
        } else if source.text.bytes.count > maximalLength {
            parser.report(.tooLong(at: parser.template.place(0..<0)))
        } else {
            parser.parse()
        }
        return parser.template
    }

    private init(_ source: TemplateSource, isStrict: Bool) {
        self.isStrict = isStrict
        template = ParsedTemplate(source)
        bytes = source.text.bytes
        bodyStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        flushed = bodyStart
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if template.diagnostics.count < TemplateSet.maximalErrors { template.diagnostics.append(diagnostic) }
    }

    private mutating func parse() {
        var scanner = TagScanner(bytes, from: bodyStart)
        while template.diagnostics.count < TemplateSet.maximalErrors, let found = scanner.next() {
            switch found {
            case .unclosed(let range):
                report(.unclosedTag(at: template.place(range)))
            case .tag(let tag):
                if tag.kind == .delimiters {
                    flush(before: tag)
                    if !scanner.setDelimiters(tag.name) {
                        report(.badDelimiters(at: template.place(tag.name)))
                    }
                } else if tag.kind == .comment {
                    flush(before: tag)
                } else if tag.kind == .close {
                    close(tag)
                } else if let kind = tag.kind.node {
                    guard open.count < Self.maximalDepth || !kind.isContainer else {
                        report(.tooDeep(at: template.place(tag.range)))
                        template.nodes = []
                        return
                    }
                    add(kind, tag)
                }
            }
        }
        flush(to: bytes.count, tagFollows: false)
        for index in open.reversed() { closeUnclosed(index, at: nil) }
        template.diagnostics.sort()
        if isStrict { checkParents() }
    }

    // MARK: Tags

    private mutating func add(_ kind: Node.Kind, _ tag: Tag) {
        let isOverride = kind == .block && isInParent
        let edges = flush(before: tag)
        let index = template.nodes.count
        var node = Node(kind, tag.range, index: index, name: tag.name)
        let place = template.place(tag.name.isEmpty ? tag.range : tag.name)
        if let fault = TagName.fault(in: template.text(tag.name), of: kind, at: place) {
            report(fault)
            node.isMalformed = true
            // «{{#if x}}» is closed by «{{/if}}»: one mistake, one message.
            node.name =
                tag.name.lowerBound..<(bytes[tag.name].firstIndex(where: TagScanner.isSpace) ?? tag.name.upperBound)
        }
        if let edges, let start = edges.lineStart {
            if kind == .partial || kind == .block { node.indentation = start..<tag.range.lowerBound }
            node.isStandalone = edges.nextLine != nil && (kind == .partial || kind == .block) && !isOverride
        }
        node.contentStartsLine = flushed > tag.range.upperBound
        template.nodes.append(node)
        if kind.isContainer { open.append(index) }
    }

    private mutating func close(_ tag: Tag) {
        let name = template.text(tag.name)
        guard let depth = open.lastIndex(where: { template.text(template.nodes[$0].name) == name }) else {
            flush(before: tag)
            let expected = open.last.map { template.nodes[$0] }
            report(
                .strayClose(
                    name, at: template.place(tag.name.isEmpty ? tag.range : tag.name),
                    expected: expected.map { (template.text($0.name), template.place($0.range)) }))
            return
        }
        let index = open[depth]
        let isOverride = depth > 0 && template.nodes[open[depth - 1]].kind == .parent
        flushClosing(tag, of: index, isOverride: isOverride)
        for inner in open[(depth + 1)...].reversed() { closeUnclosed(inner, at: template.place(tag.range)) }
        template.nodes[index].end = template.nodes.count
        open.removeSubrange(depth...)
    }

    private mutating func closeUnclosed(_ index: Int, at place: Place?) {
        let node = template.nodes[index]
        template.nodes[index].end = template.nodes.count
        // A tag without a name was never one that a closing tag could name.
        guard !node.isMalformed || !node.name.isEmpty else { return }
        report(.unclosedSection(template.text(node.name), at: template.place(node.name), closedBy: place))
    }

    private var isInParent: Bool { open.last.map { template.nodes[$0].kind == .parent } ?? false }

    // MARK: Text

    /// Adds the text before a tag, without the line of a tag that stands alone.
    ///
    /// - Returns: what stands around the tag, when that matters.
    @discardableResult
    private mutating func flush(before tag: Tag) -> LineEdges? {
        let edges = canStandAlone(tag) ? LineEdges(of: tag.range, in: bytes, bodyStart: bodyStart) : nil
        // A parent ends where its closing tag ends: only then is it known whether it stands alone.
        if let edges, tag.kind != .parent, let start = edges.lineStart, let next = edges.nextLine {
            flush(to: max(start, flushed), tagFollows: false)
            flushed = next
        } else {
            flush(to: tag.range.lowerBound, tagFollows: true)
            flushed = tag.range.upperBound
            // What stands around the blocks in a parent is not shown, so only the rest of the line counts.
            if tag.kind == .block, isInParent, let next = edges?.nextLine { flushed = next }
        }
        return edges
    }

    /// Whether a tag leaves nothing behind when it stands alone on its line; a phrase is a part of its line.
    private func canStandAlone(_ tag: Tag) -> Bool {
        guard tag.kind.canStandAlone else { return false }
        return tag.kind != .partial && tag.kind != .parent || !Phrase.isName(template.text(tag.name))
    }

    private mutating func flushClosing(_ tag: Tag, of index: Int, isOverride: Bool) {
        let node = template.nodes[index]
        let edges = LineEdges(of: tag.range, in: bytes, bodyStart: bodyStart)
        if node.kind == .parent {
            flush(to: tag.range.lowerBound, tagFollows: true)
            flushed = tag.range.upperBound
            guard !Phrase.isName(template.text(node.name)), let next = edges.nextLine, index > 0,
                template.nodes[index - 1].kind == .lineStart,
                template.nodes[index - 1].range.upperBound == node.range.lowerBound
            else { return }
            template.nodes[index].indentation = template.nodes[index - 1].range
            template.nodes[index].isStandalone = true
            template.nodes[index - 1].kind = .omitted
            flushed = next
        } else if isOverride, let start = edges.lineStart, start >= node.range.upperBound, edges.nextLine == nil {
            // The last line of a block that replaces another holds nothing but the closing tag.
            flush(to: max(start, flushed), tagFollows: false)
            flushed = tag.range.upperBound
        } else {
            flush(before: tag)
        }
    }

    /// Adds the text that was not added yet, line by line.
    private mutating func flush(to end: Int, tagFollows: Bool) {
        var start = flushed
        while start < end {
            let newline = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n"))
            let lineEnd = newline.map { $0 + 1 } ?? end
            var textStart = start
            if isAtLineStart(start) {
                let first = bytes[start..<lineEnd].firstIndex { !LineEdges.isBlank($0) } ?? lineEnd
                let isBlank = first == lineEnd || TagScanner.isSpace(bytes[first])
                if !isBlank || (newline == nil && tagFollows) {
                    add(.lineStart, start..<first)
                    textStart = first
                }
            }
            if textStart < lineEnd { add(.text, textStart..<lineEnd) }
            start = lineEnd
        }
        if tagFollows, isAtLineStart(end), flushed <= end { add(.lineStart, end..<end) }
        flushed = max(flushed, end)
    }

    private func isAtLineStart(_ offset: Int) -> Bool {
        offset == bodyStart || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    private mutating func add(_ kind: Node.Kind, _ range: Range<Int>) {
        template.nodes.append(Node(kind, range, index: template.nodes.count))
    }

    // MARK: Parents

    /// Between the tags of a parent, only blocks have a meaning.
    private mutating func checkParents() {
        for (index, node) in template.nodes.enumerated() where node.kind == .parent {
            var names: [String: Range<Int>] = [:]
            var child = index + 1
            while child < node.end {
                let inner = template.nodes[child]
                let name = template.text(inner.name)
                if inner.kind == .block {
                    if let first = names[name] {
                        report(
                            .repeatedBlock(name, at: template.place(inner.name), first: template.place(first)))
                    } else {
                        names[name] = inner.name
                    }
                } else if let stray = strayRange(of: inner) {
                    report(.strayInParent(template.text(node.name), at: template.place(stray)))
                }
                child = inner.end
            }
        }
    }

    private func strayRange(of node: Node) -> Range<Int>? {
        switch node.kind {
        case .lineStart, .omitted, .block: return nil
        case .text:
            guard let first = bytes[node.range].firstIndex(where: { !TagScanner.isSpace($0) }),
                let last = bytes[node.range].lastIndex(where: { !TagScanner.isSpace($0) })
            else { return nil }
            return first..<(last + 1)
        default: return node.range
        }
    }
}
