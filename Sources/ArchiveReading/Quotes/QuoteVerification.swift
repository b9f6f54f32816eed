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
        articles: [Article], claims: [Claim], actors: [Actor], unreadFiles: Set<String>, sharing: WorkSharing
    ) -> Diagnosed<VerifiedQuotes> {
        let quotes = WrittenQuote.all(claims: claims, actors: actors)
        guard !quotes.isEmpty else { return Diagnosed(.none) }
        let inArticles = Postings(
            count: articles.count, pairs: quotes.indices.map { (key: quotes[$0].article, value: Int32($0)) })
        let parts = sharing.map(articles.count, chunk: 128) { range in
            var part = Part()
            for index in range where !inArticles[Handle(index)].isEmpty && !unreadFiles.contains(articles[index].header.file) {
                part.look(at: inArticles[Handle(index)], of: quotes, in: articles[index], Handle(index))
            }
            return part
        }
        var places = [QuotePlace?](repeating: nil, count: quotes.count)
        for (index, place) in parts.lazy.flatMap(\.places) { places[index] = place }
        let missing = parts.flatMap(\.missing)
        var diagnostics = parts.flatMap(\.diagnostics)
        if !missing.isEmpty {
            diagnostics += MissingQuotes(quotes: missing.map { quotes[$0] }, articles: articles).diagnostics
        }
        let entries = quotes.indices.compactMap { index in
            places[index].map { VerifiedQuotes.Entry(reference: quotes[index].reference, place: $0) }
        }
        return Diagnosed(VerifiedQuotes(entries, articleCount: articles.count), diagnostics)
    }

    /// Quotes that stood in an article, looked up in another reading of it; nothing where one does not stand there.
    static func verify(
        _ entries: [VerifiedQuotes.Entry], in article: Article, _ handle: Handle<Article>, of archive: Archive
    ) -> [VerifiedQuotes.Entry]? {
        guard !entries.isEmpty else { return [] }
        let text = QuotableText(article.body, kind: article.text)
        var found: [VerifiedQuotes.Entry] = []
        for entry in entries {
            guard let quote = archive.quote(entry.reference), let match = text.match(QuotePattern(quote)) else { return nil }
            found.append(VerifiedQuotes.Entry(reference: entry.reference, place: place(match, in: article, handle)))
        }
        return found
    }

    /// What was found of the quotes in some of the articles.
    private struct Part: Sendable {
        /// By the index of the quote.
        var places: [(Int, QuotePlace)] = []
        /// The indices of those that stand nowhere.
        var missing: [Int] = []
        var diagnostics: [Diagnostic] = []

        /// - Parameter indices: of the quotes that name the article, in their order.
        mutating func look(
            at indices: ArraySlice<Int32>, of quotes: [WrittenQuote], in article: Article, _ handle: Handle<Article>
        ) {
            let text = QuotableText(article.body, kind: article.text)
            for index in indices.lazy.map(Int.init) {
                guard let match = text.match(QuotePattern(quotes[index].quote.value)) else {
                    missing.append(index)
                    continue
                }
                places.append((index, QuoteVerification.place(match, in: article, handle)))
                if !match.isUnique { diagnostics.append(.ambiguous(quotes[index], in: article, match)) }
            }
        }
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

extension Archive {
    /// The words of a quote, as they are written.
    fileprivate func quote(_ reference: QuoteReference) -> String? {
        switch reference {
        case .position(let place): claims[place.claim].positions[Int(place.position)].quote?.value
        case .evidence(let place): claims[place.claim].evidence[Int(place.evidence)].quote?.value
        case .relation(let place): actors[place.actor].relations[Int(place.relation)].quote?.value
        }
    }
}
