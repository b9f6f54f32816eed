internal import ArchiveModel

/// How many records of each kind an archive has.
package struct RecordCounts: Sendable, Hashable {
    package let articles: Int
    package let claims: Int
    package let actors: Int
    package let topics: Int
    package let pages: Int
}

extension RecordCounts {
    init(_ archive: Archive) {
        self.init(
            articles: archive.articles.count, claims: archive.claims.count, actors: archive.actors.count,
            topics: archive.topics.count, pages: archive.pages.count)
    }
}
