import Foundation
import SiteBuild
import Testing

@testable import Importing

/// What happens to the files of an archive.
@Suite final class ArchiveTests {
    private let source = NSTemporaryDirectory() + "sitegen-import-" + UUID().uuidString
    private static let text =
        "The pier is closed\n\nThe pier in the east of the harbour is closed until the summer, the town said on Monday, because of a storm."

    init() throws {
        try FileManager.default.createDirectory(atPath: source + "/Content", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: source) }

    private func article(url: String?) throws -> ImportedArticle {
        var options = ImportOptions()
        options.url = url
        return try ArticleReader.read(Array(Self.text.utf8), name: "x", options: options)
    }

    private func store(_ article: ImportedArticle, _ path: String, replaces: Bool = false) throws {
        try ArticleStore(source: source).write(Array(ArticleFile.text(of: article).utf8), to: path, replaces: replaces)
    }

    @Test("an article is known by its address, however it is written, and by its text")
    func known() throws {
        try store(article(url: "https://www.gazette.example/pier/?utm_source=feed"), "articles/2024/pier.md")
        let known = try KnownArticles(source: source)
        #expect(known.file(id: "pier") == "Content/articles/2024/pier.md")
        var other = try article(url: "http://gazette.example/pier#top")
        other.body = "Something else.\n"
        #expect(known.file(of: other)?.why == "it has the same address")
        #expect(try known.file(of: article(url: nil))?.why == "it has the same text")
        other.url = "https://gazette.example/other"
        #expect(known.file(of: other) == nil)
    }

    @Test("an archive without articles knows none")
    func none() throws {
        #expect(try KnownArticles(source: source + "/missing").file(id: "pier") == nil)
    }

    @Test("a file that is there is replaced only when that is asked for")
    func replaced() throws {
        try store(article(url: nil), "articles/pier.md")
        let before = FileManager.default.contents(atPath: source + "/Content/articles/pier.md")
        #expect(throws: SystemError.self) { try store(article(url: "https://x.example/"), "articles/pier.md") }
        #expect(FileManager.default.contents(atPath: source + "/Content/articles/pier.md") == before)
        try store(article(url: "https://x.example/"), "articles/pier.md", replaces: true)
        #expect(FileManager.default.contents(atPath: source + "/Content/articles/pier.md") != before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: source + "/Content/articles") == ["pier.md"])
    }

    @Test("a link on the way that leads out of Content is not followed")
    func link() throws {
        try FileManager.default.createDirectory(atPath: source + "/elsewhere", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: source + "/Content/articles", withDestinationPath: source + "/elsewhere")
        #expect(throws: SystemError.self) { try store(article(url: nil), "articles/pier.md") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: source + "/elsewhere").isEmpty)
    }

    @Test(
        "an id is made of a title's words",
        arguments: [
            ("Élan vital: “Über” 3", "elan-vital-uber-3"), ("Ferry’s end", "ferrys-end"), ("Москва", "moskva"), ("港が閉鎖", "港が閉鎖"),
            ("2024", "article-2024"), ("…", "article"),
            ("index", "article-index"), ("../../etc/passwd", "etc-passwd"),
            (String(repeating: "word ", count: 40), "word-word-word-word-word-word-word-word-word-word-word-word"),
        ])
    func identifier(title: String, id: String) { #expect(ArticleFile.identifier(for: title, language: "en") == id) }
}
