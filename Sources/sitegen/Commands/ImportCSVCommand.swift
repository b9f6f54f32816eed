import ArgumentParser
import Diagnostics
import Foundation
import Importing
import SiteBuild

struct ImportCSVCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Turn a table into claims of the archive.",
        discussion: """
            A CSV file (RFC 4180) in UTF-8 whose first row names the columns. --map says what a column is for a claim; one that is \
            called like a key needs no mapping. What is wrong is reported with its line and column, and then nothing is written.

            Keys: \(ClaimColumn.allCases.map(\.rawValue).joined(separator: ", ")), extra.KEY.

            Exit codes: 0 all claims are in the archive, 1 the table has errors, 2 usage or settings, 3 a file could not be read \
            or written.
            """)

    @Argument(help: ArgumentHelp("A CSV file; - is standard input.", valueName: "file"))
    var input: String

    @Option(name: .long, help: ArgumentHelp("What columns are: column=key, with commas between.", valueName: "mapping"))
    var map: [String] = []

    @Option(name: .long, help: ArgumentHelp("The same as a JSON object of columns to keys.", valueName: "file"))
    var mapFile: String?

    @Option(name: .long, help: ArgumentHelp("What stands between cells: one character, or tab.", valueName: "character"))
    var delimiter = ","

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Flag(name: .long, help: "Print which files would be written, and write none.")
    var dryRun = false

    @Flag(name: .long, help: "Replace claims that are there.")
    var force = false

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard separator != nil else {
            throw ValidationError("--delimiter takes one character that is no quotation mark, or tab.")
        }
        _ = try writtenMapping
    }

    private var separator: Unicode.Scalar? {
        let text = delimiter == "tab" || delimiter == "\\t" ? "\t" : delimiter
        guard let first = text.unicodeScalars.first, text.unicodeScalars.count == 1, first != "\"", first != "\n", first != "\r"
        else { return nil }
        return first
    }

    private var writtenMapping: [String: String] {
        get throws {
            var mapping: [String: String] = [:]
            for entry in map.flatMap({ $0.split(separator: ",") }) {
                guard let equals = entry.lastIndex(of: "="), equals > entry.startIndex else {
                    throw ValidationError("--map takes column=key; “\(VisibleText.of(String(entry)))” is none.")
                }
                mapping[String(entry[..<equals]).trimmingCharacters(in: .whitespaces)] =
                    String(entry[entry.index(after: equals)...]).trimmingCharacters(in: .whitespaces)
            }
            return mapping
        }
    }

    func run() async throws {
        let (settings, known) = try await ClaimImportReport.archive(source)
        let bytes = try ImportInput.bytes(of: input)
        guard bytes.count <= ImportRefusal.maximumBytes else { throw failure("\(input) \(ImportRefusal.tooLarge.message)") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("\(input) is not UTF-8") }
        guard let separator else { throw ExitCode(2) }
        let cells: [[CSVReader.Cell]]
        do {
            cells = try CSVReader.rows(of: text, delimiter: separator)
        } catch {
            throw failure("\(input):\(error.line):\(error.column): \(error.message)")
        }
        let table = ClaimTable(cells, mapping: try mapping(), settings: settings, known: known)
        for problem in table.problems {
            Terminal.printError(VisibleText.of("error: \(input):\(problem.line):\(problem.column): \(problem.message)"))
        }
        guard table.problems.isEmpty else {
            Terminal.printError("Nothing imported: \(table.problems.count) error\(table.problems.count == 1 ? "" : "s").")
            throw ExitCode(1)
        }
        var options = ClaimImport.Options(source: source)
        options.isDryRun = dryRun
        options.isForced = force
        var report = ClaimImportReport(ClaimImport(options, settings: settings, known: known), isDryRun: dryRun)
        for row in table.rows { try report.take(row.claim, at: "\(input):\(row.line)") }
        throw ExitCode(report.end())
    }

    private func failure(_ message: String) -> ExitCode {
        Terminal.printError(VisibleText.of("error: " + message))
        return ExitCode(1)
    }

    private func mapping() throws -> [String: String] {
        var mapping = try writtenMapping
        guard let mapFile else { return mapping }
        guard let more = try? JSONDecoder().decode([String: String].self, from: Data(try ImportInput.bytes(of: mapFile))) else {
            throw failure("\(mapFile) is no JSON object of texts: {\"column\": \"key\"}")
        }
        mapping.merge(more) { written, _ in written }
        return mapping
    }
}
