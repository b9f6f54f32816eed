import ArchiveModel
import ArgumentParser
import Diagnostics
import Importing
import Markup
import Rendering
import SiteBuild

struct ImportAnnotationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotations", abstract: "Write W3C Web Annotations or Hypothesis JSON into an article as spans.",
        discussion: """
            Each is found by the words that it quotes, exactly; of several places the one is taken before and behind which \
            prefix and suffix stand. It names its claim or actor by a link to the site's page or by a tag, claim:ID or \
            actor:ID; the tags by:ID, stance:WORD, as:WORD and at:hh:mm:ss become attributes, a comment becomes the note. What \
            cannot be placed or understood is reported and left out. Nothing else of the article is changed.

            Exit codes: 0 all are in the article, 1 some are not, or the archive has errors, 2 usage, 3 a file could not be \
            read or written.
            """)

    @Argument(help: ArgumentHelp("A file with annotations; - is standard input.", valueName: "file"))
    var input: String

    @Option(name: .long, help: ArgumentHelp("The id of the article that is annotated.", valueName: "id"))
    var article: String

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Flag(name: .long, help: "Print what would change, as a diff, and write nothing.")
    var dryRun = false

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
    }

    func run() async throws {
        let json = SourceText(path: input == "-" ? "standard input" : input, bytes: try ImportInput.bytes(of: input))
        let archive = try await ImportInput.archive(source)
        guard let handle = archive.articles.handle(of: NormalizedText.nfc(article)) else {
            let help = NearMiss.help(for: article, in: archive.articles.map(\.id), what: "article")
            Terminal.printError(VisibleText.of("error: the archive has no article “\(article)”. \(help)"))
            throw ExitCode(2)
        }
        let record = archive[handle]
        let path = record.header.file
        let file = SourceText(path: path, bytes: try ImportInput.bytes(of: source + "/" + path))
        let names = AnnotationNames(archive, article: record)
        let result = AnnotationImport.run(json, into: file, genre: record.genre, names: names)
        guard let outcome = result.value else {
            report(result.diagnostics, json, file)
            throw ExitCode(1)
        }
        let lines = LineNumbers(json)
        for remark in outcome.remarks {
            let word = remark.isRefusal ? "left out" : "warning"
            Terminal.printError(VisibleText.of("\(word): \(lines.place(of: remark.offset)): \(remark.message)"))
        }
        try write(outcome, over: file)
        if outcome.remarks.contains(where: \.isRefusal) { throw ExitCode(1) }
    }

    private func write(_ outcome: AnnotationImport.Outcome, over file: SourceText) throws {
        if dryRun {
            let changes = LineChanges.text(path: file.path, old: file.bytes, new: outcome.file.bytes)
            if !changes.isEmpty { Terminal.print(String(changes.dropLast())) }
        } else if outcome.added > 0 {
            do {
                try ArticleStore(source: source).write(
                    outcome.file.bytes, to: String(file.path.dropFirst("Content/".count)), replaces: true)
            } catch {
                Terminal.printError(VisibleText.of("error: cannot write \(error.path): \(error.reason)"))
                throw ExitCode(3)
            }
            Terminal.print(file.path)
        }
        let left = outcome.remarks.count(where: \.isRefusal)
        var words = ["\(outcome.added) span\(outcome.added == 1 ? "" : "s") \(dryRun ? "would be " : "")added"]
        if outcome.known > 0 { words.append("\(outcome.known) there already") }
        if outcome.elsewhere > 0 { words.append("\(outcome.elsewhere) of other texts") }
        if left > 0 { words.append("\(left) left out") }
        Terminal.printError(words.joined(separator: ", ") + ".")
    }

    private func report(_ diagnostics: [Diagnostic], _ json: SourceText, _ file: SourceText) {
        guard !diagnostics.isEmpty else {
            Terminal.printError(VisibleText.of("error: \(json.path) holds no annotations that are known by their form"))
            return
        }
        var report = DiagnosticReport(format: .text, isColored: Terminal.isColored) { $0 == json.path ? json : file }
        Terminal.writeError(report.render(diagnostics))
    }
}
