import ArgumentParser
import Diagnostics
import Foundation
import Hypertext
import Importing
import Markup
import SiteBuild
import Suggesting

struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Propose the annotations of an article: claims, who makes them, and mentions of actors.",
        discussion: """
            Prints a unified diff of the article, with stubs (`draft: true`) for claims and actors that the archive does not \
            have; what each proposal rests on is listed on standard error. An editor decides: nothing that is annotated is \
            touched, and no verdict is ever set. Documentation/Suggesting.md explains the rules.

            Exit codes: 0 done, also where nothing is proposed, 1 there is no such article or it has errors, 2 usage, 3 a file \
            could not be read or written.
            """)

    /// How the proposals are told.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: ArgumentHelp("The article: its id, or its path.", valueName: "article"))
    var article: String

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Flag(name: .long, help: "Write the spans into the article, and the stubs beside the other records.")
    var write = false

    @Option(name: .long, help: "How proposals are told: text or json.")
    var format = Format.text

    @Flag(name: .long, help: "Propose every mention of an actor, not the first alone.")
    var allMentions = false

    @Option(name: .long, help: ArgumentHelp("How many claims at most are proposed, the weightiest first.", valueName: "n"))
    var limit = 400

    @Option(name: .long, help: ArgumentHelp("How many existing claims are named for each proposal.", valueName: "n"))
    var candidates = 3

    @Option(name: .long, help: ArgumentHelp("How many files are read at once.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(name: .long, help: "Do not list what proposals rest on.")
    var quiet = false

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard limit >= 1 else { throw ValidationError("--limit takes a whole number from 1 on.") }
        guard candidates >= 0 else { throw ValidationError("--candidates takes a whole number from 0 on.") }
        guard jobs >= 1 else { throw ValidationError("--jobs takes a whole number from 1 on.") }
    }

    func run() async throws {
        do {
            try await propose()
        } catch let error as SystemError {
            throw fail("\(error.path): \(error.reason)", code: 3)
        }
    }

    private func propose() async throws {
        let files = try ArchiveFiles(source: source)
        guard let file = files.article(article) else {
            throw fail("there is no article “\(article)”. \(files.help(for: article))", code: 1)
        }
        let bytes = try FileReading.bytes(of: source + "/" + file.path)
        let read = ArticleText.read(bytes, path: file.path, id: file.id)
        guard let text = read.value, !read.hasErrors else {
            var report = DiagnosticReport(format: .text, isColored: Terminal.isColored) {
                SourceLookup.text(of: $0, source: source)
            }
            Terminal.writeError(report.render(read.diagnostics.filter { $0.severity == .error }))
            throw fail("\(file.path) has errors; mend them first", code: 1)
        }
        let labels = RatingLabels(source: source, assets: files.assets)
        let language = text.language ?? labels.language
        guard let rules = LanguageRules.rules(for: language) else {
            throw fail("\(file.path) is in “\(language)”, for which there are no rules: they are there for English (en)", code: 1)
        }
        var scope = Suggester.Scope()
        scope.candidates = candidates
        scope.allMentions = allMentions
        scope.limit = limit
        let suggestions = try await ArticleSuggestions.make(
            for: text, files: files, rules: rules, scope: scope, siteLanguage: labels.language, jobs: jobs)
        let listing = SuggestionListing(suggestions, labels: labels)
        if write { try store(suggestions) }
        switch format {
        case .json: Terminal.print(String(decoding: JSONText(listing.json).bytes, as: UTF8.self))
        case .text:
            if !quiet {
                let lines = listing.text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.of($0) }
                Terminal.writeError(lines.joined(separator: "\n"))
                Terminal.printError(summary(suggestions))
            }
            if !write, !suggestions.difference.isEmpty { Terminal.print(String(suggestions.difference.dropLast())) }
        }
    }

    private func summary(_ suggestions: ArticleSuggestions) -> String {
        let claims = suggestions.proposals.count { if case .claim = $0 { true } else { false } }
        let counts = "\(claims) claims, \(suggestions.proposals.count - claims) mentions, \(suggestions.stubs.count) stubs"
        if suggestions.proposals.isEmpty { return "Nothing is proposed." }
        return write
            ? "Written: \(counts)." : "Proposed: \(counts). --write writes them; each is yours to keep, change or delete."
    }

    /// Stubs first, then the article: a span never names what is not there.
    private func store(_ suggestions: ArticleSuggestions) throws {
        guard !suggestions.proposals.isEmpty else { return }
        let path = suggestions.article.file.path
        guard try FileReading.bytes(of: source + "/" + path) == suggestions.article.file.bytes else {
            throw fail("\(path) was changed in the meantime; nothing was written", code: 3)
        }
        let store = ArticleStore(source: source)
        var written: [String] = []
        do {
            for stub in suggestions.stubs {
                try store.write(Array(stub.text.utf8), to: stub.path, replaces: false)
                written.append(stub.path)
            }
            try store.write(suggestions.bytes, to: String(path.dropFirst("Content/".count)), replaces: true)
        } catch {
            for stub in written { unlink(source + "/Content/" + stub) }
            throw error
        }
        for stub in suggestions.stubs where format == .text { Terminal.print("Content/" + stub.path) }
        if format == .text { Terminal.print(path) }
    }

    private func fail(_ message: String, code: Int32) -> ExitCode {
        Terminal.printError("error: " + VisibleText.of(message))
        return ExitCode(code)
    }
}
