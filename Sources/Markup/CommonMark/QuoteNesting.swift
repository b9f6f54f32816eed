/// The block quotes and list items around a place in the document: what a line must begin with to stand in them.
struct QuoteNesting {
    /// For each block quote, from the outermost in: how many columns may stand before its `>`.
    private var allowances: [Int] = []
    /// Columns that list items take since the last block quote.
    private var itemColumns = 0
    private var saved: [(isQuote: Bool, itemColumns: Int)] = []

    /// How many block quotes there are around.
    var quoteCount: Int { allowances.count }

    mutating func enterQuote() {
        saved.append((true, itemColumns))
        allowances.append(3 + itemColumns)
        itemColumns = 0
    }

    /// - Parameter columns: the width of the item's mark with the space after it.
    mutating func enterItem(columns: Int) {
        saved.append((false, itemColumns))
        itemColumns += columns
    }

    mutating func leave() {
        guard let last = saved.popLast() else { return }
        if last.isQuote { allowances.removeLast() }
        itemColumns = last.itemColumns
    }

    /// The offset at which a paragraph's own text begins in a line: after the marks of its block quotes, as far as the
    /// line has them (it may be a lazy continuation line), and after white space.
    func textStart(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>) -> Int {
        var offset = line.lowerBound
        for allowance in allowances {
            var column = 0
            var next = offset
            while next < line.upperBound, bytes[next] == 0x20 || bytes[next] == 0x09 {
                column += bytes[next] == 0x09 ? 4 - column % 4 : 1
                next += 1
            }
            guard next < line.upperBound, bytes[next] == UInt8(ascii: ">"), column <= allowance else { break }
            offset = next + 1
            if offset < line.upperBound, bytes[offset] == 0x20 { offset += 1 }
        }
        while offset < line.upperBound, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        return offset
    }
}
