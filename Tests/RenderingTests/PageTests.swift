import ArchiveModel
import Rendering
import Testing

@Suite struct PageTests {
    @Test("every page of a small archive renders")
    func everyPage() throws {
        let site = try SampleSite()
        #expect(
            site.plan.pages.map(\.route.file) == [
                "404.html", "actors/ada-quill/index.html", "actors/index.html", "actors/index/a/index.html",
                "actors/index/person/index.html", "articles/2024/index.html", "articles/harbour-report/index.html",
                "articles/index.html", "claims/harbour-closed/index.html", "claims/index.html",
                "claims/index/unrated/index.html", "index.html", "topics/index.html",
            ])
        print(try site.page("claims/harbour-closed/index.html"))
        print(try site.page("articles/harbour-report/index.html"))
    }
}
