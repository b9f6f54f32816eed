import Diagnostics
import Testing

@testable import SiteBuild

@Suite("A build after a change")
struct RebuildTests {
    @Test("looks at the pages alone that show what changed")
    func onlyWhatShowsIt() async throws {
        let site = try await built()
        try site.write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\ndescription: Changed.\n---\n")
        let explainer = site.explainer
        let cause = try await explanation(of: "/actors/ada-quill/", explainer).nextCause
        #expect(cause == "Content/actors/ada-quill.md changed")
        #expect(try await explanation(of: "/404.html", explainer).nextCause == nil)
    }

    @Test("says afterwards why it was")
    func tellsWhy() async throws {
        let site = try await built()
        try site.write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\ndescription: Changed.\n---\n")
        _ = await site.build()
        let page = try await explanation(of: "actors/ada-quill/index.html", site.explainer)
        #expect(page.lastCause == "Content/actors/ada-quill.md changed")
        #expect(page.nextCause == nil)
        #expect(page.records.contains("Content/actors/ada-quill.md"))
        #expect(page.referred == ["Content/actors/ada-quill.md"])
        #expect(page.templates.first == "Templates/actor.html")
    }

    @Test(
        "gives as the reason what it was",
        arguments: [
            (
                "Templates/actor.html", "<p>Nobody.</p>\n",
                "its template actor.html"
            ),
            ("site.json", #"{"title": "Other files", "baseURL": "http://archive.example/files"}"#, "settings, options"),
            ("Public/actors/ada-quill/index.html", "By hand.", "changed in the output folder"),
        ])
    func reasons(_ path: String, _ text: String, _ words: String) async throws {
        let site = try await built()
        try site.write(path, text)
        let cause = try #require(try await explanation(of: "/actors/ada-quill/", site.explainer).nextCause)
        #expect(cause.contains(words))
    }

    @Test("is not explained for what the site does not have", arguments: ["/actors/ada-quil/", "/nothing/"])
    func unknown(_ address: String) async throws {
        let site = try await built()
        guard case .unknown(let help) = await site.explainer.explain(address) else {
            Issue.record("\(address) was explained")
            return
        }
        #expect(help.contains(address.contains("quil") ? "“/actors/ada-quill/”" : "output folder"))
    }

    private func built() async throws -> TemporarySite {
        let site = TemporarySite()
        try site.lay(TemporarySite.harbour)
        _ = await site.build()
        return site
    }

    private func explanation(of address: String, _ explainer: PageExplainer) async throws -> PageExplanation {
        guard case .explanation(let explanation) = await explainer.explain(address) else {
            throw Unexplained(address: address)
        }
        return explanation
    }

    private struct Unexplained: Error { let address: String }
}

extension TemporarySite {
    fileprivate var explainer: PageExplainer { PageExplainer(options) }
}
