import Diagnostics
import Foundation
import SiteBuild

@testable import Suggesting

/// A small archive in a folder of its own, gone when nobody holds it.
final class ScratchArchive: Sendable {
    let path = NSTemporaryDirectory() + "sitegen-suggest-" + UUID().uuidString

    init(_ files: [String: String] = [:]) throws {
        try write("site.json", "{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\"}")
        try write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\n---\n")
        try write("Content/claims/pier-sold.md", "---\nclaim: The eastern pier was sold in secret\n---\n")
        try write("Content/claims/ferry-late.md", "---\nclaim: The ferry to Norland is late every day\n---\n")
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let full = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func article(_ body: String, keys: String = "") throws {
        try write("Content/articles/note.md", "---\ntitle: A note\npublished: 2024-03-02\n\(keys)---\n" + body)
    }

    func suggest() async throws -> ArticleSuggestions {
        let files = try ArchiveFiles(source: path)
        let bytes = try FileReading.bytes(of: path + "/Content/articles/note.md")
        let article = ArticleText.read(bytes, path: "Content/articles/note.md", id: "note")
        guard let text = article.value, !article.hasErrors else { throw Failure(diagnostics: article.diagnostics) }
        return try await ArticleSuggestions.make(
            for: text, files: files, rules: .english, scope: .init(), siteLanguage: "en", jobs: 1)
    }

    struct Failure: Error { let diagnostics: [Diagnostic] }

    /// Writes what is proposed, as the command does.
    func apply(_ suggestions: ArticleSuggestions) throws {
        for stub in suggestions.stubs { try write("Content/" + stub.path, stub.text) }
        try write(suggestions.article.file.path, String(decoding: suggestions.bytes, as: UTF8.self))
    }

    /// What `sitegen check` finds, with or without drafts.
    func check(drafts: Bool = false) async -> BuildOutcome {
        var options = BuildOptions(source: path)
        options.environment = ["SOURCE_DATE_EPOCH": "1767225600"]
        options.includesDrafts = drafts
        return await SiteBuilder(options).check()
    }
}
