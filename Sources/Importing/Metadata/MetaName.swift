/// What a `meta` element says by the words of its name, for publishing systems that have names of their own.
enum MetaName {
    /// Whether it holds the day of publication: `article:publicationdate`, `news.firstPublished`; not that of a change or an event.
    static func isDay(_ name: String) -> Bool {
        guard !other.contains(where: name.contains) else { return false }
        let isPublication = ["publi", "pubdate", "pub_date", "pub-date", "issue", "release", "posted"].contains(
            where: name.contains)
        return isPublication && ["date", "time", "issued", "published", "posted"].contains(where: name.contains)
            || ["created_at", "date_created", "creationdate", "creation_date", "articledate", "article_date"].contains(name)
    }

    /// Whether it holds the names of who wrote the page: `news:byline`, `article_author_name`; not their addresses or numbers.
    static func isAuthor(_ name: String) -> Bool {
        guard
            !["url", "id", "link", "image", "email", "twitter", "theme", "web", "site", "app", "slug"].contains(
                where: words(name).contains)
        else { return false }
        let own = words(name)
        guard let last = own.last else { return false }
        if authors.contains(last) { return true }
        return ["name", "names"].contains(last) && own.dropLast().last.map(authors.contains) == true
    }

    private static func words(_ name: String) -> [String] {
        name.split { !$0.isLetter }.map { $0.lowercased() }
    }

    private static let authors: Set<String> = [
        "author", "authors", "byline", "bylines", "creator", "autor", "auteur", "writer", "reporter", "journalist", "authorname",
        "articleauthor", "contentauthor",
    ]
    private static let other = [
        "modif", "updat", "revis", "expir", "event", "valid", "change", "last", "publisher", "end", "embargo", "unpublish",
    ]
}
