/// Finds the passage of a text that is most like a quote: the stretch that shares most of its words, rare ones above all.
///
/// One pass over the text's words by an index of the quote's; only then the quote and that stretch are compared.
enum NearestPassage {
    /// - Returns: nothing where the text has none of the quote's words.
    static func find(_ quote: QuoteTokens, in text: QuoteTokens) -> (region: Int, difference: WordDifference)? {
        // Of each word of the quote: how often it stands in the quote and in the text.
        var wanted: [UInt64: (inQuote: Int, inText: Int)] = [:]
        for token in quote.tokens { wanted[token.hash, default: (0, 0)].inQuote += 1 }
        for token in text.tokens { wanted[token.hash]?.inText += 1 }
        var best: (score: Double, region: Int, start: Int)?
        var counts: [UInt64: Int] = [:]
        for (index, region) in text.regions.enumerated() {
            counts.removeAll(keepingCapacity: true)
            var score = 0.0
            var start = region.lowerBound
            for position in region {
                let token = text.tokens[position]
                if let word = wanted[token.hash] {
                    counts[token.hash, default: 0] += 1
                    if counts[token.hash, default: 0] <= word.inQuote { score += weight(token, word.inText) }
                }
                if position - start >= quote.count {
                    let gone = text.tokens[start]
                    if let word = wanted[gone.hash] {
                        if counts[gone.hash, default: 0] <= word.inQuote { score -= weight(gone, word.inText) }
                        counts[gone.hash, default: 0] -= 1
                    }
                    start += 1
                }
                // Sums of fractions differ in their last digits by the order of their parts.
                if score > (best?.score ?? 0) + 1e-9 { best = (score, index, start) }
            }
        }
        guard let best else { return nil }
        let slack = 3 + quote.count / 4
        let region = text.regions[best.region]
        let window =
            max(region.lowerBound, best.start - slack)..<min(region.upperBound, best.start + quote.count + slack)
        return (best.region, WordDifference(quote, text, window: window))
    }

    private static func weight(_ token: QuoteTokens.Token, _ count: Int) -> Double {
        (token.isWord ? 1 : 0.1) / Double(max(1, count))
    }
}
