import ArgumentParser
import Hypertext
import Listing
import SiteBuild

struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Count what the archive holds, its verdicts, and what it does not cover.",
        discussion: """
            Counts records and verdicts, and names the articles without an annotation, the claims that no article carries, those \
            without a verdict or a position, and the verdicts that rest on one source or on one origin.

              sitegen stats
              sitegen stats --format json

            Exit codes: 0 counted, 1 the content has errors, 2 usage or settings, 3 a file could not be read.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json

        static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
    }

    @Option(name: .long, help: "How the numbers are written: \(Form.names).")
    var format: Form = .text

    @Flag(name: .long, help: "Count records with `draft: true` too.")
    var drafts = false

    @OptionGroup var place: SourceFolder

    func run() async throws {
        var options = place.options
        options.includesDrafts = drafts
        let statistics = ArchiveStatistics(try await ArchiveInOrder.read(options))
        switch format {
        case .text: Terminal.write(Array(statistics.text.utf8))
        case .json:
            var bytes: [UInt8] = []
            statistics.json.append(to: &bytes)
            Terminal.write(bytes + [UInt8(ascii: "\n")])
        }
    }
}
