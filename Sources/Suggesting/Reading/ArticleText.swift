internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import Markup
internal import SiteBuild

/// An article's file, read for suggestions.
package struct ArticleText: Sendable {
    package let file: SourceText
    package let id: String
    package let body: Body
    /// BCP 47; nothing where the article names none.
    package let language: String?
    package let isTranscript: Bool
    package let isExcerpt: Bool
    /// The bytes of the body, and how they are to be read.
    package let bodyRange: Range<Int>
    package let options: BodyOptions

    /// - Returns: the article where it can be read, with what is wrong with it; errors keep it from being used.
    package static func read(_ bytes: [UInt8], path: String, id: String) -> Diagnosed<ArticleText?> {
        let source = SourceText(path: path, bytes: bytes)
        let draft = DraftReader.read(source, kind: .article, id: id)
        guard case .article(let article)? = draft.value, let parts = FrontMatter.split(source).value else {
            return Diagnosed(nil, draft.diagnostics)
        }
        let isTimed = article.genre == .broadcast || article.genre == .transcript
        let text = ArticleText(
            file: source, id: id, body: article.body, language: article.header.language?.value,
            isTranscript: article.genre == .transcript,
            isExcerpt: article.display == .excerpts, bodyRange: parts.body,
            options: BodyOptions(annotations: .allowed, excerptsOnly: article.display == .excerpts, timeCodesAllowed: isTimed))
        return Diagnosed(text, draft.diagnostics)
    }
}
