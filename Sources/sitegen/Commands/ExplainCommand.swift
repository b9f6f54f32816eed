import ArgumentParser
import Diagnostics
import SiteBuild

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a diagnostic, what a page is made from, or what a template may show.",
        subcommands: [ExplainDiagnosticCommand.self, ExplainPageCommand.self, ExplainTemplateCommand.self],
        defaultSubcommand: ExplainDiagnosticCommand.self)
}

struct ExplainDiagnosticCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diagnostic", abstract: "Explain a diagnostic: why it matters, and what is wrong and right.",
        discussion: "The id stands in brackets in each message: error[unknown-actor]. The word diagnostic may be left out.")

    @Argument(
        help: ArgumentHelp("The id of a diagnostic.", valueName: "diagnostic-id"),
        completion: .list(DiagnosticCatalog.all.map(\.id)))
    var written: String

    /// The id, also of one that is copied with the brackets of its message: `error[unknown-actor]`.
    private var id: String {
        guard let open = written.firstIndex(of: "["), written.hasSuffix("]") else { return written }
        return String(written[open...].dropFirst().dropLast())
    }

    @Flag(name: .long, help: ArgumentHelp("Print the whole of Documentation/Diagnostics.md.", visibility: .hidden))
    var manual = false

    func validate() throws {
        guard !manual, DiagnosticCatalog.kind(id) == nil else { return }
        let help = NearMiss.help(for: id, in: DiagnosticCatalog.all.map(\.id), what: "diagnostic")
        throw ValidationError("There is no diagnostic “\(VisibleText.of(id))”. \(help)")
    }

    func run() throws {
        if manual {
            Terminal.print(DiagnosticManual.document)
        } else if let kind = DiagnosticCatalog.kind(id) {
            Terminal.print(DiagnosticManual.page(of: kind, level: 1))
        }
    }
}
