internal import ArchiveModel
internal import Markup

/// Finds other articles in which quotes stand that are not in the article they name.
///
/// The index is one of the quotes, which are few, by three words in a row: one pass over all articles serves them all.
struct QuotesElsewhere {
    private let patterns: [QuotePattern]
    /// Three words in a row to the quotes that hold them; at most a few for each.
    private var quotes: [UInt64: [Int32]] = [:]
    private static let quotesPerKey = 8

    init(_ patterns: [QuotePattern]) {
        self.patterns = patterns
        for (index, pattern) in patterns.enumerated() {
            guard let piece = pattern.longest else { continue }
            let tokens = QuoteTokens(piece)
            // A quote's first, middle and last words stand for it: an exact match holds them all.
            for place in Set([0, tokens.count / 2 - 1, tokens.count - 3]) where place >= 0 && place + 3 <= tokens.count {
                let key = Self.key(tokens.tokens[place...].prefix(3))
                if quotes[key, default: []].count < Self.quotesPerKey { quotes[key, default: []].append(Int32(index)) }
            }
        }
    }

    /// For each quote the first article, in the order of ids, in which it stands; nothing where there is none.
    func articles(in articles: [Article]) -> [Handle<Article>?] {
        var found = [Handle<Article>?](repeating: nil, count: patterns.count)
        guard !quotes.isEmpty else { return found }
        for (index, article) in articles.enumerated() {
            for quote in candidates(in: article) where found[quote] == nil {
                if QuotableText(article.body, kind: article.text).match(patterns[quote]) != nil {
                    found[quote] = Handle(index)
                }
            }
        }
        return found
    }

    private func candidates(in article: Article) -> [Int] {
        var form = ComparisonForm()
        article.body.text.bytes.withUnsafeBufferPointer { text in
            for block in article.body.blocks { form.addRegion(text, block.text.range) }
        }
        let tokens = QuoteTokens(form).tokens
        guard tokens.count >= 3 else { return [] }
        var candidates: Set<Int32> = []
        for place in 0...tokens.count - 3 {
            if let quotes = quotes[Self.key(tokens[place...].prefix(3))] { candidates.formUnion(quotes) }
        }
        return candidates.map(Int.init).sorted()
    }

    private static func key(_ tokens: ArraySlice<QuoteTokens.Token>) -> UInt64 {
        tokens.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1.hash }
    }
}
