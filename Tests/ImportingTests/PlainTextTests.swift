import Testing

@testable import Importing

@Suite struct PlainTextTests {
    private func read(_ text: String, keepsAll: Bool = false) throws -> ImportedArticle {
        var options = ImportOptions()
        options.keepsAll = keepsAll
        return try ArticleReader.read(Array(text.utf8), name: "text.txt", options: options)
    }

    private static let one =
        "The harbour was closed for two days after the storm, the harbour master said on Monday evening, and may be closed again."
    private static let two =
        "Eleven boats were damaged, two of them so badly that their owners doubt whether they are worth another summer of work."
    private static let three =
        "A decision about the pier is expected in May; until then, one end of it stays behind a fence that the town has put up."

    private static let page = """
        A gull on the pier, on Sunday. (Nora Vik/Harbour Photo)

        Storm closes the harbour for two days
        Storm closes the harbour for two days
        By Nora Vik
        3 March 2024
        4 min read

        [start_1]

        PORT HAVEN — \(one)

        Advertisement

        \(two)

        More news: Gulls return to the island

        What comes next

        \(three)

        [start_2]

        Share on Facebook
        Popular stories

        A dog on the beach. COAST NEWS/Ole Dahl
        Dogs may run free in winter

        The council has decided that dogs may run … More
        """

    @Test("a copied page becomes title, date, author, place and paragraphs")
    func page() throws {
        let article = try read(Self.page)
        #expect(
            ArticleFile.text(of: article) == """
                ---
                title: Storm closes the harbour for two days
                published: 2024-03-03
                authors: [Nora Vik]
                extra:
                  dateline: PORT HAVEN
                ---
                PORT HAVEN — \(Self.one)

                \(Self.two)

                ## What comes next

                \(Self.three)

                """)
    }

    @Test("every line that is left out is listed once, with a rule")
    func leftOut() throws {
        let article = try read(Self.page)
        let kept = article.body + article.title
        let lines = Self.page.split(separator: "\n").map(String.init)
        let missing = lines.filter { !kept.contains($0) }
        #expect(missing.allSatisfy { line in article.leftOut.contains { $0.text == line } })
        #expect(article.leftOut.count == missing.count + 1, "and the headline that stands twice")
    }

    @Test("keepsAll keeps every line")
    func keepsAll() throws {
        let article = try read(Self.page, keepsAll: true)
        #expect(article.leftOut.isEmpty)
        for line in Self.page.split(separator: "\n") {
            #expect(article.body.replacing("\\", with: "").contains(line))
        }
    }

    @Test(
        "a line is known by its form",
        arguments: [
            ("[gallery ids=\"1,2\"]", .shortcode), ("[/caption]", .shortcode), ("6 min read", .readingTime),
            ("Lesezeit: 4 Minuten", .readingTime),
            ("Related: What the council decided", .crossReference), ("Mehr zum Thema: Der Hafen", .crossReference),
            ("Share on WhatsApp", .share), ("Tweet", .share), ("Follow us on Facebook", .follow), ("@harbournews", .follow),
            ("ADVERTISEMENT", .advertisement), ("Sign up for our newsletter", .newsletter), ("* * *", .rule), ("_____", .rule),
            ("The council has voted to keep the old pier… Read on", .teaser), ("Photo: Nora Vik", .caption),
            ("Latest stories", .label),
            ("It was a quiet day in the harbour.", nil), ("Read the letter, she said, and then decide.", nil),
            ("[We] had no choice.", nil),
            ("“I waited…” he said.", nil), ("In short: the pier is closed.", nil), ("The minutes of the meeting", nil),
        ] as [(String, LineForm?)])
    func form(line: String, form: LineForm?) { #expect(LineForm(line) == form) }

    @Test("a word that is broken is mended where the whole word stands elsewhere")
    func mended() throws {
        let article = try read(
            "The pier is closed\n\n\(Self.one) Those at the meetin g agreed that nobody can say more today.\n\nThe next meeting is in May, and the one after that in June or in July."
        )
        #expect(article.body.contains("at the meeting agreed"))
        #expect(article.warnings.contains { $0.contains("meetin g") })
    }

    @Test("lines that are full are joined, and a paragraph that breaks off goes on")
    func joined() throws {
        let article = try read(
            "The pier is closed\n\nThe pier in the east of the harbour will be closed\nuntil the summer, the town said.\n\n\(Self.two.dropLast()) and\n\nthen some more was said about it by those who had come to listen."
        )
        #expect(article.body.contains("be closed until the summer"))
        #expect(article.body.contains(" and then some more"))
    }

    @Test("the line below a report names its author and agency")
    func signOff() throws {
        let article = try read(
            "The pier is closed\n\n\(Self.one)\n\n\(Self.two)\n\n____\n\nNora Vik, The Coast Agency\n\nHarbour")
        #expect(article.authors == ["Nora Vik"])
        #expect(article.outlet == "The Coast Agency")
        #expect(article.body.hasSuffix(Self.two + "\n"))
    }

    @Test("a text without a paragraph is refused")
    func refused() {
        #expect(throws: ImportRefusal.self) { try read("Home\nNews\nSport\nWeather\n") }
    }

    @Test("a dateline may have a region and an agency")
    func dateline() {
        #expect(Dateline("PORT HAVEN, Isle (CA) — The pier")?.agency == "CA")
        #expect(Dateline("PORT HAVEN, Isle (CA) — The pier")?.place == "PORT HAVEN, Isle")
        #expect(Dateline("The pier — which is old — is closed") == nil)
    }
}
