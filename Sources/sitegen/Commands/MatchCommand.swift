import ArgumentParser
import Diagnostics
import Foundation
import Hypertext
import SiteBuild
import Suggesting

struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Search the archive's claims for one that says the same as a text.",
        discussion: """
            Ranks by BM25 over the stems of words. What is shared is shown, and the verdict by the site's own label; whether two \
            sentences say the same, you decide. The index lies in .sitegen beside site.json and can be deleted at any time.

            Exit codes: 0 done, also where nothing is near, 2 usage, 3 a file could not be read.
            """)

    @Argument(help: ArgumentHelp("What is claimed, in one sentence.", valueName: "text"))
    var text: String?

    @Option(name: .long, help: ArgumentHelp("A file with one text a line; - is standard input.", valueName: "file"))
    var batch: String?

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Option(name: .long, help: ArgumentHelp("How many claims are shown for each text.", valueName: "n"))
    var limit = 5

    @Option(name: .long, help: "How they are told: text, or json, one object a line.")
    var format = SuggestCommand.Format.text

    @Option(name: .long, help: ArgumentHelp("How many files are looked at at once.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard limit >= 1 else { throw ValidationError("--limit takes a whole number from 1 on.") }
        guard jobs >= 1 else { throw ValidationError("--jobs takes a whole number from 1 on.") }
        guard (text == nil) != (batch == nil) else { throw ValidationError("Give one text, or a file of them by --batch.") }
        if let text, text.allSatisfy(\.isWhitespace) { throw ValidationError("The text is empty.") }
    }

    func run() async throws {
        do {
            let labels = RatingLabels(source: source)
            guard let rules = LanguageRules.rules(for: labels.language) ?? LanguageRules.rules(for: "en") else { return }
            let texts = try text.map { [$0] } ?? lines()
            var search = try await ClaimLibrary.open(source: source, rules: rules, jobs: jobs)
            for text in texts {
                let matches: [ClaimMatch]
                do {
                    matches = try search.matches(text, limit: limit)
                } catch {
                    search = try await ClaimLibrary.reopen(source: source, rules: rules, jobs: jobs)
                    matches = try search.matches(text, limit: limit)
                }
                show(text, matches, labels)
            }
        } catch let error as SystemError {
            Terminal.printError("error: " + VisibleText.of("\(error.path): \(error.reason)"))
            throw ExitCode(3)
        }
    }

    private func lines() throws -> [String] {
        guard let batch else { return [] }
        let bytes = batch == "-" ? [UInt8](FileHandle.standardInput.readDataToEndOfFile()) : try FileReading.bytes(of: batch)
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func show(_ text: String, _ matches: [ClaimMatch], _ labels: RatingLabels) {
        switch format {
        case .json:
            var object = JSONObject()
            object.add("query", text)
            object.add("matches", .array(matches.map { ClaimMatchListing.json($0, labels: labels) }))
            Terminal.print(String(decoding: JSONText(object.value).bytes, as: UTF8.self))
        case .text:
            if batch != nil { Terminal.print("# " + VisibleText.of(text)) }
            guard !matches.isEmpty else { return Terminal.print("No claim of the archive shares a word of weight with this.") }
            for line in ClaimMatchListing.text(matches, labels: labels).split(separator: "\n") {
                Terminal.print(VisibleText.of(line))
            }
        }
    }
}
