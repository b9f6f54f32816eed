/// How a quote differs from the passage that is most like it, word by word.
struct WordDifference {
    /// A stretch in which the two differ: tokens of the quote, and those that stand in the text in their place.
    struct Change: Equatable {
        let quote: Range<Int>
        let text: Range<Int>
    }

    /// The tokens of the text that the quote was laid beside.
    let passage: Range<Int>
    let changes: [Change]
    /// How many tokens are the same on both sides.
    let common: Int

    /// What a word costs that differs, is left out or added; one that is the same earns 1, so that of two ways that change
    /// as many words the one that keeps more of them counts.
    private static let price: Int32 = 4
    /// Cells of the table that a comparison may fill; a longer quote is compared from its first difference on.
    private static let budget = 1 << 21

    /// - Parameter window: the tokens of the text in which the quote is looked for; it may begin and end anywhere there.
    init(_ quote: QuoteTokens, _ text: QuoteTokens, window: Range<Int>) {
        if quote.count * window.count <= Self.budget {
            self.init(quote, 0..<quote.count, text, window, isStartFree: true)
            return
        }
        let (start, length) = Self.longestStart(quote, text, window)
        let rest = length..<min(quote.count, length + 400)
        let after = start + length..<min(window.upperBound, start + length + 600)
        let end = WordDifference(quote, rest, text, after, isStartFree: length == 0)
        self.init(
            passage: start..<end.passage.upperBound, changes: end.changes, common: length + end.common)
    }

    private init(passage: Range<Int>, changes: [Change], common: Int) {
        self.passage = passage
        self.changes = changes
        self.common = common
    }

    /// The place in a window at which the quote's first words go on longest as they do in the quote, and for how long.
    private static func longestStart(
        _ quote: QuoteTokens, _ text: QuoteTokens, _ window: Range<Int>
    ) -> (start: Int, length: Int) {
        var best = (start: window.lowerBound, length: 0)
        var budget = Self.budget
        for start in window where budget > 0 && quote.count > 0 {
            var length = 0
            while length < quote.count, start + length < window.upperBound,
                quote.tokens[length].hash == text.tokens[start + length].hash
            {
                length += 1
            }
            budget -= length + 1
            if length > best.length { best = (start, length) }
        }
        return best
    }

    /// The fewest words added, left out or changed; what stands in the window after the quote costs nothing, and neither
    /// does what stands before it where the start is free.
    private init(
        _ quote: QuoteTokens, _ rows: Range<Int>, _ text: QuoteTokens, _ columns: Range<Int>, isStartFree: Bool
    ) {
        let width = columns.count + 1
        var cost = [Int32](repeating: 0, count: (rows.count + 1) * width)
        if !isStartFree { for column in 0..<width { cost[column] = Int32(column) * Self.price } }
        for row in 1..<rows.count + 1 {
            cost[row * width] = Int32(row) * Self.price
            let wanted = quote.tokens[rows.lowerBound + row - 1].hash
            for column in 1..<width {
                let isSame = wanted == text.tokens[columns.lowerBound + column - 1].hash
                let above = (row - 1) * width + column
                cost[row * width + column] = min(
                    cost[above - 1] + (isSame ? -1 : Self.price), cost[above] + Self.price,
                    cost[row * width + column - 1] + Self.price)
            }
        }
        var column = 0
        for candidate in 0..<width where cost[rows.count * width + candidate] <= cost[rows.count * width + column] {
            column = candidate
        }
        let end = column
        var row = rows.count
        var changes: [Change] = []
        var common = 0
        func change(_ quote: Range<Int>, _ text: Range<Int>) {
            if let next = changes.last, next.quote.lowerBound == quote.upperBound,
                next.text.lowerBound == text.upperBound
            {
                changes[changes.count - 1] = Change(
                    quote: quote.lowerBound..<next.quote.upperBound, text: text.lowerBound..<next.text.upperBound)
            } else {
                changes.append(Change(quote: quote, text: text))
            }
        }
        while row > 0 || (!isStartFree && column > 0) {
            let here = cost[row * width + column]
            let (q, t) = (rows.lowerBound + row, columns.lowerBound + column)
            if row > 0, column > 0 {
                let isSame = quote.tokens[q - 1].hash == text.tokens[t - 1].hash
                if here == cost[(row - 1) * width + column - 1] + (isSame ? -1 : Self.price) {
                    if isSame { common += 1 } else { change(q - 1..<q, t - 1..<t) }
                    row -= 1
                    column -= 1
                    continue
                }
            }
            if row > 0, here == cost[(row - 1) * width + column] + Self.price {
                change(q - 1..<q, t..<t)
                row -= 1
            } else {
                change(q..<q, t - 1..<t)
                column -= 1
            }
        }
        self.init(
            passage: columns.lowerBound + column..<columns.lowerBound + end, changes: changes.reversed(), common: common
        )
    }
}
