/// Takes the heads of letters out of an article's blocks: what they say stands in the front matter.
enum MailHeads {
    static let rule = "head of a letter"

    /// The blocks without heads, and what was left out.
    static func removed(from blocks: [MarkdownBlock]) -> (kept: [MarkdownBlock], left: [MarkdownBlock]) {
        var kept: [MarkdownBlock] = []
        var left: [MarkdownBlock] = []
        var index = 0
        while index < blocks.count {
            // Few blocks begin with a field, and only those are looked at with what follows them.
            guard let first = Self.lines(of: blocks[index]).first(where: { !$0.isEmpty }), MailHead.isField(first) else {
                kept.append(blocks[index])
                index += 1
                continue
            }
            let lines = blocks[index...].prefix(12).map(Self.lines)
            // In one block, or in short ones that follow each other.
            if MailHead.isHead(lines[0].filter { !$0.isEmpty }.prefix(12)),
                lines[0].allSatisfy({ MailHead.isField($0) || $0.count < 200 })
            {
                left.append(blocks[index])
                index += 1
            } else if lines[0].count == 1, MailHead.isHead(lines.prefix { $0.count == 1 }.map { $0[0] }) {
                while index < blocks.count, Self.lines(of: blocks[index]).allSatisfy(MailHead.isField), blocks[index] != .rule {
                    left.append(blocks[index])
                    index += 1
                }
            } else {
                kept.append(blocks[index])
                index += 1
            }
        }
        return (kept, left)
    }

    private static func lines(of block: MarkdownBlock) -> [String] {
        switch block {
        case .paragraph(let runs):
            runs.split(separator: MarkdownRun.lineBreak).map { MarkdownBlock.paragraph(Array($0)).plainText }
        case .list(_, let items): items.map { $0.map(\.plainText).joined(separator: " ") }
        default: [""]
        }
    }
}
