internal import Foundation

/// Searches the claims of an archive for those that say what a text says.
package final class ClaimSearch {
    private let index: ClaimIndex
    private let rules: LanguageRules
    /// The claims' weights while one text is looked up.
    private var scores: [Float]

    init(_ index: ClaimIndex, rules: LanguageRules) {
        self.index = index
        self.rules = rules
        scores = [Float](repeating: 0, count: index.claimCount)
    }

    /// How many claims' files the archive has.
    package var claimCount: Int { index.claimCount }

    /// Every claim of the archive, sorted by path.
    package func all() throws -> [ClaimEntry] { try (0..<index.claimCount).map { try index.input($0).entry } }

    // BM25's usual values.
    private static let saturation: Float = 1.2
    private static let lengthWeight: Float = 0.75

    /// The claims nearest to a text, the best first; ties by path.
    ///
    /// - Parameters:
    ///   - context: words around the text, which count for less.
    ///   - limit: how many at most.
    /// - Throws: where the index is damaged.
    package func matches(_ text: String, context: String = "", limit: Int) throws -> [ClaimMatch] {
        guard limit > 0 else { return [] }
        let pairs = ClaimWords.pairs(of: text, rules: rules)
        var weights: [String: Float] = [:]
        var order: [String] = []
        for pair in pairs where weights[pair.term] == nil {
            weights[pair.term] = 1
            order.append(pair.term)
        }
        for pair in ClaimWords.pairs(of: context, rules: rules) where weights[pair.term] == nil {
            weights[pair.term] = 0.5
            order.append(pair.term)
        }
        var rarity: [String: Float] = [:]
        var touched: [Int] = []
        let average = Float(index.averageLength)
        for term in order {
            let postings = try index.postings(of: term)
            let idf = idf(postings.count)
            rarity[term] = idf
            let weight = idf * (weights[term] ?? 1)
            for (claim, count, words) in postings {
                let frequency = Float(count)
                let length = 1 - Self.lengthWeight + Self.lengthWeight * Float(words) / average
                if scores[claim] == 0 { touched.append(claim) }
                scores[claim] += weight * frequency * (Self.saturation + 1) / (frequency + Self.saturation * length)
            }
        }
        defer { for claim in touched { scores[claim] = 0 } }
        let best = top(touched, max(limit * 3, 30))
        let total = order.reduce(Float(0)) { $0 + (weights[$1] == 1 ? rarity[$1] ?? 0 : 0) }
        var result: [ClaimMatch] = []
        for claim in best.prefix(max(limit, 1)) {
            let entry = try index.input(claim).entry
            guard !entry.text.isEmpty else { continue }
            let terms = Set(ClaimWords.terms(of: entry.text, rules: rules))
            var whole: Float = 0
            var shared: Float = 0
            var covered: Float = 0
            for term in terms.sorted() {
                let weight = try rarity[term] ?? idf(index.postings(of: term).count)
                whole += weight
                if weights[term] != nil { shared += weight * (weights[term] == 1 ? 1 : 0.5) }
                if weights[term] == 1 { covered += weight }
            }
            var words: [String] = []
            for pair in pairs where terms.contains(pair.term) && !words.contains(pair.word) { words.append(pair.word) }
            result.append(
                ClaimMatch(
                    claim: entry, score: Int((scores[claim] * 100).rounded()), share: percent(shared, whole),
                    coverage: percent(covered, total),
                    words: words,
                    isOpposite: ClaimWords.isNegated(text, shared: terms, rules: rules)
                        != ClaimWords.isNegated(entry.text, rules: rules)))
        }
        return result.sorted { ($1.score, $0.claim.path) < ($0.score, $1.claim.path) }
    }

    /// The best claims by score, then by place.
    private func top(_ claims: [Int], _ limit: Int) -> [Int] {
        guard claims.count > limit else { return claims.sorted { (scores[$1], $0) < (scores[$0], $1) } }
        // A limit that all but a few are below, found by looking at a sample of scores in order.
        var heap: [(Float, Int)] = []
        for claim in claims {
            let item = (scores[claim], -claim)
            if heap.count < limit {
                heap.append(item)
                if heap.count == limit { heap.sort { $0 < $1 } }
            } else if heap[0] < item {
                var at = 0
                while at + 1 < heap.count, heap[at + 1] < item {
                    heap[at] = heap[at + 1]
                    at += 1
                }
                heap[at] = item
            }
        }
        return heap.sorted { $1 < $0 }.map { -$0.1 }
    }

    private func idf(_ count: Int) -> Float {
        let total = Float(index.claimCount)
        return Float(log(Double(1 + (total - Float(count) + 0.5) / (Float(count) + 0.5))))
    }

    private func percent(_ part: Float, _ whole: Float) -> Int { whole > 0 ? Int((part / whole * 100).rounded()) : 0 }
}
