// Which lines a block takes, where cmark's count is off.

extension MarkedSource {
    /// Whether a heading is underlined, rather than marked with `#`.
    func isSetextHeading(_ block: TreeEvent) -> Bool { block.kind == .heading && block.endLine > block.startLine }

    /// The last line of a block, from 1.
    ///
    /// An underlined heading is taken to end on the line that closes it, which is the one after the underline unless the
    /// text ends there.
    func lastLine(of block: TreeEvent) -> Int {
        let last = max(Int(block.startLine), Int(block.endLine))
        guard isSetextHeading(block) else { return last }
        return last == Int(block.startLine) + 1 || isUnderline(last) ? last : last - 1
    }

    /// The last line of a block that holds inline content: for an underlined heading, the one before the underline.
    func lastContentLine(of block: TreeEvent) -> Int {
        isSetextHeading(block) ? max(Int(block.startLine), lastLine(of: block) - 1) : lastLine(of: block)
    }

    /// Whether a line is the text's last and nothing but an underline, block quote marks before it aside.
    private func isUnderline(_ line: Int) -> Bool {
        guard line >= lineStarts.count || lineStart(line + 1) == bytes.count else { return false }
        let text = bytes[lineStart(line)..<lineEnd(line)].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        guard let mark = text.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return text.drop { $0 == mark }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
