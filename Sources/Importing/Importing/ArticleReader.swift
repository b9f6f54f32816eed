internal import Diagnostics
internal import Markup

/// Reads an article from the bytes of a page or a text.
package enum ArticleReader {
    /// - Parameter name: the file's name, whose ending may tell what it is.
    /// - Throws: `ImportRefusal` where there is no article.
    package static func read(
        _ bytes: [UInt8], name: String, options: ImportOptions
    ) throws(ImportRefusal) -> ImportedArticle {
        guard bytes.count <= ImportRefusal.maximumBytes else { throw .tooLarge }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        if let form = form(of: bytes) { throw .binary(form: form) }
        guard !isBinary(bytes) else { throw .binary(form: nil) }
        let isHTML = looksLikeHTML(bytes, name: name)
        let decoded = DecodedText(bytes, header: options.charset, isHTML: isHTML)
        var article =
            isHTML
            ? try PageReader.read(decoded.text, options: options)
            : try PlainTextReader.read(String(decoding: decoded.text, as: UTF8.self), options: options)
        article.title = MarkdownEscaping.visible(article.title).collapsedText
        if article.title.isEmpty { article.title = firstWords(of: article.body) }
        guard !article.title.isEmpty else { throw .noArticle("it has no words that could stand for a title") }
        article.warnings = decoded.warnings + article.warnings
        article.published = options.published ?? article.published
        article.kind = options.kind ?? article.kind
        article.outlet = options.outlet ?? article.outlet
        article.url = options.url ?? article.url
        article.archived = options.archived ?? article.archived
        article.accessed = options.accessed
        return article
    }

    /// The words that a text begins with, twelve at most: for one whose title nobody can see.
    private static func firstWords(of body: String) -> String {
        let bytes = Array(body.utf8)
        let read = BodyReader.read(
            SourceText(path: "", bytes: bytes), body: 0..<bytes.count, options: BodyOptions(annotations: .allowed))
        let words = String(decoding: read.value.text.bytes, as: UTF8.self).spacedWords.prefix(12).joined(separator: " ")
        return MarkdownEscaping.visible(words).collapsedText
    }

    /// What a file is by its first bytes, with an article; nothing for what may be a text.
    private static func form(of bytes: [UInt8]) -> String? {
        let signatures: [([UInt8], String)] = [
            (Array("%PDF".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
            ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
            ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x1F, 0x8B], "a compressed file"),
        ]
        return signatures.first { bytes.starts(with: $0.0) }?.1
    }

    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let sample = bytes.prefix(8192)
        let zeros = sample.enumerated().filter { $0.element == 0 }
        // Text in UTF-16 without a mark has its zeros at every other byte.
        if zeros.count * 3 > sample.count, Set(zeros.map { $0.offset % 2 }).count == 1 { return false }
        let controls = sample.filter { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }.count
        return !zeros.isEmpty && zeros.count * 500 > sample.count || controls * 20 > sample.count
    }

    private static func looksLikeHTML(_ bytes: [UInt8], name: String) -> Bool {
        let lower = name.lowercased()
        if [".html", ".htm", ".xhtml", ".shtml", ".mhtml"].contains(where: lower.hasSuffix) { return true }
        let head = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<meta"].contains {
            head.contains($0)
        }
    }
}
