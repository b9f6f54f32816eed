internal import ArchiveModel

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

    /// An id made from a title: its words in small letters, Latin letters without their marks; `article` where it has none.
    package static func identifier(for title: String) -> String { RecordIdentifier.from(title: title, fallback: "article") }
}
