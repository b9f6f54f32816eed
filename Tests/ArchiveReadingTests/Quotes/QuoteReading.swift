import ArchiveModel
import Diagnostics

@testable import ArchiveReading
@testable import Markup

/// Where a quote stands in an article's Markdown, piece by piece, as text of the article; nothing where it does not.
func places(of quote: String, in markdown: String, _ kind: Article.TextKind = .full) -> [String]? {
    let body = articleBody(markdown)
    return QuotableText(body, kind: kind).match(QuotePattern(quote))?.pieces.map { body.text[ByteRange($0)] }
}

/// Whether a quote is found, and found once.
func isUnique(_ quote: String, in markdown: String, _ kind: Article.TextKind = .full) -> Bool? {
    QuotableText(articleBody(markdown), kind: kind).match(QuotePattern(quote))?.isUnique
}

func articleBody(_ markdown: String) -> Body {
    let source = SourceText(path: "article.md", text: markdown)
    return BodyReader.read(source, body: 0..<source.bytes.count, options: BodyOptions(annotations: .allowed)).value
}

/// A body that is known by its canonical text alone: a line for each block.
func plainBody(_ blocks: [String]) -> Body {
    var body = Body()
    var bytes: [UInt8] = []
    for block in blocks {
        if !bytes.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        bytes += Array(NormalizedText.nfc(block).utf8)
        body.blocks.append(
            Block(
                kind: .paragraph, isInQuote: false, isPublished: true, text: ByteRange(start, bytes.count),
                source: ByteRange(start, bytes.count)))
    }
    body.text = CanonicalText(normalized: bytes)
    return body
}

/// What is said about a quote that is not found.
func finding(_ quote: String, in markdown: String, _ kind: Article.TextKind = .full) -> MissingQuoteSource.Finding {
    MissingQuoteSource(handle: Handle(0), article: article(articleBody(markdown), kind))
        .finding(QuotePattern(quote))
}

func article(_ body: Body, _ kind: Article.TextKind = .full, id: String = "report") -> Article {
    guard let date = PartialDate("2024") else { fatalError("2024 is a date") }
    let none = ByteRange(0, 0)
    let header = RecordHeader(
        id: id, file: "Content/articles/\(id).md", opening: none, aliases: [], language: "en", statedLanguage: nil,
        translations: [], isDraft: false, withdrawn: nil, history: [], accepts: [], extra: [])
    return Article(
        header: header, title: Located("A report", none), published: Located(date, none), genre: .news,
        text: kind, display: .full, outlet: nil, authors: [], url: nil, archived: nil, accessed: nil, updated: nil,
        topics: [], summary: nil, origin: nil, media: [], body: body, linkTargets: [], annotations: [])
}
