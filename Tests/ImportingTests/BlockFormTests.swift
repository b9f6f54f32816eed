import Testing

@testable import Importing

/// What is an article's and what is the page's, by its form.
@Suite struct BlockFormTests {
    private static let sentence = "The tide was high when the boats came in, and nobody counted them."
    private static let prose = String(repeating: "<p>\(sentence)</p>", count: 6)

    private func lines(_ html: String) throws -> [String] {
        let page = "<title>Boats in the harbour</title><meta name=author content='Ada Quill'><body><article>\(html)</article>"
        let body = try ArticleReader.read(Array(page.utf8), name: "page.html", options: ImportOptions()).body
        return body.split(separator: "\n").map(String.init).filter { $0 != Self.sentence }
    }

    @Test(
        "what a site adds to a text goes",
        arguments: [
            "<p>Tags: <a href=/f>ferry</a>, <a href=/h>harbour</a></p>", "<p>Filed under: Harbour</p>",
            "<h4>Tags</h4><ul><li>ferry</li></ul>", "<p>Advertisement · Scroll to continue</p>",
            "<p>ADVERTISEMENT – story continues below</p>",
            "<div><span>Tags</span><a href=/f>ferry</a><a href=/h>harbour</a></div>", "<h3>You may also like</h3>",
            "<p><a href='#top'>Back to top</a></p>",
            "<ul><li>Previous message: <a href=/1>Fog</a></li><li>Next message: <a href=/2>Eels</a></li></ul>",
            "<div><h4>The Harbour Letter</h4><p>What you need to know.</p><form><input type=email></form></div>",
            "<h2>See also</h2><ul><li><a href=/1>Fog in the valley</a></li><li><a href=/2>Eels at night</a></li></ul>",
            "<div style='height:0px;overflow:hidden'>Nobody sees this line on the page.</div>",
        ])
    func clutter(html: String) throws { #expect(try lines(Self.prose + html).isEmpty) }

    @Test("a title that stands over the text with a word before it does not stand in it again")
    func kicker() throws {
        let page = """
            <title>The harbour is closed for a week – The Pier</title><meta property=og:title content="The harbour is closed for a week">
            <body><article><h1><span>Port Haven</span> The harbour is closed for a week</h1>\(Self.prose)<h1>Port Haven and its week</h1>\(Self.prose)
            """
        let article = try ArticleReader.read(Array(page.utf8), name: "page.html", options: ImportOptions())
        #expect(article.title == "The harbour is closed for a week")
        #expect(article.body.split(separator: "\n").filter { $0.hasPrefix("#") } == ["# Port Haven and its week"])
    }

    @Test(
        "what a text has of the same form stays",
        arguments: [
            ("<p>Keywords: silt; weirs; soundings</p>", ["Keywords: silt; weirs; soundings"]),
            ("<h2>Keywords</h2><p>silt; weirs</p>", ["## Keywords", "silt; weirs"]),
            ("<h2>Advertising below the line</h2>", ["## Advertising below the line"]),
            ("<section class=section><p>Nobody asked the school.</p></section>", ["Nobody asked the school."]),
            ("<div role=note><p>The gauge has to be wet.</p></div>", ["The gauge has to be wet."]),
            ("<ul><li>Location: Port Haven</li><li>Status: closed</li></ul>", ["- Location: Port Haven", "- Status: closed"]),
            (
                "<table><tr><th>Gate</th><th>Gap</th></tr><tr><td><p>One</p></td><td><p>11</p></td></tr></table>",
                ["- Gate | Gap", "- One | 11"]
            ),
            (
                "<table class=highlight><tr><td>1</td><td><code>a = 1</code></td></tr><tr><td>2</td><td><code>b = 2</code></td></tr></table>",
                ["```", "a = 1", "b = 2", "```"]
            ),
            (
                "<p>Date: 3 May to 19 July</p><p>From: Oberdorf</p><p>To: Port Haven</p>",
                ["Date: 3 May to 19 July", "From: Oberdorf", "To: Port Haven"]
            ),
            (
                "<table class=code-list><tr><td>1</td><td>of oak</td></tr><tr><td>2</td><td>of larch</td></tr></table>",
                ["- 1 | of oak", "- 2 | of larch"]
            ),
            (
                "<ul><li>Posts: four of oak</li><li>Joined: by iron bands</li></ul>",
                ["- Posts: four of oak", "- Joined: by iron bands"]
            ),
            ("<figure><img src=/a.jpg><figcaption>The gate in April</figcaption></figure>", ["The gate in April"]),
        ])
    func kept(html: String, expected: [String]) throws { #expect(try lines(Self.prose + html + Self.prose) == expected) }

    @Test("points of what follows stay above the text, though one of them names a day")
    func points() throws {
        let points = "<ul><li>The lock closes on 3 May 2021</li><li>Gravel goes by road</li></ul>"
        #expect(
            try lines("<h1>Boats in the harbour</h1>" + points + Self.prose) == [
                "- The lock closes on 3 May 2021", "- Gravel goes by road",
            ])
    }

    @Test("lines about a member stand beside posts alone: one list of facts stays")
    func members() {
        #expect(MemberForm.areAboutMember(["brassvalve", "Active Member", "Joined: Feb 2015", "Posts: 211"]))
        #expect(!MemberForm.areAboutMember(["Location: Port Haven", "Status: closed"]))
        #expect(
            !MemberForm.areAboutMember(["Joined: 2015", "Posts: 211", "They said that they would come back in the morning."]))
    }

    @Test("quoted lines of a letter are a quotation")
    func quoted() throws {
        let text = "Hello,\n\n" + String(repeating: Self.sentence + "\n", count: 5) + "\n> Is it so?\n\nIt is. It always was.\n"
        let body = try lines("<pre>From: Ada Quill\nDate: 16 Mar 2021\nSubject: The tide\n\n\(text)</pre>")
        #expect(body.contains("> Is it so?"))
        #expect(body.first == "Hello,")
    }

    @Test("parts of a text that all have a name of clutter are the text")
    func misnamed() throws {
        let parts = (0..<6).map {
            "<div class='related part-\($0)'><p>\(Self.sentence) It was part \($0).</p><p>\(Self.sentence)</p></div>"
        }
        #expect(try lines(parts.joined()).count == 6)
    }
}
