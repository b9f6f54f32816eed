internal import ArchiveModel
internal import Markup

/// Writes an article as a record: front matter and body.
package enum ArticleFile {
    /// The whole file. Keys without a value are left out; `published` too, where no date is known.
    package static func text(of article: ImportedArticle) -> String {
        var lines = ["---", "title: " + YAMLText.scalar(article.title)]
        func add(_ key: String, _ value: String?) {
            if let value, !value.trimmedText.isEmpty { lines.append("\(key): " + YAMLText.scalar(value)) }
        }
        if let published = article.published { lines.append("published: \(published.text)") }
        if let kind = article.kind { lines.append("kind: \(kind.rawValue)") }
        add("outlet", article.outlet)
        let authors = article.authors.map(YAMLText.scalar).filter { $0 != "\"\"" }
        if !authors.isEmpty { lines.append("authors: [\(authors.joined(separator: ", "))]") }
        add("url", article.url)
        add("archived", article.archived)
        if let accessed = article.accessed { lines.append("accessed: \(accessed.text)") }
        if let updated = article.updated { lines.append("updated: \(updated.text)") }
        add("language", article.language)
        if let dateline = article.dateline { lines += ["extra:", "  dateline: " + YAMLText.scalar(dateline)] }
        return lines.joined(separator: "\n") + "\n---\n" + article.body
    }

    /// An id made from a title as `sitegen new` makes one; `article` where it has no words for one.
    ///
    /// - Parameter language: the site's, a BCP 47 tag.
    package static func identifier(for title: String, language: String) -> String {
        ImportedName.identifier(for: title, language: language, kind: .article)
    }
}
