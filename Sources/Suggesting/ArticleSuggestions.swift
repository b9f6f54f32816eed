internal import Diagnostics
package import SiteBuild

/// Everything that is proposed for one article: the spans, the file with them, and the stubs.
package struct ArticleSuggestions: Sendable {
    package let article: ArticleText
    /// The file with its spans.
    package let bytes: [UInt8]
    /// In the order of the article.
    package let proposals: [Suggestions.Proposal]
    package let stubs: [Stub]
    package let notes: [String]

    /// The difference as `diff -u` writes it: the article, then the stubs.
    package var difference: String {
        UnifiedDiff.changed(article.file.path, from: article.file.bytes, to: bytes)
            + stubs.map { UnifiedDiff.added("Content/" + $0.path, Array($0.text.utf8)) }.joined()
    }

    /// Reads the archive and proposes.
    ///
    /// - Parameters:
    ///   - article: without errors.
    ///   - siteLanguage: of records that name none.
    /// - Throws: `SystemError` if the archive cannot be read.
    package static func make(
        for article: ArticleText, files: ArchiveFiles, rules: LanguageRules, scope: Suggester.Scope, siteLanguage: String,
        jobs: Int
    ) async throws(SystemError) -> ArticleSuggestions {
        let actors = await KnownActors.read(files, jobs: jobs)
        let surroundings = Suggester.Surroundings(
            actors: actors, takenClaims: Set(files.claims.map(\.id)), takenActors: Set(files.actors.map(\.id)),
            articleID: article.id,
            isTranscript: article.isTranscript, language: siteLanguage)
        let suggester = Suggester(rules: rules, scope: scope, surroundings: surroundings)
        var search = try await ClaimLibrary.open(source: files.source, rules: rules, jobs: jobs)
        let found: Suggestions
        do {
            found = try suggester.suggestions(for: article.body) { try search.matches($0, context: $1, limit: $2) }
        } catch {
            // The index was damaged where this article looked.
            search = try await ClaimLibrary.reopen(source: files.source, rules: rules, jobs: jobs)
            let fresh = search
            found = suggester.suggestions(for: article.body) { (try? fresh.matches($0, context: $1, limit: $2)) ?? [] }
        }
        let result = SpanWriter(file: article.file, body: article.bodyRange, options: article.options, read: article.body).write(
            found.proposals)
        var notes = found.notes
        if article.isExcerpt, !result.written.isEmpty {
            notes.append(
                "only excerpts of this article are published (`display: excerpts`): each paragraph with a span becomes one")
        }
        if !result.left.isEmpty {
            notes.append(
                "\(result.left.count) proposal\(result.left.count == 1 ? "" : "s") left out: the words cut through emphasis, a link or an annotation"
            )
        }
        let language = article.language.flatMap { $0 == siteLanguage ? nil : $0 }
        return ArticleSuggestions(
            article: article, bytes: result.bytes, proposals: result.written,
            stubs: Stub.all(for: result.written, article: article.id, language: language), notes: notes)
    }
}
