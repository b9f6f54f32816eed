/// A difference between a quote and a passage in words.
struct DifferenceWords {
    let gravity: QuoteGravity?
    /// What the quote has, leaves out and adds.
    let sentence: String
    /// The passage as it stands, cut where it is long.
    let passage: String
    /// The passage, where it differs from the quote by spaces between its words alone.
    let sameWords: String?

    private static let shownChanges = 4
    private static let shownWords = 40

    init(_ difference: WordDifference, quote: QuoteTokens, text: QuoteTokens) {
        let changes = difference.changes
        gravity = QuoteGravity.gravest(
            of: changes.map { change in
                (change.quote.map { quote.text($0..<$0 + 1) }, change.text.map { text.text($0..<$0 + 1) })
            })
        let parts = changes.prefix(Self.shownChanges).map { change in
            let ours = Self.cut(quote, change.quote)
            let theirs = Self.cut(text, change.text)
            if change.quote.isEmpty { return "leaves out “\(theirs)”" + Self.after(change, quote) }
            if change.text.isEmpty { return "adds “\(ours)”" + Self.after(change, quote) }
            return "has “\(ours)” where the article has “\(theirs)”"
        }
        let isReordered =
            !changes.isEmpty && Self.words(quote, changes.map(\.quote)) == Self.words(text, changes.map(\.text))
        if changes.isEmpty {
            sentence = "The words are the same, but not the spaces between them."
        } else if isReordered {
            sentence = "The words stand in another order there. The quote \(Self.list(parts, of: changes.count))."
        } else {
            sentence = "The quote \(Self.list(parts, of: changes.count))."
        }
        // From the first difference on, with a few words before it, where the whole is too long.
        let first = changes.first?.text.lowerBound ?? difference.passage.lowerBound
        let start =
            difference.passage.count <= Self.shownWords
            ? difference.passage.lowerBound : max(difference.passage.lowerBound, first - 10)
        let end = min(difference.passage.upperBound, start + Self.shownWords)
        passage =
            (start > difference.passage.lowerBound ? "… " : "") + text.text(start..<max(start, end))
            + (end < difference.passage.upperBound ? " …" : "")
        sameWords = changes.isEmpty ? text.text(difference.passage) : nil
    }

    private static func after(_ change: WordDifference.Change, _ quote: QuoteTokens) -> String {
        let place = change.quote.lowerBound
        return place > 0 ? " after “\(quote.text(place - 1..<place))”" : ""
    }

    private static func cut(_ tokens: QuoteTokens, _ range: Range<Int>) -> String {
        guard range.count > 12 else { return tokens.text(range) }
        return tokens.text(range.prefix(12)) + " …"
    }

    private static func words(_ tokens: QuoteTokens, _ ranges: [Range<Int>]) -> [UInt64] {
        ranges.flatMap { $0.map { tokens.tokens[$0].hash } }.sorted()
    }

    private static func list(_ parts: [String], of count: Int) -> String {
        if count > parts.count { return parts.joined(separator: "; ") + "; and \(count - parts.count) more" }
        guard let last = parts.last, parts.count > 1 else { return parts.joined() }
        return parts.dropLast().joined(separator: "; ") + "; and " + last
    }
}
