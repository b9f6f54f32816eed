import ArchiveModel
import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct ActorPageTests {
    private static let archive: Example = """
        -- Content/articles/harbour-report.md --
        ---
        title: A report from the harbour
        published: 2024-03-02
        outlet: The Gazette
        ---
        The mayor said that [the harbour is closed]{claim=harbour-closed by=ada-quill as=likely note="Through a speaker."}.

        Others said [it is open]{claim=harbour-closed by=port stance=denies by=ada-quill}; [Ada Quill]{actor=ada-quill} left.
        -- Content/articles/gone.md --
        ---
        title: Gone
        published: 2024-03-02
        outlet: The Gazette
        withdrawn: {on: 2024-04-01, note: Wrong.}
        ---
        [It burns]{claim=harbour-closed by=ada-quill}.
        -- Content/claims/harbour-closed.md --
        ---
        claim: The harbour is closed
        about: [port]
        verdict: mixed
        summary: In part.
        reviewed: 2024-03-05
        history: [{on: 2024-03-05, kind: published, to: mixed}]
        positions:
          - by: ada-quill
            on: 2024-03-02
            likelihood: likely
            confidence: low
            in: harbour-report
            note: Repeated twice.
          - by: port
            stance: denies
        ---
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        description: Mayor
        also_known_as: [A. Quill]
        same_as: ["https://www.wikidata.org/wiki/Q42?uselang=en"]
        relations:
          - as: mayor of
            to: port
            since: 2020-05
            until: 2024
            article: harbour-report
            quote: The mayor said
        ---
        Born in **the north**.
        -- Content/actors/port.md --
        ---
        name: The port
        kind: organisation
        ---
        -- Content/actors/gazette.md --
        ---
        name: The Gazette
        kind: outlet
        ---
        """

    @Test("an actor's page says who it is")
    func identity() throws {
        let page = try SampleSite(Self.archive).page("actors/ada-quill/index.html").main
        #expect(page.contains("<p class=\"kind\">Person</p>\n<h1>Ada Quill</h1>\n<p class=\"summary\">Mayor</p>"))
        #expect(page.contains("<dt>Also known as</dt><dd>A. Quill</dd>"))
        #expect(
            page.contains(
                "<a href=\"https://www.wikidata.org/wiki/Q42?uselang=en\">www.wikidata.org/wiki/Q42</a>"))
        #expect(page.contains("<p>Born in <strong>the north</strong>.</p>"))
    }

    @Test("relations are shown from both ends, with their time, article and quote")
    func relations() throws {
        let site = try SampleSite(Self.archive)
        let own = try site.page("actors/ada-quill/index.html").main.section("_relations")
        #expect(
            own.contains(
                """
                mayor of <a href="/actors/port/">The port</a>, since <time datetime="2020-05">May 2020</time>, \
                until <time datetime="2024">2024</time>
                """))
        #expect(own.contains("<blockquote><p>The mayor said</p></blockquote>"))
        let other = try site.page("actors/port/index.html").main.section("_relations")
        #expect(other.contains("<a href=\"/actors/ada-quill/\">Ada Quill</a>: mayor of this actor, since"))
        #expect(other.contains("<cite><a href=\"/articles/harbour-report/\">A report from the harbour</a></cite>"))
    }

    @Test("what an actor says is shown as positions, and as statements in their context")
    func statements() throws {
        let page = try SampleSite(Self.archive).page("actors/ada-quill/index.html").main
        let positions = page.section("_positions")
        #expect(positions.contains("<span class=\"stance stance-asserts\">Asserts</span>"))
        #expect(positions.contains("likely (55–80\u{A0}%)"))
        #expect(positions.contains("low confidence"))
        #expect(positions.contains("Mixed</span>"))
        #expect(positions.contains("disputed by <a href=\"/actors/port/\">The port</a>"))
        #expect(positions.contains("Editor’s note: Repeated twice."))
        let statements = page.section("_statements")
        #expect(statements.contains("<p class=\"count\">2 statements</p>"))
        #expect(statements.contains("The mayor said that <mark>the harbour is closed</mark>."))
        #expect(statements.contains("Editor’s note: Through a speaker."))
        #expect(statements.contains("<span class=\"stance stance-denies\">Denied</span>"))
        #expect(statements.contains("href=\"/articles/harbour-report/#claim-harbour-closed--2\""))
        #expect(!statements.contains("Gone"))
    }

    @Test("mentions, claims about the actor and their own publications have a section each")
    func otherSections() throws {
        let site = try SampleSite(Self.archive)
        let mentions = try site.page("actors/ada-quill/index.html").main.section("_mentions")
        #expect(mentions.contains("<mark>Ada Quill</mark> left."))
        #expect(mentions.contains("href=\"/articles/harbour-report/#actor-ada-quill\""))
        let about = try site.page("actors/port/index.html").main.section("_about")
        #expect(about.contains("<p class=\"count\">1 claim</p>"))
        let publications = try site.page("actors/gazette/index.html").main.section("_publications")
        #expect(publications.linkTexts() == ["A report from the harbour"])
    }

    @Test("counts name what they are counts of")
    func tally() throws {
        let page = try SampleSite(Self.archive).page("actors/ada-quill/index.html").main.section("_counts")
        #expect(page.contains("Asserts <span class=\"count\">1 claim</span>"))
        #expect(page.contains("Denies <span class=\"count\">1 claim</span>"))
        #expect(page.contains("Mixed</span></th><td>1 of 1</td><td>1 of 1</td>"))
        #expect(!page.contains("Is the subject of"))
    }

    @Test("an actor to whom nothing points has neither lists nor counts")
    func nothing() throws {
        let page = try SampleSite("-- Content/actors/hermit.md --\n---\nname: Hermit\nkind: person\n---\n")
            .page("actors/hermit/index.html").main
        #expect(!page.contains("<h2"))
    }

    @Test("lists that are longer than a page go on at the actor's appearances, each from where it stopped")
    func appearances() throws {
        let site = try SampleSite(Example(SiteLinkTests.manyRecords(pageSize: 2, count: 5)))
        let numbers = site.plan.pages.map(\.route.file).filter { $0.hasPrefix("actors/ada-quill/appearances/") }
        // Three statements in each of the five articles and one in the report; those of a withdrawn claim don't count.
        #expect(numbers == (2...8).map { "actors/ada-quill/appearances/\($0)/index.html" })
        let first = try site.page("actors/ada-quill/index.html").main
        #expect(first.contains("<p class=\"count\">16 statements</p>"))
        #expect(first.contains("<a href=\"/files/actors/ada-quill/appearances/2/\">More appearances of this actor</a>"))
        var claims: [String] = []
        for file in ["actors/ada-quill/index.html"] + numbers {
            let page = try site.page(file).main
            let shown = page.section("_about").linkTexts(outside: "disputed")
            #expect(shown.count <= 2)
            claims += shown.filter { $0.hasPrefix("The ") }
            #expect(page.section("_statements").components(separatedBy: "<figure").count - 1 <= 2)
        }
        #expect(claims == (1...5).map { "The pier \($0) is closed" } + ["The harbour is closed"])
        let last = try site.page(numbers.last ?? "").main
        #expect(last.contains("Page 8 of 8"))
        #expect(last.section("_about").isEmpty)
    }
}
