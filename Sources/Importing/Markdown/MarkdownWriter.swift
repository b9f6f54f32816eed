/// Writes blocks as CommonMark 0.30 that reads back as the same text.
struct MarkdownWriter {
    private var lines: [String] = []

    static func write(_ blocks: [MarkdownBlock]) -> String {
        var writer = MarkdownWriter()
        writer.write(blocks, prefix: "", first: "")
        return writer.lines.joined(separator: "\n") + (writer.lines.isEmpty ? "" : "\n")
    }

    /// - Parameters:
    ///   - prefix: what each line begins with.
    ///   - first: what the first line begins with, in place of that.
    ///   - isTight: whether no blank line stands between them.
    private mutating func write(_ blocks: [MarkdownBlock], prefix: String, first: String, isTight: Bool = false) {
        var first = first
        var lists = 0
        for (index, block) in blocks.enumerated() {
            if index > 0, !isTight { lines.append(prefix.trimmedEnd) }
            if case .list = block { lists += 1 } else { lists = 0 }
            write(block, prefix: prefix, first: first, isOtherList: lists % 2 == 0)
            first = prefix
        }
    }

    /// - Parameter isOtherList: whether a list has the other one of the two markers, for two lists in a row would be one.
    private mutating func write(_ block: MarkdownBlock, prefix: String, first: String, isOtherList: Bool) {
        switch block {
        case .heading(let level, let runs):
            let words = runs.map { $0 == .lineBreak ? MarkdownRun(text: " ") : $0 }.tidied
            var text = MarkdownInlines.write(words, atLineStart: false)
            // Number signs at the end would be taken for the heading's own.
            if text.hasSuffix("#") { text = String(text.dropLast()) + "\\#" }
            lines.append(first + String(repeating: "#", count: min(max(level, 1), 6)) + " " + text)
        case .paragraph(let runs), .figure(let runs):
            let text = MarkdownInlines.write(runs, atLineStart: true)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                lines.append((index == 0 ? first : prefix) + line)
            }
        case .quote(let blocks): write(blocks, prefix: prefix + "> ", first: first + "> ")
        case .list(let start, let items):
            let isTight = items.allSatisfy(Self.isTight)
            for (index, item) in items.enumerated() {
                if index > 0, !isTight { lines.append(prefix.trimmedEnd) }
                let marker = start.map { "\($0 + index)\(isOtherList ? ")" : ".") " } ?? (isOtherList ? "* " : "- ")
                write(
                    item, prefix: prefix + String(repeating: " ", count: marker.count),
                    first: (index == 0 ? first : prefix) + marker, isTight: isTight)
            }
        case .code(let text):
            let fence = String(repeating: "`", count: max(3, longestFence(text) + 1))
            lines.append(first + fence)
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines.append(prefix + line) }
            lines.append(prefix + fence)
        case .rule: lines.append(first + "***")
        }
    }

    /// Whether an item is one block, or a paragraph and a list that can follow it without a blank line (CommonMark 0.30, 5.2).
    private static func isTight(_ item: [MarkdownBlock]) -> Bool {
        guard item.count == 2, case .paragraph = item[0], case .list(let start, let items) = item[1] else {
            return item.count < 2
        }
        return (start ?? 1) == 1 && items.allSatisfy(isTight)
    }

    private func longestFence(_ text: String) -> Int {
        text.split { $0 != "`" }.map(\.count).max() ?? 0
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var rest = self[...]
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
