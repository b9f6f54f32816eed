/// Makes blocks of the units of an article's text.
enum TextBlocks {
    static func blocks(of units: [TextUnit]) -> [MarkdownBlock] {
        var result: [MarkdownBlock] = []
        for (index, unit) in units.enumerated() {
            let runs = [MarkdownRun(text: unit.text)]
            if LineForm(unit.text) == .rule {
                if !result.isEmpty, index + 1 < units.count { result.append(.rule) }
            } else if let item = ListItemForm(unit.text) {
                add([.paragraph([MarkdownRun(text: item.text)])], isNumbered: item.isNumbered, to: &result)
            } else if isHeading(units, index) {
                result.append(.heading(level: 2, runs))
            } else {
                result.append(.paragraph(runs))
            }
        }
        while case .heading? = result.last { result.removeLast() }
        return result
    }

    private static func add(_ item: [MarkdownBlock], isNumbered: Bool, to blocks: inout [MarkdownBlock]) {
        if case .list(let start, let items)? = blocks.last, (start != nil) == isNumbered {
            blocks[blocks.count - 1] = .list(start: start, items + [item])
        } else {
            blocks.append(.list(start: isNumbered ? 1 : nil, [item]))
        }
    }

    /// A short line alone between paragraphs that does not end as a sentence.
    private static func isHeading(_ units: [TextUnit], _ index: Int) -> Bool {
        let unit = units[index]
        guard unit.isAlone, unit.text.spacedWords.count <= 12, unit.text.count <= 90,
            !unit.text.endsSentence || unit.text.hasSuffix("?"),
            let first = unit.text.first, first.isLetter && !first.isLowercase || first.isNumber, index > 0,
            index + 1 < units.count
        else { return false }
        return units[index + 1].isParagraph && !unit.text.hasSuffix(",") && !unit.text.hasSuffix(":")
    }
}
