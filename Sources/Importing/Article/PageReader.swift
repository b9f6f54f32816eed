internal import ArchiveModel

/// Reads the article of an HTML page.
enum PageReader {
    static func read(_ page: [UInt8], options: ImportOptions) throws(ImportRefusal) -> ImportedArticle {
        let tree = HTMLParser.parse(page)
        let metadata = PageMetadata(tree, address: options.address ?? options.url)
        let cleaned = options.keepsAll ? tree : PageCleaning.applied(to: tree)
        let finder = ArticleFinder(cleaned)
        let container = options.keepsAll ? cleaned.elements("body").first ?? 0 : finder.container
        let title = metadata.title ?? ""
        let published = metadata.published(title: title)
        let updated = metadata.updated
        var authors = metadata.authors
        let body = BlockReader.blocks(of: container, in: cleaned, base: metadata.base)
        let lead =
            options.keepsAll
            ? []
            : LeadMatter.blocks(
                before: container, in: cleaned, base: metadata.base, title: title, description: metadata.description)
        let found = lead.filter { !body.prefix(4).map(\.plainText.comparableText).contains($0.plainText.comparableText) } + body
        if authors.isEmpty, let name = ArticleHead.signature(of: found) { authors = [name] }
        let head = ArticleHead(title: title, authors: authors, days: [published, updated].compactMap(\.self))
        let cleaning = BlockCleaning(found, head: head)
        var blocks = options.keepsAll ? found : cleaning.blocks
        let stated = metadata.statedText
        let isStated = !options.keepsAll && StatedText.holdsMore(stated, than: blocks)
        if isStated { blocks = stated }
        if !isStated,
            let reason = PageRefusal.reason(
                tree: tree, cleaned: cleaned, finder: finder, container: container, blocks: blocks, title: title)
        {
            throw .noArticle(reason)
        }
        var article = ImportedArticle(
            title: title.isEmpty ? TitleForm.firstWords(of: blocks) : title, body: MarkdownWriter.write(blocks))
        if title.isEmpty { article.warnings.append("no title was found; the first words stand for it") }
        if isStated {
            article.warnings.append("the text is that of the page's data (articleBody); the page itself shows less of it")
        }
        article.published = published
        article.updated = updated.flatMap { $0.text == published?.text ? nil : $0 }
        article.outlet = metadata.outlet
        article.authors = authors
        article.url = metadata.address
        article.language = metadata.language
        article.leftOut = options.keepsAll ? [] : cleaning.leftOut
        return article
    }
}
