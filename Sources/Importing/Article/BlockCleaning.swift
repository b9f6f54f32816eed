/// Takes out of an article's blocks what the page put between and around them.
struct BlockCleaning {
    private let head: ArticleHead
    private(set) var leftOut: [LeftOut] = []
    private(set) var blocks: [MarkdownBlock] = []

    init(_ blocks: [MarkdownBlock], head: ArticleHead) {
        self.head = head
        let letters = MailHeads.removed(from: blocks)
        for block in letters.left { leave(block, MailHeads.rule) }
        var isFiled = false
        // Before which block something was left out.
        var gaps: Set<Int> = []
        for block in letters.kept {
            defer { isFiled = TagLine.isLabel(block.plainText) }
            if isFiled, TagLine.isTerms(block) {
                if let last = self.blocks.last, TagLine.isLabel(last.plainText) { leave(at: self.blocks.count - 1, TagLine.rule) }
                leave(block, TagLine.rule)
            } else if isAsterism(block) {
                if let last = self.blocks.last, last != .rule { self.blocks.append(.rule) }
            } else if let rule = BlockRules.rule(for: block, title: head.title) {
                leaveLabel(before: rule)
                leave(block, rule)
                gaps.insert(self.blocks.count)
                if rule == BlockRules.headlineAgain, case .heading = block { leaveAboveHeadline() }
            } else if let kept = self.cleaned(block) {
                self.blocks.append(kept)
            }
        }
        leaveHeadings(before: gaps)
        leaveHead()
        leaveTail()
        leaveNotices()
        leaveEmptyHeadings()
    }

    /// Three stars in a line of their own stand between two parts of a text.
    private func isAsterism(_ block: MarkdownBlock) -> Bool {
        guard case .paragraph = block else { return false }
        let text = block.plainText.filter { $0 != " " }
        return text == "***" || text == "⁂"
    }

    private mutating func leave(_ block: MarkdownBlock, _ rule: String) {
        let text = block.plainText
        if !text.isEmpty { leftOut.append(LeftOut(rule: rule, text: text)) }
    }

    private mutating func leave(at index: Int, _ rule: String) {
        leave(blocks[index], rule)
        blocks.remove(at: index)
    }

    /// A label that ends with a colon goes with what it is the label of.
    private mutating func leaveLabel(before rule: String) {
        guard [BlockRules.linkLine, BlockRules.linkList].contains(rule), case .paragraph? = blocks.last,
            let text = blocks.last?.plainText,
            text.hasSuffix(":"), text.spacedWords.count < 7
        else { return }
        leave(at: blocks.count - 1, "label of links")
    }

    /// Short lines above the title: where on the site the article stands.
    private mutating func leaveAboveHeadline() {
        guard blocks.count <= 6 else { return }
        for index in blocks.indices.reversed() {
            guard case .paragraph = blocks[index], blocks[index].plainText.count < 80, !blocks[index].plainText.endsSentence
            else {
                continue
            }
            leave(at: index, "line above the title")
        }
    }

    private mutating func cleaned(_ block: MarkdownBlock) -> MarkdownBlock? {
        switch block {
        case .quote(let inner):
            let kept = inner.filter { BlockRules.rule(for: $0, title: head.title) == nil }
            return kept.isEmpty ? nil : .quote(kept)
        case .list(let start, let items):
            // An item that asks the reader to do something stands among others of the page, not of the text.
            let kept = items.filter { item in
                item.count != 1 || LineForm(item[0].plainText).map { ![.share, .follow, .advertisement].contains($0) } ?? true
            }
            guard !kept.isEmpty else {
                leave(block, LineForm.share.rawValue)
                return nil
            }
            return kept.count * 2 < items.count ? .list(start: start, kept) : block
        default: return block
        }
    }

    /// Lines with the author or the day around the first paragraphs, and rules at the beginning.
    private mutating func leaveHead() {
        var index = 0
        var sentences = 0
        while index < blocks.count, index < 9, sentences < 3 {
            guard case .paragraph(let runs) = blocks[index] else {
                if sentences == 0, isHeadList(blocks[index]) {
                    leave(at: index, "date")
                } else if blocks[index] == .rule, sentences == 0 {
                    blocks.remove(at: index)
                } else {
                    index += 1
                }
                continue
            }
            if runs.contains(.lineBreak) {
                let kept = withoutHeadLines(runs, isAboveText: sentences == 0)
                if kept.isEmpty {
                    blocks.remove(at: index)
                    continue
                }
                blocks[index] = .paragraph(kept)
            } else if let rule = head.rule(for: blocks[index].plainText, isAboveText: sentences == 0) {
                leave(at: index, rule)
                continue
            }
            let text = blocks[index].plainText
            if text.endsSentence, text.count >= 60 { sentences += 1 }
            index += 1
        }
    }

    /// A list above the text that says who began it and when.
    private func isHeadList(_ block: MarkdownBlock) -> Bool {
        guard case .list(_, let items) = block, items.count < 5 else { return false }
        let lines = items.map { $0.map(\.plainText).joined(separator: " ") }
        return lines.allSatisfy { $0.count < 60 && !$0.endsSentence }
            && lines.contains { DateReading.isLabelled($0) || $0.spacedWords.count < 5 && DateReading.isAboutDay($0) }
    }

    /// A paragraph of several lines of which some are what stands above an article: title, byline, date.
    private mutating func withoutHeadLines(_ runs: [MarkdownRun], isAboveText: Bool) -> [MarkdownRun] {
        let lines = runs.split(separator: MarkdownRun.lineBreak, omittingEmptySubsequences: true).map(Array.init)
        guard lines.count > 1 else { return runs }
        var kept: [[MarkdownRun]] = []
        var isHead = false
        for line in lines {
            let block = MarkdownBlock.paragraph(line)
            let text = block.plainText
            if let rule = BlockRules.rule(for: block, title: head.title) ?? head.rule(for: text, isAboveText: isAboveText) {
                leave(block, rule)
                isHead = true
            } else if isHead, isAboveText, text.count < 60, !text.endsSentence {
                // Between byline and day: what the author is.
                leave(block, "byline")
            } else {
                isHead = false
                kept.append(line)
            }
        }
        return Array(kept.joined(separator: [MarkdownRun.lineBreak]))
    }

    /// What stands below a text: rights, the authors' names once more, addresses of the page, rules.
    private mutating func leaveTail() {
        while blocks.last == .rule { blocks.removeLast() }
        var index = blocks.count - 1
        while index > 1, index >= blocks.count - 5 {
            if let rule = BlockRules.tailRule(for: blocks[index], head: head) {
                leave(at: index, rule)
            } else if blocks[index] != .rule {
                break
            }
            index -= 1
        }
        while blocks.last == .rule { blocks.removeLast() }
    }

    private mutating func leaveNotices() {
        while let first = blocks.first, ConsentNotice.isOne(first), blocks.count > 2 { leave(at: 0, "cookie notice") }
        while let last = blocks.last, ConsentNotice.isOne(last), blocks.count > 2 { leave(at: blocks.count - 1, "cookie notice") }
    }

    /// A heading whose section was left out as a whole: the next one is none below it.
    private mutating func leaveHeadings(before gaps: Set<Int>) {
        for index in gaps.sorted().reversed() where index > 0 && index <= blocks.count {
            guard case .heading(let level, _) = blocks[index - 1] else { continue }
            if index < blocks.count {
                guard case .heading(let next, _) = blocks[index], next <= level else { continue }
            }
            leave(at: index - 1, "heading of nothing")
        }
    }

    /// A heading that nothing follows is one of what was left out.
    private mutating func leaveEmptyHeadings() {
        while let last = blocks.last, case .heading = last { leave(at: blocks.count - 1, "heading of nothing") }
    }
}
