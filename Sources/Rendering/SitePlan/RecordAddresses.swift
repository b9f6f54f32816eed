import ArchiveModel
import Hypertext
import Markup

/// The addresses of all records on the site.
///
/// Each page shows dozens of them, so they are made once and not where they are shown.
struct RecordAddresses: Sendable {
    private let articles: [Address]
    private let claims: [Address]
    private let actors: [Address]
    private let topics: [Address]
    private let pages: [Address]

    init(_ archive: Archive, _ routes: Routes) {
        articles = archive.articles.map { routes.address(Routes.article($0.id)) }
        claims = archive.claims.map { routes.address(Routes.claim($0.id)) }
        actors = archive.actors.map { routes.address(Routes.actor($0.id)) }
        topics = archive.topics.map { routes.address(Routes.topic($0.id)) }
        pages = archive.pages.map { routes.address(Routes.page($0.id)) }
    }

    subscript(handle: Handle<Article>) -> Address { articles[Int(handle.index)] }
    subscript(handle: Handle<Claim>) -> Address { claims[Int(handle.index)] }
    subscript(handle: Handle<Actor>) -> Address { actors[Int(handle.index)] }
    subscript(handle: Handle<Topic>) -> Address { topics[Int(handle.index)] }

    subscript(reference: RecordReference) -> Address {
        switch reference {
        case .article(let handle): articles[Int(handle.index)]
        case .claim(let handle): claims[Int(handle.index)]
        case .actor(let handle): actors[Int(handle.index)]
        case .topic(let handle): topics[Int(handle.index)]
        case .page(let handle): pages[Int(handle.index)]
        }
    }

    /// A place on a record's page, by the id that it has there.
    func address(_ record: RecordReference, fragment: String) -> Address {
        Address(site: self[record].text + "#" + PercentEncoding.encode(fragment))
    }
}
