import ArchiveModel
import Testing

@testable import Importing

/// Who wrote a page, when it was published and what it is called, where pages say so in their own ways.
@Suite struct HeadTests {
    private static let prose = String(
        repeating: "<p>The tide was high when the boats came in, and nobody counted them.</p>", count: 6)

    private func read(_ html: String) throws -> ImportedArticle {
        try ArticleReader.read(Array(html.utf8), name: "page.html", options: ImportOptions())
    }

    @Test(
        "a line names its authors, and neither what they are nor where they write",
        arguments: [
            ("By Ada Quill, Political Editor", ["Ada Quill"]), ("By Ada Quill in Port Haven", ["Ada Quill"]),
            ("By Ada Quill for The Gazette", ["Ada Quill"]), ("By Ada Quill and Bo Lind", ["Ada Quill", "Bo Lind"]),
            ("By Ada Quill, Bo Lind and Cy Marr", ["Ada Quill", "Bo Lind", "Cy Marr"]),
            ("September 11th, 2023 by Ada Quill", ["Ada Quill"]), ("Text: Ada Quill", ["Ada Quill"]),
            ("Interview: Ada Quill | Photos: Bo Lind", ["Ada Quill"]), ("Propos recueillis par Ada Quill", ["Ada Quill"]),
            ("Ein Artikel von Ada Quill und Bo Lind", ["Ada Quill", "Bo Lind"]), ("By Monday", []), ("作者：野田花子", ["野田花子"]),
            ("By ADA QUILL", ["ADA QUILL"]),
        ])
    func names(line: String, names: [String]) {
        #expect(Byline.names(line, isLine: true) == names)
    }

    @Test("a sentence of a text is no byline", arguments: ["Texts were read aloud", "By the time the boats came in", "By noon"])
    func noByline(line: String) { #expect(!Byline.isOne(line)) }

    @Test(
        "authors are found wherever a page names them",
        arguments: [
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Quill'>{prose}",
            "<meta name=citation_author content='Quill, Ada'>{prose}",
            "<h1>The tide</h1><a href='/author/ada-quill/'>Ada Quill</a>{prose}",
            "<div class=byline-block><div>By Ada Quill</div><div>The Gazette, Port Haven</div></div>{prose}",
            "<div itemprop=author><span itemprop=name>Ada Quill</span> <a href=/f>Follow</a></div>{prose}",
            "{prose}<p>Ada Quill</p>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Gazette\"},\"publisher\":{\"name\":\"Gazette\"}}</script><p>By Ada Quill</p>{prose}",
        ])
    func authors(page: String) throws {
        #expect(try read("<title>The tide</title>" + page.replacing("{prose}", with: Self.prose)).authors == ["Ada Quill"])
    }

    @Test(
        "the day is that of the article, not of the page around it",
        arguments: [
            ("<div class=top>Friday, November 17, 2023</div><h1>The tide</h1><div>Sep 11, 2023</div>{prose}", "2023-09-11"),
            (
                "<p><time datetime=2023-11-17>now</time></p><h1>The tide</h1><div><span>Ada</span><span>Sep 11, 2023</span><span>3 min</span></div>{prose}",
                "2023-09-11"
            ),
            (
                "<nav><time datetime=2023-11-17>now</time></nav><h1>The tide</h1><time datetime=2023-09-11></time>{prose}",
                "2023-09-11"
            ),
            ("<h1>The tide</h1><p>Published: 09/11/2023 08:14 AM PDT</p>{prose}", "2023-09-11"),
            ("<h1>The tide</h1><p>09/11/2023</p>{prose}", nil),
            ("<abbr class=published title='2023-09-11T07:30:00+02:00'>7:30</abbr>{prose}", "2023-09-11"),
            (
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2023-09-11\"}</script>{prose}",
                "2023-09-11"
            ),
            (
                "<script type='application/ld+json'>{\"@type\":\"Article\", \"datePublished\": \"2023-09-11\", \"x\": \"a \"b\"\",}</script>{prose}",
                "2023-09-11"
            ),
        ] as [(String, String?)])
    func day(page: String, day: String?) throws {
        #expect(try read("<title>The tide</title>" + page.replacing("{prose}", with: Self.prose)).published?.text == day)
    }

    @Test(
        "figures are read as the page's language writes them",
        arguments: [("fr", "2023-11-09"), ("en-GB", "2023-11-09"), ("en", nil)] as [(String, String?)])
    func figures(language: String, day: String?) throws {
        let page = "<html lang=\(language)><title>The tide</title><h1>The tide</h1><p>09/11/2023</p>" + Self.prose
        #expect(try read(page).published?.text == day)
    }

    @Test(
        "the title is the article's, not the site's",
        arguments: [
            "<title>The Gazette: The tide is high again</title><h1><a href='/'>The Gazette</a></h1><h3>The tide is high again</h3>{prose}",
            "<title>The Gazette -- The tide is high again</title><b>The tide is high again</b>{prose}",
            "<title>The tide is high again</title><h1>The tide is high again<a href='#t'>¶</a></h1>{prose}",
            "<title>x</title><meta property=og:title content='The tide: is high again'><h1><span>The tide</span><span> is high again</span></h1>{prose}",
            "<title>The tide is high again_Gazette</title><h1>The tide is high again</h1>{prose}",
        ])
    func title(page: String) throws {
        let title = try read(page.replacing("{prose}", with: Self.prose)).title
        #expect(title.replacing(":", with: "") == "The tide is high again")
    }

    @Test("what stands between title and text is of the article: a standfirst, a picture with its caption")
    func lead() throws {
        let article = try read(
            """
            <title>The tide</title><div><h1>The tide</h1><div class=standfirst><p>What the harbour has lost, and who counted</p></div>
            <div class=meta>By Ada Quill</div><div><figure><img src="https://g.example/a.jpg" alt=boats></figure><figcaption><span>The
            boats.</span><span>Bo Lind</span></figcaption></div><div class="article-body">\(Self.prose)</div></div>
            """)
        #expect(
            article.body.hasPrefix(
                "What the harbour has lost, and who counted\n\n[The boats. Bo Lind](https://g.example/a.jpg)\n\nThe tide was high"
            ))
    }

    @Test(
        "boxes that lead elsewhere go, with their labels",
        arguments: [
            "<div><h3>Also in the Gazette</h3><a href=/1><p>A story of another day that is told elsewhere</p></a></div>",
            "<div>More on this: <a href=/1><h4>A story of another day</h4></a></div>",
            "<div><div>Read also</div><a href=/1><div>A story of another day that is told elsewhere</div></a></div>",
            "<p>Support our work: become a member today. <a href=/m>Join now</a></p>", "<a href=#next>Skip advertisement</a>",
            "<p>Published in <a href=/t>The Tide</a> · 5 min read ·</p>",
        ])
    func boxes(box: String) throws {
        let half = Self.prose
        let body = try read("<title>Boats in the harbour</title><div>\(half)\(box)\(half)</div>").body
        #expect(
            body.split(separator: "\n")
                == Array(repeating: "The tide was high when the boats came in, and nobody counted them.", count: 12))
    }

    @Test(
        "what stands below a text goes: rights, addresses, the author's name again",
        arguments: [
            "<p>Copyright 2023 The Gazette. All rights reserved.</p>", "<p>© The Gazette</p>", "<p>Ada Quill</p>",
            "<p>Find this at:<br>https://g.example/a</p>", "<p>Write to ada@g.example</p>", "<p>Réservé aux abonnés</p>",
        ])
    func tail(line: String) throws {
        let body = try read("<title>Boats</title><meta name=author content='Ada Quill'><div>\(Self.prose)\(line)</div>").body
        #expect(body.hasSuffix("nobody counted them.\n"))
    }

    @Test("a list in a list, three stars, a table's caption and a caption's box keep their form")
    func forms() throws {
        let article = try read(
            """
            <title>Boats</title><div>\(Self.prose)<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul><p>* * *</p>
            <table><caption>Boats by year</caption><tr><th>Year</th><th>Boats</th></tr><tr><td>2021</td><td>7</td></tr></table>
            <div class="wp-caption"><img src="https://g.example/a.jpg" alt=boats><p class="wp-caption-text">The boats</p></div>
            <p>So it was!</p></div>
            """)
        let end = """
            - One
              - Two
            - Three

            ***

            Boats by year

            - Year | Boats
            - 2021 | 7

            [The boats](https://g.example/a.jpg)

            So it was!

            """
        #expect(article.body.hasSuffix(end))
    }
}
