import ArchiveModel
import Hypertext
import Markup

/// The pages of one kind in the sitemap, split so that a page which is added or changed changes one file.
///
/// One file holds them all up to `limit`. Beyond, the files are a power of two, and a page's file is chosen by a hash of its
/// path, so that it stays when other pages come and go; only where the power grows do pages move.
struct SitemapGroup: Sendable {
    let name: String
    let shards: Int
    private let kinds: [any SitePage.Type]

    /// How many addresses a file has at most; search engines take 50 000 (https://www.sitemaps.org/protocol.html).
    static let limit = 45_000

    static func all(of site: Site) -> [SitemapGroup] {
        let listed = PageCatalog.all.filter { $0.isListed }
        let own: [(String, any SitePage.Type)] = [
            ("articles", ArticlePage.self), ("claims", ClaimPage.self), ("actors", ActorPage.self), ("topics", TopicPage.self),
            ("pages", FreePage.self),
        ]
        let others = listed.filter { kind in !own.contains { ObjectIdentifier($0.1) == ObjectIdentifier(kind) } }
        return own.map { SitemapGroup($0.0, [$0.1], of: site, limit: limit) }
            .filter { $0.shards > 0 } + [SitemapGroup("lists", others, of: site, limit: limit)]
    }

    /// - Parameter limit: of the addresses in a file.
    init(_ name: String, _ kinds: [any SitePage.Type], of site: Site, limit: Int) {
        self.name = name
        self.kinds = kinds
        let count = kinds.reduce(0) { $0 + Self.count($1, of: site) }
        var shards = count == 0 ? 0 : 1
        if count > limit {
            let hashes = kinds.flatMap { Self.pages($0, of: site) }.map { Self.hash($0.route.path) }
            var largest = count
            while largest > limit, shards < 1 << 20 {
                shards *= 2
                var counts = [Int](repeating: 0, count: shards)
                for hash in hashes { counts[Int(hash % UInt64(shards))] += 1 }
                largest = counts.max() ?? 0
            }
        }
        self.shards = shards
    }

    /// A page with when it last changed, as far as its content says.
    struct Entry {
        let route: Route
        let modified: PartialDate?
    }

    /// The pages of a file, sorted by path.
    ///
    /// - Parameter number: from 1.
    func entries(of number: Int, on site: Site) -> [Entry] {
        let all = kinds.flatMap { Self.pages($0, of: site) }.sorted { $0.route.path < $1.route.path }
        return shards == 1 ? all : all.filter { Int(Self.hash($0.route.path) % UInt64(shards)) == number - 1 }
    }

    private static func count<Page: SitePage>(_ kind: Page.Type, of site: Site) -> Int { kind.pages(of: site).count }

    private static func pages<Page: SitePage>(_ kind: Page.Type, of site: Site) -> [Entry] {
        kind.pages(of: site).map { Entry(route: $0.route(on: site), modified: $0.modified(on: site)) }
    }

    /// FNV-1a in 64 bits (RFC 9923): the same on all machines.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
