package import ArchiveModel
internal import Hypertext
internal import Markup

/// What annotations from elsewhere may name in an archive, and by which addresses.
package struct AnnotationNames: Sendable {
    let claims: Set<String>
    let actors: Set<String>
    /// Former ids to present ones.
    private let claimAliases: [String: String]
    private let actorAliases: [String: String]
    private let routes: Routes
    /// The addresses of the article that is annotated, plain.
    private let ownAddresses: Set<String>

    /// - Parameter article: the article that is annotated.
    package init(_ archive: Archive, article: Article) {
        claims = Set(archive.claims.map(\.id))
        actors = Set(archive.actors.map(\.id))
        claimAliases = Self.aliases(of: archive.claims)
        actorAliases = Self.aliases(of: archive.actors)
        routes = Routes(base: archive.settings.baseURL)
        let own = [
            routes.absolute(Routes.article(article.id)).text, routes.absolute(Routes.articleText(article.id)).text,
            article.url?.value.text, article.archived?.value.text,
        ]
        ownAddresses = Set(own.compactMap { $0.map(KnownArticles.plain) })
    }

    private static func aliases(of records: some Sequence<some ArchiveRecord>) -> [String: String] {
        Dictionary(records.flatMap { record in record.header.aliases.map { ($0, record.id) } }) { first, _ in first }
    }

    /// Whether an address is one of the article's.
    func isOwn(_ address: String) -> Bool { ownAddresses.contains(KnownArticles.plain(address)) }

    func claim(_ id: String) -> String? { claims.contains(id) ? id : claimAliases[id] }

    func actor(_ id: String) -> String? { actors.contains(id) ? id : actorAliases[id] }

    /// The record of a kind that an address of the site's own pages names; the id as it stands there, whether it exists or not.
    func id(_ kind: RecordKind, at address: String) -> String? {
        let folder = routes.absolute(Routes.list(kind)).text
        guard address.hasPrefix(folder) else { return nil }
        let name = address.dropFirst(folder.count).prefix { $0 != "/" && $0 != "#" && $0 != "?" }
        return name.isEmpty ? nil : NormalizedText.nfc(PercentEncoding.decode(name))
    }
}
