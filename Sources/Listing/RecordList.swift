package import ArchiveModel

/// Records of one kind as rows, sorted by id; what is withdrawn is not among them.
package struct RecordList: Sendable {
    package let kind: ListedKind
    package let columns: [ListColumn]
    /// A value for each column.
    package let rows: [[ListValue]]

    /// - Parameter filter: which records are listed; its handles are of this archive.
    package init(_ kind: ListedKind, of archive: Archive, _ filter: ListFilter = ListFilter()) {
        self.kind = kind
        switch kind {
        case .claims: (columns, rows) = ClaimList.make(archive, filter)
        case .articles: (columns, rows) = ArticleList.make(archive, filter)
        case .actors: (columns, rows) = ActorList.make(archive)
        case .topics: (columns, rows) = TopicList.make(archive)
        }
    }
}

/// What can be listed.
package enum ListedKind: String, Sendable, CaseIterable {
    case claims, articles, actors, topics
}
