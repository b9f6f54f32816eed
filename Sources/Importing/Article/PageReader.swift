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
        let found = BlockReader.blocks(of: container, in: cleaned, base: metadata.base)
        let cleaning = BlockCleaning(found, title: title)
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
        article.published = metadata.published
        article.updated = metadata.updated.flatMap { $0.text == metadata.published?.text ? nil : $0 }
        article.outlet = metadata.outlet
        article.authors = metadata.authors.filter { $0 != metadata.outlet }
        article.url = metadata.address
        article.language = metadata.language
        article.leftOut = options.keepsAll ? [] : cleaning.leftOut
        return article
    }
}
