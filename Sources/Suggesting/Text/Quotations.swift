/// A direct quotation within the tokens of a block.
package struct Quotation: Sendable, Hashable {
    /// Tokens from the opening mark to the closing one, both included; to the end of the block where none closes it.
    package let tokens: Range<Int>
    package let isClosed: Bool

    /// The quotations of a block, the outermost alone, in order.
    package static func all(in tokens: [Token]) -> [Quotation] {
        var result: [Quotation] = []
        var open: (start: Int, closer: Set<String>)?
        for (index, token) in tokens.enumerated() {
            if let (start, closer) = open {
                if token.kind == .closingQuote, closer.contains(token.text) {
                    result.append(Quotation(tokens: start..<index + 1, isClosed: true))
                    open = nil
                }
            } else if token.kind == .openingQuote {
                open = (index, Self.closers[token.text] ?? [])
            }
        }
        if let (start, _) = open, start + 1 < tokens.count {
            // A single mark that nothing closes was an apostrophe.
            if !["‘", "'"].contains(tokens[start].text) {
                result.append(Quotation(tokens: start..<tokens.count, isClosed: false))
            }
        }
        return result
    }

    private static let closers: [String: Set<String>] = [
        "“": ["”", "\""], "„": ["“", "”"], "«": ["»"], "\"": ["\"", "”"], "‘": ["’", "'"], "'": ["'", "’"],
    ]
}
