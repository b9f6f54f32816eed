import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct SiteLinkTests {
    @Test("every internal link leads to a page or file of the plan", arguments: [1, 2, 100])
    func links(pageSize: Int) throws {
        let site = try SampleSite(Example(Self.manyRecords(pageSize: pageSize)))
        let base = site.site.routes.base.path
        for job in site.plan.pages {
            for link in Self.links(of: try site.page(job.route.file)) where link.hasPrefix("/") {
                let path = link.prefix { $0 != "#" && $0 != "?" }
                #expect(path.hasPrefix(base), "\(job.route.file): \(link)")
                #expect(site.plan.contains(path: String(path.dropFirst(base.count))), "\(job.route.file): \(link)")
            }
        }
    }

    @Test("every fragment of a link within the site has its place, and no id stands twice on a page")
    func fragments() throws {
        let site = try SampleSite(Example(Self.manyRecords(pageSize: 2)))
        let base = site.site.routes.base.path
        var ids: [String: Set<String>] = [:]
        for job in site.plan.pages {
            let found = Self.values(of: "id", in: try site.page(job.route.file))
            ids[base + job.route.path] = Set(found)
            #expect(Set(found).count == found.count, "\(job.route.file)")
        }
        for job in site.plan.pages {
            for link in Self.links(of: try site.page(job.route.file)) {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, link.hasPrefix("/") || link.hasPrefix("#") else { continue }
                let page = parts[0].isEmpty ? base + job.route.path : String(parts[0])
                let fragment = parts[1].removingPercentEncoding ?? ""
                #expect(ids[page]?.contains(fragment) == true, "\(job.route.file): \(link)")
            }
        }
    }

    @Test("no page but the overviews and the home page grows with the archive")
    func boundedPages() throws {
        let small = try SampleSite(Example(Self.manyRecords(pageSize: 2, count: 6)))
        let large = try SampleSite(Example(Self.manyRecords(pageSize: 2, count: 60)))
        let limit = 2 * (small.plan.pages.map { Self.size(of: $0.route.file, in: small) }.max() ?? 0)
        for job in large.plan.pages where !job.route.file.hasPrefix("topics/sea/index") {
            #expect(Self.size(of: job.route.file, in: large) < limit, "\(job.route.file)")
        }
    }

    private static func size(of file: String, in site: SampleSite) -> Int { (try? site.page(file).utf8.count) ?? 0 }

    private static func links(of page: String) -> [String] {
        values(of: "href", in: page) + values(of: "src", in: page)
    }

    private static func values(of attribute: String, in page: String) -> [String] {
        page.components(separatedBy: " \(attribute)=\"").dropFirst().map { part in
            String(part.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
        }
    }

    /// An archive in a sub-folder in which everything points at one actor and one topic.
    static func manyRecords(pageSize: Int, count: Int = 7) -> String {
        var files = """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/files", "pageSize": \(pageSize)}
            -- Content/topics/sea.md --
            ---
            title: The sea
            aliases: [ocean]
            ---
            It is [wide](page:about).
            -- Content/pages/about.md --
            ---
            title: About
            menu: 1
            ---
            See [](topic:sea) and [](actor:ada-quill).
            -- Content/pages/home.md --
            ---
            title: Welcome
            ---
            Begin with [](claim:claim-1).
            -- Content/claims/taken-back.md --
            ---
            claim: The pier is gone
            about: [ada-quill]
            topics: [sea]
            withdrawn: {on: 2024-05-01, note: It was doubled., replaced_by: harbour-closed}
            ---

            """
        for number in 1...count {
            let isRated = number % 2 == 0
            files += """
                -- Content/articles/article-\(number).md --
                ---
                title: Article \(number)
                published: \(2020 + number % 3)-01-0\(number % 9 + 1)
                outlet: Ada Quill
                topics: [sea]
                ---
                She says [the pier \(number) is closed]{claim=claim-\(number) by=ada-quill} and
                [it burns]{claim=claim-\(number) claim=harbour-closed by=ada-quill stance=denies as=likely}, so
                [Ada Quill]{actor=ada-quill} with [it gone]{claim=taken-back by=ada-quill}.
                -- Content/claims/claim-\(number).md --
                ---
                claim: The pier \(number) is closed
                about: [ada-quill]
                topics: [sea]
                relations: {narrows: [harbour-closed], repeats: [harbour-closed]}
                \(isRated ? "verdict: unproven\nsummary: Nobody looked.\nreviewed: 2024-03-0\(number % 9 + 1)" : "")
                \(isRated ? "history: [{on: 2024-03-01, kind: published, to: unproven}]" : "")
                positions:
                  - by: ada-quill
                  - by: actor-\(number)
                    stance: denies
                evidence:
                  - article: article-1
                    stance: supports
                ---
                -- Content/actors/actor-\(number).md --
                ---
                name: Actor \(number)
                kind: group
                relations:
                  - as: part of
                    to: ada-quill
                    since: 2020
                    article: article-1
                ---

                """
        }
        return files
    }
}
