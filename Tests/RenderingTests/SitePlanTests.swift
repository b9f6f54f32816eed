import ArchiveModel
import Diagnostics
import Foundation
import Markup
import Testing

@testable import Rendering

@Suite struct SitePlanTests {
    @Test("pages are sorted by their files, each once")
    func order() throws {
        let files = try SampleSite().plan.pages.map(\.route.file)
        #expect(files == files.sorted())
        #expect(Set(files).count == files.count)
        #expect(files.contains("articles/harbour-report/index.html"))
        #expect(files.contains("404.html"))
    }

    @Test(
        "a path is of the site when a page or file stands there",
        arguments: [
            ("claims/harbour-closed/", true), ("claims/harbour-closed/index.html", true),
            ("claims/harbour-closed", false), ("assets/map%20of%20piers.png", true), ("assets/theme/style.00000000.css", true),
            ("assets/map of piers.png", false), ("404.html", true), ("claims/other/", false),
        ])
    func contains(path: String, isThere: Bool) throws {
        let site = try SampleSite(
            """
            -- Content/assets/map of piers.png --
            """)
        #expect(site.plan.contains(path: path) == isThere)
    }

    @Test("files are the content's, the theme's and those that are made")
    func files() throws {
        let site = try SampleSite(
            """
            -- site.json --
            {"title": "Harbour files", "baseURL": "https://archive.example/", "outputs": []}
            -- Content/assets/map.png --
            """)
        #expect(
            site.plan.files.map(\.route.file)
                == [
                    "assets/map.png", "assets/theme/icon.00000000.svg", "assets/theme/style.00000000.css",
                    "assets/theme/theme.00000000.js",
                    "integrity.json",
                ])
        #expect(
            site.plan.files.map { file in
                switch file.source {
                case .asset(let asset): asset.path
                case .theme(let name): name
                case .generated: ""
                }
            } == ["map.png", "icon.svg", "style.css", "theme.js", ""])
    }

    @Test("the catalogue holds every kind of page that there is a file for")
    func catalogue() throws {
        let folder = Templates.folder.deletingLastPathComponent().appending(path: "Sources/Rendering/Pages")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix("Page.swift")
        }
        #expect(Set(PageCatalog.all.map { "\($0).swift" }) == Set(names))
        #expect(Set(PageCatalog.all.map { $0.template }).count == PageCatalog.all.count)
    }

    @Test("a page has the same bytes each time")
    func pure() throws {
        let site = try SampleSite()
        for job in site.plan.pages {
            var once: [UInt8] = []
            var again: [UInt8] = []
            site.renderer.render(job, into: &once)
            site.renderer.render(job, into: &again)
            #expect(once == again)
        }
    }
}
