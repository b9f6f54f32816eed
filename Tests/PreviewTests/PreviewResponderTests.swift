import Diagnostics
import Testing

@testable import Preview

@Suite("Answers of the preview")
struct PreviewResponderTests {
    private func answer(_ target: String, method: String = "GET", host: String? = "127.0.0.1:8080", range: String? = nil)
        async throws -> PreviewResponse
    {
        let folder = try PreviewFolder()
        let request = PreviewRequest(method: method, target: target, host: host, range: range)
        return try await folder.responder().response(to: request)
    }

    private func text(_ response: PreviewResponse) -> String { String(decoding: response.bytes, as: UTF8.self) }

    @Test(
        "pages and files come with their type",
        arguments: [
            ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
            ("/articles/harbour-report/", "text/html; charset=utf-8"),
            ("/articles/harbour-report/?from=here", "text/html; charset=utf-8"), ("/404.html", "text/html; charset=utf-8"),
            ("/integrity.json", "application/json; charset=utf-8"), ("/feed.xml", "application/xml; charset=utf-8"),
            ("/data/claims.csv", "text/csv; charset=utf-8"), ("/robots.txt", "text/plain; charset=utf-8"),
            ("/assets/map.svg", "image/svg+xml"), ("/assets/Gr%C3%BC%C3%9Fe%20%26%20more.txt", "text/plain; charset=utf-8"),
            ("/_preview/preview.js", "text/javascript; charset=utf-8"), ("/_preview/preview.css", "text/css; charset=utf-8"),
        ])
    func found(target: String, type: String) async throws {
        let response = try await answer(target)
        #expect(response.status == 200)
        #expect(response.headers["Content-Type"] == type)
        #expect(response.count > 0)
    }

    @Test(
        "what the site does not have is its own page of status 404",
        arguments: [
            "/nothing/", "/nothing", "/claims/nothing/", "/assets/", "/assets", "/assets/theme/", "/data/claims.csv/", "//",
            "//claims/", "/claims//", "/../site.json", "/%2e%2e/site.json", "/..%2Fsite.json", "/articles%2Fharbour-report/",
            "/Content/", "/.sitegen-manifest", "/articles/harbour-report/index.html/", "/%00", "/%", "claims/", "*", "",
        ])
    func missing(target: String) async throws {
        let response = try await answer(target)
        #expect(response.status == 404)
        #expect(text(response).contains("<main"))
    }

    @Test("a page without its slash leads to the one with it, query and all")
    func redirect() async throws {
        let response = try await answer("/claims?year=2021")
        #expect(response.status == 302)
        #expect(response.headers["Location"] == "/claims/?year=2021")
    }

    @Test("no name of the preview's own is looked up in the site")
    func ownFolder() async throws {
        let response = try await answer("/_preview/nothing.js")
        #expect(response.status == 404)
        #expect(!text(response).contains("<main"))
    }

    @Test("other methods are refused", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get"])
    func methods(method: String) async throws {
        let response = try await answer("/", method: method)
        #expect(response.status == 405)
        #expect(response.headers["Allow"] == "GET, HEAD")
    }

    @Test("a request by another name is refused, for each file and before its method is looked at")
    func foreignHost() async throws {
        for target in ["/", "/robots.txt", "/_preview/preview.js", "/nothing/"] {
            let response = try await answer(target, method: "POST", host: "evil.example")
            #expect(response.status == 403)
            #expect(text(response).contains("DNS rebinding"))
        }
    }

    @Test("a page comes with the preview's script, which its policy allows; nothing else of it is changed")
    func injection() async throws {
        let folder = try PreviewFolder()
        let responder = try await folder.responder()
        let page = text(responder.response(to: PreviewRequest(target: "/claims/", host: "localhost:8080")))
        let print = responder.fingerprint(ofPageAt: "/claims/")
        #expect(page.contains("<script src=\"/_preview/preview.js\" data-page=\"\(print)\"></script>\n</body>"))
        #expect(page.contains("connect-src 'self' http://localhost:8080 ws://localhost:8080"))
        #expect(
            text(responder.response(to: PreviewRequest(target: "/robots.txt", host: "localhost"))).contains("_preview") == false)
    }

    @Test("a part of a file is sent to who asks for it")
    func ranges() async throws {
        let part = try await answer("/assets/map.svg", range: "bytes=1-3")
        #expect(part.status == 206)
        #expect(part.headers["Content-Range"] == "bytes 1-3/7")
        #expect(part.count == 3)
        let behind = try await answer("/assets/map.svg", range: "bytes=7-")
        #expect(behind.status == 416)
        #expect(behind.headers["Content-Range"] == "bytes */7")
    }

    @Test("a file that was removed a moment ago is missing, and no failure")
    func removedFile() async throws {
        let folder = try PreviewFolder()
        let responder = try await folder.responder()
        try folder.remove("Content/assets/map.svg")
        #expect(responder.response(to: PreviewRequest(target: "/assets/map.svg", host: "localhost")).status == 404)
    }

    @Test("until there was a site in order, every page says why there is none")
    func placeholder() async throws {
        let folder = try PreviewFolder()
        let state = PreviewState()
        let responder = PreviewResponder(state: state, hosts: AllowedHosts(host: "127.0.0.1"))
        let reading = responder.response(to: PreviewRequest(target: "/claims/", host: "localhost"))
        #expect(reading.status == 503)
        #expect(text(reading).contains("Reading the archive"))
        let link = try #require(folder.link)
        let problems = ProblemReport([], failure: "cannot read <Content>", source: folder.path, link: link)
        state.show { $0.problems = problems }
        let failed = responder.response(to: PreviewRequest(target: "/claims/", host: "localhost"))
        #expect(failed.status == 503)
        #expect(text(failed).contains("cannot read &lt;Content&gt;"))
        #expect(text(failed).contains("/_preview/preview.js"))
        #expect(responder.fingerprint(ofPageAt: "/claims/") != "")
    }

    @Test("two pages have two fingerprints, and one page the same one as long as it is the same")
    func fingerprints() async throws {
        let folder = try PreviewFolder()
        let first = try await folder.responder()
        #expect(first.fingerprint(ofPageAt: "/claims/harbour-closed/") == first.fingerprint(ofPageAt: "/claims/harbour-closed/"))
        #expect(first.fingerprint(ofPageAt: "/claims/harbour-closed/") != first.fingerprint(ofPageAt: "/articles/"))
        try folder.write("Content/claims/harbour-closed.md", "---\nclaim: The harbour is open\n---\n")
        let second = try await folder.responder()
        #expect(first.fingerprint(ofPageAt: "/claims/harbour-closed/") != second.fingerprint(ofPageAt: "/claims/harbour-closed/"))
        #expect(first.fingerprint(ofPageAt: "/topics/") == second.fingerprint(ofPageAt: "/topics/"))
    }
}
