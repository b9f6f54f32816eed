/// Reads the article of a text that was copied from a page, by the form of its lines.
enum PlainTextReader {
    static func read(_ text: String, options: ImportOptions) throws(ImportRefusal) -> ImportedArticle {
        let cut = TextUnits(text)
        let units = cut.units
        let head = TextHead(units)
        let end = TextEnd.index(in: units, from: head.end)
        guard head.end < end || options.keepsAll else {
            throw .noArticle("it has no paragraph, only lines that are titles, captions or links")
        }
        var leftOut = head.leftOut
        var body: [TextUnit] = []
        for unit in units[min(head.end, end)..<end] {
            if let form = LineForm(unit.text), form != .rule {
                leftOut.append(LeftOut(rule: form.rawValue, text: unit.text))
            } else if unit.text.comparableText == head.title?.comparableText {
                leftOut.append(LeftOut(rule: "headline again", text: unit.text))
            } else {
                body.append(unit)
            }
        }
        leftOut += units[end...].map {
            LeftOut(rule: LineForm($0.text)?.rawValue ?? "after the end of the article", text: $0.text)
        }
        let blocks = options.keepsAll ? units.map { .paragraph([MarkdownRun(text: $0.text)]) } : TextBlocks.blocks(of: body)

        var article = ImportedArticle(
            title: head.title ?? TitleForm.firstWords(of: blocks), body: MarkdownWriter.write(blocks))
        if head.title == nil { article.warnings.append("no title was found; the first words stand for it") }
        article.leftOut = options.keepsAll ? [] : leftOut
        article.warnings += cut.mended.map { "mended: " + $0 }
        article.authors = head.authors
        article.published = head.published
        if let dateline = body.first.flatMap({ Dateline($0.text) }) {
            article.dateline = dateline.place
            article.outlet = dateline.agency
        }
        if let signOff = units[end...].lazy.prefix(8).compactMap({ SignOff($0.text) }).first {
            if article.authors.isEmpty { article.authors = [signOff.author] }
            article.outlet = article.outlet ?? signOff.outlet
        }
        return article
    }
}
