import Diagnostics
import Testing

@Suite struct ActorNetworkTests {
    private func network(_ site: String, actor: String = "ada-quill") throws -> String? {
        let page = try SampleSite(Example(site)).page("actors/\(actor)/index.html")
        return part(of: page, from: "<section class=\"network\"", to: "</section>")
    }

    private func actor(_ id: String, _ keys: String = "") -> String {
        "-- Content/actors/\(id).md --\n---\nname: \(id)\nkind: person\n\(keys)\n---\n"
    }

    @Test("those with most relations and claims in common come first, with both in words and a wider line")
    func order() throws {
        let network = try #require(
            try network(
                actor("bo-low") + actor("cy-moe", "relations: [{as: aide of, to: ada-quill}]") + actor("dee-roe")
                    + """
                    -- Content/claims/harbour-closed.md --
                    ---
                    claim: The harbour is closed
                    positions: [{by: ada-quill}, {by: cy-moe}, {by: bo-low, stance: denies}, {by: bo-low, stance: questions}]
                    ---
                    """))
        #expect(
            network.holds(inOrder: [
                "stroke-width=\"6\"", "stroke-width=\"3\"", ">cy-moe</text>", ">bo-low</text>",
                ">cy-moe</a>: ", "aide of this actor", "1 claim in common", ">bo-low</a>: ", "1 claim in common",
            ]))
        #expect(!network.contains("dee-roe"))
        #expect(!network.contains("ada-quill"))
    }

    @Test("no more than thirty are drawn, each on a row of its own")
    func limit() throws {
        let ids = (0..<40).map { "actor-\($0 + 10)" }
        let network = try #require(
            try network(
                ids.map { actor($0) }.joined()
                    + """
                    -- Content/claims/harbour-closed.md --
                    ---
                    claim: The harbour is closed
                    positions: [{by: ada-quill}, \(ids.map { "{by: \($0)}" }.joined(separator: ", "))]
                    ---
                    """))
        let rows = network.matches(of: /<text x="18%" dx="12" y="(\d+)"/).compactMap { Int($0.1) }
        #expect(rows.count == 30)
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $1 - $0 == 26 })
        #expect(network.contains("<a href=\"/actors/actor-10/\" tabindex=\"-1\">"))
    }

    @Test("who has to do with nobody has no network, and a name that is too long to draw is cut in the drawing alone")
    func edges() throws {
        #expect(try network(actor("bo-low"), actor: "bo-low") == nil)
        let long = "The very long name of an office that nobody can remember"
        let network = try #require(
            try network(
                """
                -- Content/actors/bo-low.md --
                ---
                name: \(long)
                kind: person
                relations: [{as: office of, to: ada-quill}]
                ---
                """))
        #expect(network.contains(" class=\"narrow\">The very long name of an offi…</text>"))
        #expect(network.contains("<text class=\"wide\" x=\"18%\" dx=\"12\" y=\"17\">\(long)</text>"))
        #expect(network.contains(">\(long)</a>"))
    }

    @Test("verdicts are drawn as parts of one bar that add up to its length")
    func bar() throws {
        let page = try SampleSite(
            """
            -- Content/claims/a.md --
            ---
            claim: One
            ---
            -- Content/claims/b.md --
            ---
            claim: Two
            verdict: false
            summary: No.
            reviewed: 2024-04-02
            evidence: [{article: harbour-report, stance: undermines}]
            history: [{on: 2024-04-02, kind: published, to: false}]
            ---
            """
        ).page("claims/index.html")
        let bar = try #require(part(of: page, from: "<svg class=\"bar\"", to: "</svg>"))
        #expect(
            bar.holds(inOrder: [
                "<rect class=\"tone-false\" x=\"0.0%\" width=\"33.3%\"", "<rect class=\"tone-none\" x=\"33.3%\" width=\"66.6%\"",
            ]))
        #expect(bar.matches(of: /<rect/).count == 2)
    }
}
