internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// Says of quotes that were not found what stands in the article instead.
struct MissingQuotes {
    /// In the order of their articles.
    let quotes: [WrittenQuote]
    let articles: [Article]

    var diagnostics: [Diagnostic] {
        let patterns = quotes.map { QuotePattern($0.quote.value) }
        let elsewhere = QuotesElsewhere(patterns).articles(in: articles)
        var diagnostics: [Diagnostic] = []
        var source: MissingQuoteSource?
        for (index, quote) in quotes.enumerated() {
            if source?.handle != quote.article {
                source = MissingQuoteSource(handle: quote.article, article: articles[Int(quote.article.index)])
            }
            guard var finding = source?.finding(patterns[index]) else { continue }
            if let shortened = Self.withOmissions(quote.quote.value), source?.stands(QuotePattern(shortened)) == true {
                finding.help = "Write `[…]`, in square brackets, where words are left out: “\(shortened)”."
            }
            if let other = elsewhere[index], other != quote.article {
                finding.help =
                    "These words stand in `\(articles[Int(other.index)].id)`: is that the article that was meant?"
            }
            var fix = finding.sameWords.flatMap { Self.respacing(quote.quote.value, $0, at: quote.place) }
            if let inner = Self.withoutMarks(quote.quote.value), source?.standsAsQuote(QuotePattern(inner)) == true {
                finding.help = "The quotation marks around it are no part of what stands there: write the words alone."
                fix = Self.unquoting(quote.quote.value, inner, at: quote.place)
            }
            diagnostics.append(
                Diagnostic(
                    .quoteNotFound, at: quote.place, finding.message, help: finding.help, notes: finding.notes, fix: fix))
        }
        return diagnostics
    }
}

extension MissingQuotes {
    /// The replacement of a quote by the same signs with other spaces: nothing else of it changes.
    private static func respacing(_ quote: String, _ passage: String, at place: Place) -> Fix? {
        func signs(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.properties.isWhitespace } }
        guard quote != passage, signs(quote) == signs(passage) else { return nil }
        return Fix("Put the spaces where the article has them", [.init(quote, with: passage, at: place)])
    }

    /// A quote without the quotation marks that stand around all of it.
    private static func withoutMarks(_ quote: String) -> String? {
        guard !quote.hasSuffix(",") else { return nil }
        let inner = CertainMatch.unquoted(quote)
        return inner == quote ? nil : inner
    }

    private static func unquoting(_ quote: String, _ inner: String, at place: Place) -> Fix? {
        // Without quotation marks of YAML's around it, the text has to be a plain one still.
        let isPlain = place.range.count == quote.utf8.count
        guard
            !isPlain || inner.first.map({ $0.isLetter || $0.isNumber }) == true && !inner.contains(": ") && !inner.contains(" #")
        else { return nil }
        return Fix("Take the quotation marks away", [.init(quote, with: inner, at: place)])
    }

    /// A quote in which dots that stand for words left out are written as `[…]`; nothing where there are none.
    private static func withOmissions(_ quote: String) -> String? {
        let plain = quote.split(separator: "…", omittingEmptySubsequences: false).joined(separator: "...")
        guard !plain.contains("["), plain.contains("...") else { return nil }
        return plain.split(separator: "...", omittingEmptySubsequences: false).map { String($0).trimmingSpace }
            .joined(separator: " […] ")
    }
}

/// One article in which quotes were not found, cut into words once for all of them.
struct MissingQuoteSource {
    struct Finding {
        var message: String
        var help: String
        var notes: [Diagnostic.Note] = []
        /// What the quote should be, where it differs by spaces alone.
        var sameWords: String?
    }

    let handle: Handle<Article>
    let article: Article
    private let whole: QuotableText
    private let tokens: QuoteTokens

    init(handle: Handle<Article>, article: Article) {
        self.handle = handle
        self.article = article
        whole = QuotableText(article.body, kind: article.text, extent: .all)
        tokens = QuoteTokens(whole.form)
    }

    /// Whether a quote stands where quotes of such a text stand: in a digest within quotation marks.
    func standsAsQuote(_ pattern: QuotePattern) -> Bool {
        QuotableText(article.body, kind: article.text).match(pattern) != nil
    }

    /// Whether a quote stands in the text.
    func stands(_ pattern: QuotePattern) -> Bool { whole.match(pattern) != nil }

    /// Why a quote is not found, from what is certain to what is most like it.
    func finding(_ pattern: QuotePattern) -> Finding {
        let missing = "this quote does not stand in the article “\(article.id)”"
        guard !pattern.pieces.isEmpty else {
            return Finding(
                message: "this quote has no words that could stand in an article",
                help: "Write the words as they stand there; `[…]` stands for words left out between others.")
        }
        if let match = whole.match(pattern) {
            return Finding(
                message:
                    "this quote does not stand in quotation marks in “\(article.id)”, which is a \(article.text.rawValue)",
                help:
                    "Outside of quotation marks the words are ours and not the original's: quote what stands within one pair of them, without the marks, or take the quote out.",
                notes: [note("the words stand here", block: match.block)])
        }
        let form = whole.form.bytes
        let absent = form.withUnsafeBufferPointer { text in
            pattern.pieces.first { $0.first(in: text, 0..<text.count) == nil }
        }
        guard let absent else {
            return Finding(
                message: missing + " in one block, its pieces in this order",
                help: "`[…]` stands for words left out within one paragraph: make a quote for each paragraph.")
        }
        if pattern.pieces.count == 1,
            QuotableText(article.body, kind: .full, extent: .joined).match(pattern) != nil
        {
            return Finding(
                message: missing + " in one block",
                help: "A quote lies within one paragraph: make a quote for each of them.")
        }
        return nearest(QuoteTokens(absent), missing)
    }

    private func nearest(_ quote: QuoteTokens, _ missing: String) -> Finding {
        guard let found = NearestPassage.find(quote, in: tokens), found.difference.common * 3 >= min(quote.count, 400)
        else {
            return Finding(
                message: missing + ", nor does anything like it",
                help: "Name the article that has these words, or take the quote out.")
        }
        let words = DifferenceWords(found.difference, quote: quote, text: tokens)
        var message = missing
        if let gravity = words.gravity { message += ": \(gravity.described)" }
        return Finding(
            message: message, help: words.sentence,
            notes: [note("the nearest passage is “\(words.passage)”", block: Int(whole.blocks[found.region]))],
            sameWords: words.sameWords)
    }

    private func note(_ message: String, block: Int) -> Diagnostic.Note {
        Diagnostic.Note(message, at: article.place(article.body.blocks[block].source))
    }
}
