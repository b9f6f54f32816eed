import ArchiveModel
import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct SitemapTests {
    private func site(actors: Int, without missing: Int? = nil) throws -> Site {
        let files = (0..<actors).filter { $0 != missing }.map {
            "-- Content/actors/actor-\($0).md --\n---\nname: A\($0)\nkind: person\n---\n"
        }
        return try SampleSite(Example(files.joined())).site
    }

    private func shards(_ group: SitemapGroup, of site: Site) -> [[String]] {
        (1...group.shards).map { group.entries(of: $0, on: site).map(\.route.path) }
    }

    @Test("every page that is for readers is in the sitemap once, and no redirect or notice")
    func complete() throws {
        let site = try SampleSite(
            Example(
                ratedClaim(more: "aliases: [old-ferry]") + """
                    -- Content/claims/gone.md --
                    ---
                    claim: The pier is gone
                    withdrawn: {on: 2024-03-06, note: It was no claim.}
                    ---
                    """))
        let index = try site.file("sitemap.xml")
        let files = site.plan.files.map(\.route.file).filter { $0.hasPrefix("sitemap-") }
        #expect(files.allSatisfy { index.contains("<loc>https://archive.example/\($0)</loc>") })
        let all = try files.map(site.file).joined()
        let pages = site.plan.pages.map(\.route.path).filter {
            !["404.html", "claims/gone/", "claims/old-ferry/"].contains($0)
        }
        #expect(all.components(separatedBy: "<loc>").count - 1 == pages.count)
        for page in pages { #expect(all.contains("<loc>https://archive.example/\(page)</loc>")) }
        #expect(
            all.holds(inOrder: ["<loc>https://archive.example/claims/ferry-late/</loc>", "<lastmod>2024-03-05</lastmod>"]))
    }

    @Test("a file that grows beyond the limit is split, and an addition changes one of them")
    func sharding() throws {
        let (before, after) = try (site(actors: 60, without: 7), site(actors: 60))
        let groups = [before, after].map { SitemapGroup("actors", [ActorPage.self], of: $0, limit: 20) }
        #expect(groups[0].shards == groups[1].shards && groups[0].shards >= 4)
        let (old, new) = (shards(groups[0], of: before), shards(groups[1], of: after))
        #expect(new.allSatisfy { $0.count <= 20 })
        #expect(new.flatMap { $0 }.sorted() == ActorPage.pages(of: after).map { $0.route(on: after).path }.sorted())
        #expect(zip(old, new).count { $0 != $1 } == 1)
    }

    @Test(
        "robots.txt stands at the root of a host alone",
        arguments: [("https://archive.example/", true), ("https://archive.example/sub/", false)])
    func robots(base: String, isThere: Bool) throws {
        let site = try SampleSite(Example("-- site.json --\n{\"title\": \"Harbour files\", \"baseURL\": \"\(base)\"}"))
        #expect(site.plan.contains(path: "robots.txt") == isThere)
        if isThere { #expect(try site.file("robots.txt").contains("Sitemap: https://archive.example/sitemap.xml\n")) }
    }
}
