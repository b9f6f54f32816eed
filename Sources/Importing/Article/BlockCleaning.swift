/// Takes out of an article's blocks what the page put between and around them.
struct BlockCleaning {
    private let title: String
    private(set) var leftOut: [LeftOut] = []
    private(set) var blocks: [MarkdownBlock] = []

    init(_ blocks: [MarkdownBlock], title: String) {
        self.title = title.comparableText
        for block in blocks {
            if let rule = rule(for: block) {
                leave(block, rule)
            } else if let kept = self.cleaned(block) {
                self.blocks.append(kept)
            }
        }
        leaveEdges()
        leaveEmptyHeadings()
    }

    private mutating func leave(_ block: MarkdownBlock, _ rule: String) {
        let text = block.plainText
        if !text.isEmpty { leftOut.append(LeftOut(rule: rule, text: text)) }
    }

    /// A paragraph of several lines of which some are what stands above an article: title, byline, date.
    private mutating func withoutHeadLines(_ runs: [MarkdownRun]) -> [MarkdownRun] {
        let lines = runs.split(separator: MarkdownRun.lineBreak, omittingEmptySubsequences: true).map(Array.init)
        guard lines.count > 1 else { return runs }
        var kept: [[MarkdownRun]] = []
        for line in lines {
            let block = MarkdownBlock.paragraph(line)
            if let rule = headRule(for: block) { leave(block, rule) } else { kept.append(line) }
        }
        return Array(kept.joined(separator: [MarkdownRun.lineBreak]))
    }

    private func headRule(for block: MarkdownBlock) -> String? {
        let text = block.plainText
        if let rule = rule(for: block) { return rule }
        guard text.count < 120, !text.endsSentence else { return nil }
        if Byline.hasLead(text), !Byline.names(text).isEmpty { return "byline" }
        return DateReading.visibleDay(text) != nil && text.spacedWords.count < 12 ? "date" : nil
    }

    private mutating func cleaned(_ block: MarkdownBlock) -> MarkdownBlock? {
        guard case .quote(let inner) = block else { return block }
        let kept = inner.filter { rule(for: $0) == nil }
        return kept.isEmpty ? nil : .quote(kept)
    }

    private func rule(for block: MarkdownBlock) -> String? {
        let text = block.plainText
        switch block {
        case .heading:
            if text.comparableText == title { return "headline again" }
            return LineForm(text).flatMap { $0 == .caption || $0 == .rule ? nil : $0.rawValue }
        case .paragraph:
            if text.letterCount == 0 { return "line without words" }
            if text.comparableText == title { return "headline again" }
            if let form = LineForm(text), form != .caption || text.count < 300 { return form.rawValue }
            // A line that is nothing but a link is a pointer to another page, unless it ends a sentence.
            let isLink = block.linkedLength * 10 > text.count * 8
            if isLink, text.count < 140, !text.endsSentence { return "line that is a link" }
            return nil
        case .list(_, let items):
            let isLinks = block.linkedLength * 10 > text.count * 7
            return isLinks && (items.count > 1 || text.count < 120) && text.count < items.count * 110 ? "list of links" : nil
        case .figure, .quote, .code, .rule: return nil
        }
    }

    /// Lines with the author or the date before the first paragraph, and rules at both ends.
    private mutating func leaveEdges() {
        var head = 0
        while head < blocks.count, head < 6 {
            let block = blocks[head]
            guard case .paragraph = block else {
                if block == .rule { blocks.remove(at: head) } else { head += 1 }
                continue
            }
            if case .paragraph(let runs) = block, runs.contains(.lineBreak) {
                let kept = withoutHeadLines(runs)
                if kept.isEmpty {
                    blocks.remove(at: head)
                } else {
                    blocks[head] = .paragraph(kept)
                    head += 1
                }
                continue
            }
            let text = block.plainText
            guard text.count < 120, !text.endsSentence else { break }
            let isByline = Byline.hasLead(text) && !Byline.names(text).isEmpty
            guard isByline || DateReading.visibleDay(text) != nil && text.spacedWords.count < 12 else {
                head += 1
                continue
            }
            leave(block, isByline ? "byline" : "date")
            blocks.remove(at: head)
        }
        while blocks.last == .rule { blocks.removeLast() }
        while let first = blocks.first, ConsentNotice.isOne(first), blocks.count > 2 {
            leave(blocks.removeFirst(), "cookie notice")
        }
        while let last = blocks.last, ConsentNotice.isOne(last), blocks.count > 2 { leave(blocks.removeLast(), "cookie notice") }
    }

    /// A heading that nothing follows is one of what was left out.
    private mutating func leaveEmptyHeadings() {
        while let last = blocks.last, case .heading = last {
            leave(last, "heading of nothing")
            blocks.removeLast()
        }
    }
}
