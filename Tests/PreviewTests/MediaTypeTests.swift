import ArchiveModel
import Rendering
import SiteBuild
import Testing

@testable import Preview

@Suite("Types of files")
struct MediaTypeTests {
    @Test(
        "a file's type follows from its ending",
        arguments: [
            ("a/b.html", "text/html; charset=utf-8"), ("B.PNG", "image/png"), ("a.b.json", "application/json; charset=utf-8"),
            ("font.woff2", "font/woff2"), ("film.mp4", "video/mp4"), ("README", "application/octet-stream"),
            ("archive.unknown", "application/octet-stream"), (".html", "text/html; charset=utf-8"),
            ("a.html/b", "application/octet-stream"), ("", "application/octet-stream"),
        ])
    func types(file: String, type: String) {
        #expect(MediaType.of(file) == type)
    }

    @Test("every file that a site is made of has a type that browsers know")
    func site() async throws {
        let folder = try PreviewFolder()
        let plan = try #require(try await folder.state().shown.site?.renderer.plan)
        for file in plan.files { #expect(MediaType.of(file.route.file) != "application/octet-stream", "\(file.route.file)") }
    }
}
