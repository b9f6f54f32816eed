import Diagnostics
import Foundation
import Testing

@testable import SiteBuild

@Suite("Words of a site")
struct InterfaceStringsTests {
    @Test("a text that changes is on every page that shows it after the next build, and nowhere else is anything written")
    func change() async throws {
        let site = try TemporarySite(over: "")
        #expect(await site.build().status == .done)
        try site.lay("-- Templates/strings/en.json --\n{\"claim.analysis\": \"What we found\"}")
        let outcome = await site.build()
        #expect(outcome.status == .done)
        let page = try String(contentsOfFile: site.path + "/Public/claims/harbour-closed/index.html", encoding: .utf8)
        #expect(page.contains(">What we found</h2>"))
        // The manifest's own line is no page.
        #expect(outcome.summary?.written == 1)
    }

    @Test("so is a text that no template holds")
    func count() async throws {
        let site = try TemporarySite(over: "")
        #expect(await site.build().status == .done)
        try site.lay(
            "-- Templates/strings/en.json --\n{\"count.citation\": {\"one\": \"in one place\", \"other\": \"in {count} places\"}}"
        )
        #expect(await site.build().status == .done)
        let page = try String(contentsOfFile: site.path + "/Public/claims/harbour-closed/index.html", encoding: .utf8)
        #expect(page.contains("<p class=\"count\">in one place</p>"))
    }

    @Test("a text that a page builds with changes what is in the feeds, too")
    func feeds() async throws {
        let site = try TemporarySite(over: "-- Templates/strings/en.json --\n{\"corrections.title\": \"What we got wrong\"}")
        #expect(await site.build().status == .done)
        let feed = try String(contentsOfFile: site.path + "/Public/corrections/feed.xml", encoding: .utf8)
        #expect(feed.contains("<title>What we got wrong – Harbour files</title>"))
    }
}
