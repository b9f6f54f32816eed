import ArchiveModel
import Rendering
import Testing

@Suite struct PageTests {
    @Test("every page of a small archive renders, from its doctype to its end")
    func everyPage() throws {
        let site = try SampleSite()
        #expect(site.plan.pages.contains { $0.route.file == "articles/harbour-report/index.html" })
        #expect(site.plan.pages.contains { $0.route.file == "claims/harbour-closed/index.html" })
        for page in site.plan.pages {
            let html = try site.page(page.route.file)
            #expect(html.hasPrefix("<!DOCTYPE html>") || html.hasPrefix("<!doctype html>"), "\(page.route.file)")
            #expect(html.hasSuffix("</html>\n"), "\(page.route.file)")
        }
    }
}
