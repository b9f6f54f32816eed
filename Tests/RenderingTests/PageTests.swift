import ArchiveModel
import Rendering
import Testing

@Suite struct PageTests {
    @Test("every page of a small archive renders")
    func everyPage() throws {
        let site = try SampleSite()
        #expect(
            site.plan.pages.map(\.route.file) == [
                "404.html", "articles/harbour-report/index.html", "claims/harbour-closed/index.html",
            ])
        print(try site.page("claims/harbour-closed/index.html"))
        print(try site.page("articles/harbour-report/index.html"))
    }
}
