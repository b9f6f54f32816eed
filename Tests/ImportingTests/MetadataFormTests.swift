import ArchiveModel
import Testing

@testable import Importing

/// The forms in which pages all over the web say who wrote them, when, and what they are called.
@Suite struct MetadataFormTests {
    private static let prose = String(
        repeating: "<p>The tide was high when the boats came in, and nobody counted them.</p>", count: 6)

    private func read(head: String, body: String = "<h1>The tide comes in</h1>", language: String = "en") throws
        -> ImportedArticle
    {
        let page =
            "<html lang=\(language)><head><title>The tide comes in | Gazette</title>\(head)</head><body>\(body)\(Self.prose)"
        return try ArticleReader.read(Array(page.utf8), name: "page.html", options: ImportOptions())
    }

    @Test(
        "a day in words is read in the languages of the web",
        arguments: [
            ("en", "Tuesday 16th March 2021"), ("en-GB", "16/03/2021"), ("de", "Stand: 16.03.2021 09:12 Uhr"),
            ("de", "16. Mär 2021"),
            ("fr", "Publié le 16/03/2021 à 09:12"), ("es", "16 de marzo de 2021"), ("pt", "16 de março de 2021 às 9:12"),
            ("it", "martedì 16 marzo 2021"), ("nl", "16 maart 2021 om 09:12"), ("sv", "Publicerad 16 mars 2021"),
            ("da", "16. marts 2021"),
            ("pl", "16 marca 2021, 09:12"), ("cs", "16. 3. 2021 9:12"), ("cs", "16. března 2021"),
            ("hu", "2021. március 16. 09:12"),
            ("ro", "16 martie 2021"), ("tr", "16 Mart 2021"), ("el", "16 Μαρτίου 2021"), ("ru", "16 марта 2021 г."),
            ("bg", "16 март 2021"),
            ("uk", "16 березня 2021"), ("sl", "16. marec 2021"), ("hr", "16. ožujka 2021."), ("ca", "16 de març de 2021"),
            ("id", "Selasa, 16 Maret 2021"), ("ja", "2021/03/16 09:12"), ("ko", "2021.03.16 09:12"),
            ("ar", "الثلاثاء 16 مارس 2021"),
            ("ar", "١٦ مارس ٢٠٢١"), ("he", "16 במרץ 2021"),
        ])
    func days(language: String, day: String) throws {
        let article = try read(head: "", body: "<h1>The tide comes in</h1><p>\(day)</p>", language: language)
        #expect(article.published?.text == "2021-03-16")
    }

    @Test(
        "the day is that of the publication, wherever else a page tells of changes",
        arguments: [
            ("", "<p>Updated: March 20, 2021 | Published: March 16, 2021</p>"),
            ("", "<ul><li>Last updated 20 March 2021</li><li>First published on 16 March 2021</li></ul>"),
            ("<meta name='article:publicationdate' content='Tue Mar 16 21:30:09 EST 2021'>", ""),
            ("<link rel=canonical href='https://g.example/news/20210316/tide-1234.html'>", ""),
            ("<link rel=canonical href='https://g.example/2021/mar/16/tide'>", ""),
            (
                "<meta name='event:published_date' content='2030-01-01'><meta name='news.first_published_date' content='2021-03-16'>",
                ""
            ),
        ])
    func publication(head: String, body: String) throws {
        #expect(try read(head: head, body: "<h1>The tide comes in</h1>" + body).published?.text == "2021-03-16")
    }

    @Test(
        "the author is found in what data, metas and lines have in their own forms",
        arguments: [
            ("<meta name='news:byline' content='by Ada Quill, Staff Writer'>", ""),
            (
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"ada@g.example (Ada Quill)\"}}</script>",
                ""
            ),
            (
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Quill\"},{\"@type\":\"Organization\",\"name\":\"Gazette staff\"}]}</script>",
                ""
            ),
            ("<meta name=author content=Gazette>", "<p>By <span>Ada Quill</span></p>"),
            ("<meta name=author content='Associated Harbours'>", "<div class=byline>By Ada Quill, Associated Harbours</div>"),
            ("", "<div class=byline>By Ada Quill, Ph.D. | Senior Correspondent</div>"),
            ("", "<p>Guest post by Ada Quill</p>"), ("", "<p>By Ada Quill Updated Mar 17, 2021, 9:00am EDT</p>"),
            ("", "<div class=author-info><img src=p.jpg alt=''><div><strong>Ada Quill</strong><br>Reporter</div></div>"),
            ("", "<p>16.03.2021 | Ada Quill</p>"), ("", "<div><span>Ada Quill</span><span>·</span><span>4 min read</span></div>"),
            ("", "<div class=author><span>Words</span> <a href=/writers/ada-quill>Ada Quill</a></div>"),
            ("", "<p>By Ada Quill, Port Haven</p>"),
            ("", "<div class=user-details><a href=/users/1>Ada Quill</a><span>1,204</span></div>"),
        ])
    func authors(head: String, body: String) throws {
        #expect(try read(head: head, body: "<h1>The tide comes in</h1>" + body).authors == ["Ada Quill"])
    }

    @Test("the name of an account is that of the author where an element is marked as that alone")
    func account() throws {
        let body = "<h1>The tide comes in</h1><span class='author vcard'><a class='url fn n' href=/x>kingfisher</a></span>"
        #expect(try read(head: "", body: body).authors == ["kingfisher"])
    }

    @Test(
        "lines at a title that name a place, a section or a rank name nobody",
        arguments: [
            "<p>Port Haven | 16 March 2021</p>", "<p>World News · 16 March 2021</p>", "<p>Active Member</p><p>16 March 2021</p>",
        ])
    func nobody(body: String) throws {
        #expect(try read(head: "", body: "<h1>The tide comes in</h1>" + body).authors.isEmpty)
    }

    @Test(
        "the title has neither the site's name nor its sections",
        arguments: [
            ("The tide comes in here | News | The Harbour Gazette", "", ""),
            ("The Harbour Gazette: The tide comes in here", "<meta property=og:site_name content='The Harbour Gazette'>", ""),
            ("Gazette » Archive » The tide comes in here", "", ""), ("The tide comes in here • Gazette", "", ""),
            (
                "The tide comes in here | Gazette", "<meta property=og:title content='The tide comes in here'>",
                "<h1><span>Harbour</span> <span>The tide comes in here</span></h1>"
            ),
            (
                "x",
                "<meta property=og:title content='The tide comes in here | Gazette'><meta property=og:site_name content=Gazette>",
                "<h1>The tide comes in here <small>Updated</small></h1>"
            ),
        ])
    func titles(window: String, head: String, body: String) throws {
        let page = "<title>\(window)</title>\(head)<body>\(body)<div>\(Self.prose)"
        let article = try ArticleReader.read(Array(page.utf8), name: "page.html", options: ImportOptions())
        #expect(article.title == "The tide comes in here")
    }

    @Test("a title in a script without spaces loses the sections behind it")
    func sections() throws {
        let page = "<title>下游船闸将关闭十一周_港口新闻_港口网</title><body><div>\(Self.prose)"
        let article = try ArticleReader.read(Array(page.utf8), name: "page.html", options: ImportOptions())
        #expect(article.title == "下游船闸将关闭十一周")
    }

    @Test(
        "who wrote a letter stands before, behind, or around the address",
        arguments: [
            "Ada Quill <ada@quill.example>", "ada@quill.example (Ada Quill)", "\"Quill, Ada\" <ada@quill.example>",
            "Ada Quill ada at quill.example",
        ])
    func letters(value: String) { #expect(MailHead.name(value) == "Ada Quill") }

    @Test("three fields with a sender are the head of a letter, and labels in a text are none")
    func heads() {
        #expect(MailHead.isHead(["From: Ada Quill", "Date: 16 Mar 2021", "Subject: The tide"]))
        #expect(!MailHead.isHead(["From: the north", "To: the south", "Price: 12"]))
        #expect(!MailHead.isHead(["Subject: The tide", "It was high."]))
    }
}
