import Diagnostics
import Testing

@testable import SiteBuild

@Suite struct OutputNameTests {
    @Test(
        "a name in `outputs` that no format has is an error of the settings, at its place",
        arguments: [(#"[‸"atmo"]"#, "wrong-value"), (#"["atom", ‸1]"#, "wrong-type"), (#"‸"atom""#, "wrong-type")])
    func refuses(_ outputs: String, _ id: String) async throws {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        let marked = try site.lay(
            Example(
                """
                -- site.json --
                {"title": "Harbour files", "baseURL": "https://archive.example/", "outputs": \(outputs)}
                """))
        let outcome = await site.build()
        #expect(outcome.status == .settingsErrors)
        #expect(outcome.diagnostics.map(\.kind.id) == [id])
        #expect(outcome.diagnostics.first?.place?.range.lowerBound == marked?.range.lowerBound)
    }

    @Test("a format that is left out afterwards is taken out of the site")
    func leavesOut() async throws {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        #expect(await site.build().status == .done)
        #expect(site.read("Public/feed.xml") != nil)
        try site.write(
            "site.json", #"{"title": "Harbour files", "baseURL": "https://archive.example/", "outputs": ["json"]}"#)
        #expect(await site.build().status == .done)
        #expect(site.read("Public/feed.xml") == nil)
        #expect(site.read("Public/claims/harbour-closed/index.json") != nil)
    }
}
