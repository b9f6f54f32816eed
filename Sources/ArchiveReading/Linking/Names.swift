internal import ArchiveModel
internal import Diagnostics
internal import Markup

/// Which names the whole archive knows, by kind.
struct Names {
    /// What a name leads to.
    enum Entry {
        case record(Int32)
        /// A record that is kept out of the site.
        case draft
        /// A record whose file has errors: it exists, but cannot be linked; its own errors are enough.
        case broken
        /// A former id of a record.
        case alias(of: String)
    }

    private var entries: [RecordKind: [String: Entry]] = [:]

    func entry(_ kind: RecordKind, _ id: String) -> Entry? { entries[kind]?[id] }

    mutating func insert(_ kind: RecordKind, _ id: String, _ entry: Entry) {
        entries[kind, default: [:]][id] = entry
    }

    /// The ids of a kind, former ones left out: what a message may suggest.
    func ids(_ kind: RecordKind) -> [String] {
        (entries[kind] ?? [:]).compactMap { id, entry in
            if case .alias = entry { nil } else { id }
        }
    }
}
