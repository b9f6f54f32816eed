import ArchiveModel
import ArgumentParser
import Foundation
import Listing
import Markup
import SiteBuild

struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List claims, articles, actors or topics, sorted by id.",
        discussion: """
            A record is listed if it meets every option; withdrawn ones are not. On a terminal the last column is cut to its width.

              sitegen list claims --unrated
              sitegen list claims --by ada-quill --verdict false --format csv
              sitegen list claims --stale 180

            Exit codes: 0 listed, 1 the content has errors, 2 usage, settings or a name that is not there, 3 a file could not be read.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json

        static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
    }

    @Argument(help: ArgumentHelp("One of \(ListedKind.names).", valueName: "what"))
    var kind: ListedKind

    @Option(
        name: .long, help: ArgumentHelp("Claims with this verdict, a rating’s id.", valueName: "id"),
        completion: RecordCompletion.ofRatings)
    var verdict: String?

    @Flag(name: .long, help: "Claims without a verdict.")
    var unrated = false

    @Option(
        name: .long, help: ArgumentHelp("Claims about an actor.", valueName: "actor"), completion: RecordCompletion.of(.actor))
    var about: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Claims that an actor holds or is cited with; articles that an actor published or is cited in.", valueName: "actor"),
        completion: RecordCompletion.of(.actor))
    var by: String?

    @Option(
        name: .long, help: ArgumentHelp("Claims or articles on a topic.", valueName: "topic"),
        completion: RecordCompletion.of(.topic))
    var topic: String?

    @Option(name: .long, help: ArgumentHelp("Claims whose last review is longer ago than so many days.", valueName: "days"))
    var stale: Int?

    @Option(name: .long, help: "How the list is written: \(Form.names).")
    var format: Form = .table

    @Flag(name: .long, help: "List records with `draft: true` too.")
    var drafts = false

    @OptionGroup var place: SourceFolder

    func validate() throws {
        let ofClaims = [
            ("--verdict", verdict != nil), ("--unrated", unrated), ("--about", about != nil), ("--stale", stale != nil),
        ]
        for (option, isSet) in ofClaims where isSet && kind != .claims {
            throw ValidationError("\(option) is for claims alone.")
        }
        for (option, isSet) in [("--by", by != nil), ("--topic", topic != nil)]
        where isSet && kind != .claims && kind != .articles {
            throw ValidationError("\(option) is for claims and articles.")
        }
        guard verdict == nil || !unrated else { throw ValidationError("--verdict and --unrated exclude each other.") }
        if let stale {
            guard (0...100_000).contains(stale) else { throw ValidationError("--stale takes a number of days, from 0 on.") }
        }
    }

    func run() async throws {
        var options = place.options
        options.includesDrafts = drafts
        let archive = try await ArchiveInOrder.read(options)
        var request = ListRequest()
        (request.verdict, request.isUnrated, request.about) = (verdict, unrated, about)
        (request.by, request.topic, request.staleDays) = (by, topic, stale)
        let filter: ListFilter
        do throws(ListRequest.UnknownName) {
            filter = try request.filter(in: archive, today: Clock.today(environment: options.environment))
        } catch {
            throw Refusal.report(error.message, help: error.help, code: .settingsErrors)
        }
        let list = RecordList(kind, of: archive, filter)
        switch format {
        case .table:
            if list.rows.isEmpty {
                Terminal.printError("No \(kind.rawValue) to list.")
            } else {
                Terminal.write(Array(list.table(width: Terminal.outputWidth).utf8))
            }
        case .csv: Terminal.write(list.csv)
        case .json: Terminal.write(list.json)
        }
    }
}

extension ListedKind: ExpressibleByArgument {
    /// The kind, also in the singular.
    init?(argument: String) {
        guard let kind = Self.allCases.first(where: { [$0.rawValue, String($0.rawValue.dropLast())].contains(argument) }) else {
            return nil
        }
        self = kind
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
