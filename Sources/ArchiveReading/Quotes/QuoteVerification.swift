internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// Looks up every quote in the article that it names.
///
/// Quotes are taken article by article, so that each text is brought into comparison form once; what is not found is looked
/// at closely afterwards, so that an archive in order pays for none of it.
enum QuoteVerification {
    /// - Parameters:
    ///   - articles: in the order of their handles; claims and actors likewise.
    ///   - unreadFiles: the files of articles that could not be read whole: a quote in one of them is not looked up, since
    ///     their own errors come first.
    static func verify(
        articles: [Article], claims: [Claim], actors: [Actor], unreadFiles: Set<String>
    ) -> Diagnosed<VerifiedQuotes> {
        let quotes = WrittenQuote.all(claims: claims, actors: actors)
        guard !quotes.isEmpty else { return Diagnosed(.none) }
        var places = [QuotePlace?](repeating: nil, count: quotes.count)
        var diagnostics: [Diagnostic] = []
        var missing: [Int] = []
        let order = quotes.indices.sorted { (quotes[$0].article, $0) < (quotes[$1].article, $1) }
        var next = 0
        while next < order.count {
            let handle = quotes[order[next]].article
            let article = articles[Int(handle.index)]
            var end = next + 1
            while end < order.count, quotes[order[end]].article == handle { end += 1 }
            if !unreadFiles.contains(article.header.file) {
                let text = QuotableText(article.body, kind: article.text)
                for index in order[next..<end] {
                    guard let match = text.match(QuotePattern(quotes[index].quote.value)) else {
                        missing.append(index)
                        continue
                    }
                    places[index] = place(match, in: article, handle)
                    if !match.isUnique { diagnostics.append(.ambiguous(quotes[index], in: article, match)) }
                }
            }
            next = end
        }
        if !missing.isEmpty {
            diagnostics += MissingQuotes(quotes: missing.map { quotes[$0] }, articles: articles).diagnostics
        }
        let entries = quotes.indices.compactMap { index in
            places[index].map { VerifiedQuotes.Entry(reference: quotes[index].reference, place: $0) }
        }
        return Diagnosed(VerifiedQuotes(entries, articleCount: articles.count), diagnostics)
    }

    private static func place(
        _ match: QuotableText.Match, in article: Article, _ handle: Handle<Article>
    ) -> QuotePlace {
        let text = article.body.text
        var counted = 0
        var codePoints = 0
        func count(to offset: Int) -> Int {
            codePoints += text.codePoints(in: counted..<offset)
            counted = offset
            return codePoints
        }
        let pieces = match.pieces.map { piece in
            let start = count(to: piece.lowerBound)
            return QuotePlace.Piece(bytes: ByteRange(piece), codePoints: ByteRange(start, count(to: piece.upperBound)))
        }
        return QuotePlace(article: handle, block: match.block, pieces: pieces, isUnique: match.isUnique)
    }
}
