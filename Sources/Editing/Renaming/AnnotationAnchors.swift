internal import ArchiveModel
internal import ArchiveReading
internal import Hypertext
internal import Markup

/// Which links may lead to annotations of a record, whose addresses its id is part of: those to articles that annotate it.
struct AnnotationAnchors {
    /// The ids of articles with annotations of the record.
    private let articles: Set<String>
    /// The article that the links stand in.
    private let own: String?

    /// None.
    static let none = AnnotationAnchors(articles: [], own: nil)

    private init(articles: Set<String>, own: String?) {
        self.articles = articles
        self.own = own
    }

    /// Those of a whole archive.
    init(of id: String, _ kind: RecordKind, in records: [ReadRecord]) {
        articles = Set(
            records.filter { record in
                guard record.kind == .article, kind == .claim || kind == .actor, let body = record.draft?.body else {
                    return false
                }
                return body.annotations.contains { annotation in
                    kind == .claim ? annotation.claims.contains { $0.value == id } : annotation.actor?.value == id
                }
            }.map(\.id))
        own = nil
    }

    /// The same, for the links of one file.
    func `in`(_ record: ReadRecord) -> AnnotationAnchors {
        AnnotationAnchors(articles: articles, own: record.kind == .article ? record.id : nil)
    }

    /// Whether a link leads to an article that annotates the record; where in it, its fragment says.
    func mayLead(_ target: Link.Target, to kind: RecordKind) -> Bool {
        guard !articles.isEmpty else { return false }
        switch target {
        case .record(.article, let id, _?): return articles.contains(id)
        case .record: return false
        case .fragment: return own.map(articles.contains) ?? false
        case .path(let path):
            let parts = path.prefix { $0 != "#" && $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
            guard path.contains("#"), parts.count >= 3, parts[1] == RecordKind.article.folder else { return false }
            return articles.contains(NormalizedText.nfc(PercentEncoding.decode(String(parts[2]))))
        }
    }
}
