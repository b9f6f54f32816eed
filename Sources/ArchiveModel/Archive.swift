/// The whole archive: every name in it is a record that exists, every list is sorted, every join is made.
///
/// Only the linker makes one, and nothing changes it afterwards.
package final class Archive: Sendable {
    package let settings: SiteSettings
    package let articles: Table<Article>
    package let claims: Table<Claim>
    package let actors: Table<Actor>
    package let topics: Table<Topic>
    package let pages: Table<Page>
    package let backReferences: BackReferences
    /// Where each quote stands in the article that it names.
    package let quotes: VerifiedQuotes
    /// The files below `Content/assets/`, sorted by path.
    package let assets: [Asset]

    package init(
        settings: SiteSettings, articles: Table<Article>, claims: Table<Claim>, actors: Table<Actor>,
        topics: Table<Topic>, pages: Table<Page>, backReferences: BackReferences, quotes: VerifiedQuotes = .none,
        assets: [Asset]
    ) {
        self.settings = settings
        self.articles = articles
        self.claims = claims
        self.actors = actors
        self.topics = topics
        self.pages = pages
        self.backReferences = backReferences
        self.quotes = quotes
        self.assets = assets
    }

    /// The same archive, with each look at its records, at what points at them, and at its quotes told to a log.
    package func noting(in log: ReadLog) -> Archive {
        Archive(
            settings: settings, articles: articles.noting(in: log), claims: claims.noting(in: log),
            actors: actors.noting(in: log), topics: topics.noting(in: log), pages: pages.noting(in: log),
            backReferences: backReferences.noting(in: log), quotes: quotes.noting(in: log), assets: assets)
    }

    /// The same archive with other places of quotes.
    package func showing(_ quotes: VerifiedQuotes) -> Archive {
        Archive(
            settings: settings, articles: articles, claims: claims, actors: actors, topics: topics, pages: pages,
            backReferences: backReferences, quotes: quotes, assets: assets)
    }

    package subscript(handle: Handle<Article>) -> Article { articles[handle] }
    package subscript(handle: Handle<Claim>) -> Claim { claims[handle] }
    package subscript(handle: Handle<Actor>) -> Actor { actors[handle] }
    package subscript(handle: Handle<Topic>) -> Topic { topics[handle] }
    package subscript(handle: Handle<Page>) -> Page { pages[handle] }

    package subscript(reference: RecordReference) -> any ArchiveRecord {
        switch reference {
        case .article(let handle): articles[handle]
        case .claim(let handle): claims[handle]
        case .actor(let handle): actors[handle]
        case .topic(let handle): topics[handle]
        case .page(let handle): pages[handle]
        }
    }
}

/// A file that is copied as it is.
package struct Asset: Sendable, Hashable {
    /// Relative to `Content/assets/`, in NFC, with `/` between its parts.
    package let path: String

    package init(path: String) { self.path = path }
}
