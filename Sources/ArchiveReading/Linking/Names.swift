internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// Which names the whole archive knows, by kind.
struct Names: Sendable {
    /// What a name leads to.
    enum Entry: Sendable {
        case record(Int32)
        /// A record that is kept out of the site.
        case draft
        /// A record whose file has errors: it exists, but cannot be linked; its own errors are enough.
        case broken
        /// A former id of a record.
        case alias(of: String)
    }

    // One dictionary a kind: each reference of the archive is looked up here, by its id's hash alone.
    private var articles: [String: Entry] = [:]
    private var claims: [String: Entry] = [:]
    private var actors: [String: Entry] = [:]
    private var topics: [String: Entry] = [:]
    private var pages: [String: Entry] = [:]

    func entry(_ kind: RecordKind, _ id: String) -> Entry? {
        switch kind {
        case .article: articles[id]
        case .claim: claims[id]
        case .actor: actors[id]
        case .topic: topics[id]
        case .page: pages[id]
        }
    }

    mutating func insert(_ kind: RecordKind, _ id: String, _ entry: Entry) {
        switch kind {
        case .article: articles[id] = entry
        case .claim: claims[id] = entry
        case .actor: actors[id] = entry
        case .topic: topics[id] = entry
        case .page: pages[id] = entry
        }
    }

    /// The ids of a kind, former ones left out: what a message may suggest.
    func ids(_ kind: RecordKind) -> [String] {
        let entries =
            switch kind {
            case .article: articles
            case .claim: claims
            case .actor: actors
            case .topic: topics
            case .page: pages
            }
        return entries.compactMap { id, entry in
            if case .alias = entry { nil } else { id }
        }
    }
}
