import ArchiveDatabase
import ArgumentParser
import Diagnostics
import Foundation
import Rendering
import SiteBuild

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the whole archive to one file: \(Form.names).",
        discussion: """
            csv writes one table (--table), sqlite a database with full-text search, stix a STIX 2.1 bundle, hypothesis the \
            annotations in Hypothesis’ form, markdown one printable text. Documentation/Data.md says what each holds. An \
            archive with errors is not exported.

            Exit codes: 0 written, 1 the content has errors, 2 usage or settings, 3 a file could not be read or written.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case csv, sqlite, stix, hypothesis, markdown

        static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
    }

    @Argument(help: ArgumentHelp("One of \(Form.names).", valueName: "form"))
    var form: Form

    @Argument(help: ArgumentHelp("The file to write; one that is there is replaced.", valueName: "file"))
    var file: String

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Option(
        name: .long, help: ArgumentHelp("Where the site will stand, in place of baseURL in site.json.", valueName: "url"))
    var baseUrl: String?

    @Flag(name: .long, help: "Export records with `draft: true` too.")
    var drafts = false

    @Option(
        name: .long, help: ArgumentHelp("Which table, for csv: \(tables).", valueName: "table"),
        completion: .list(DataCatalog.all.map(\.name)))
    var table: String?

    @Flag(name: .long, help: "For csv: put an apostrophe before cells that a spreadsheet would compute.")
    var neutraliseFormulas = false

    private static var tables: String { DataCatalog.all.map(\.name).joined(separator: ", ") }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard !file.isEmpty else { throw ValidationError("The file to write has no name.") }
        if form == .csv {
            guard let table else { throw ValidationError("csv needs --table: one of \(Self.tables).") }
            guard DataCatalog.all.contains(where: { $0.name == table }) else {
                let help = NearMiss.help(for: table, in: DataCatalog.all.map(\.name), what: "table")
                throw ValidationError("There is no table “\(VisibleText.of(table))”. \(help)")
            }
        } else if table != nil || neutraliseFormulas {
            throw ValidationError("--table and --neutralise-formulas are for csv alone.")
        }
    }

    func run() async throws {
        var options = BuildOptions(source: source)
        options.baseURL = baseUrl
        options.includesDrafts = drafts
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        if let refusal = options.baseURLRefusal {
            Terminal.printError("error: " + VisibleText.of(refusal))
            throw ExitCode(2)
        }
        let export: ArchiveExport
        do {
            export = try await ArchiveExport.read(options)
        } catch {
            Terminal.printError("error: " + VisibleText.of("cannot \(error.action) \(error.path): \(error.reason)"))
            throw ExitCode(error.isMissing ? 2 : 3)
        }
        guard let site = export.site else {
            report(export.errors)
            throw ExitCode(export.hasSettingsErrors ? 2 : 1)
        }
        do {
            try write(site)
        } catch {
            Terminal.printError("error: " + VisibleText.of("cannot write \(file): \(error.localizedDescription)"))
            throw ExitCode(3)
        }
        Terminal.print("Exported \(form.rawValue) to \(file).")
    }

    private func report(_ errors: [Diagnostic]) {
        var report = DiagnosticReport(format: .text, isColored: Terminal.isColored, prefix: "") { path in
            SourceLookup.text(of: path, source: source)
        }
        for error in errors { Terminal.writeError(report.render([error])) }
        Terminal.printError("Nothing exported: \(errors.count) error\(errors.count == 1 ? "" : "s").")
    }

    /// Beside its place first, so that what is there is whole or as it was.
    private func write(_ site: Site) throws {
        let temporary = file + ".part"
        let source = DataSource(site: site, digest: Digest.sha256)
        if form == .sqlite {
            try? FileManager.default.removeItem(atPath: temporary)
            try ArchiveDatabase(source).write(to: temporary)
        } else {
            var output: [UInt8] = []
            switch form {
            case .csv:
                guard let table = DataCatalog.all.first(where: { $0.name == table }) else { return }
                CSVWriter(neutralisesFormulas: neutraliseFormulas).append(table, of: source, to: &output)
            case .stix: ArchiveExportForm.stix.append(of: site, sha1: NameDigest.sha1, to: &output)
            case .hypothesis: ArchiveExportForm.hypothesis.append(of: site, sha1: NameDigest.sha1, to: &output)
            case .markdown: ArchiveExportForm.markdown.append(of: site, sha1: NameDigest.sha1, to: &output)
            case .sqlite: return
            }
            try Data(output).write(to: URL(fileURLWithPath: temporary))
        }
        guard rename(temporary, file) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
