import ArchiveModel
import ArgumentParser
import Diagnostics
import Editing
import Foundation
import Markup
import SiteBuild

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make the file of a new article, claim, actor, topic or page, and print its path.",
        discussion: """
            The id is made from the title: its words in small letters of plain Latin, joined by hyphens. The file holds every key \
            with its meaning as a comment, and `draft: true`, which keeps the record out of the site until it is taken out.

              sitegen new claim "The harbour is closed"
              sitegen new actor "Αλέξης Τσίπρας" --edit

            Exit codes: 0 made, 1 the archive has a record of that id, 2 usage, 3 a file could not be read or written.
            """)

    @Argument(help: ArgumentHelp("One of \(RecordKind.names).", valueName: "kind"))
    var kind: RecordKind

    @Argument(help: ArgumentHelp("The title, the name, or for a claim the proposition.", valueName: "title"))
    var words: [String] = []

    private var title: String { words.joined(separator: " ") }

    @Option(name: .long, help: ArgumentHelp("The id, in place of one made from the title.", valueName: "id"))
    var id: String?

    @Option(name: .long, help: ArgumentHelp("A folder below that of the kind, such as 2024.", valueName: "dir"))
    var folder: String?

    @Flag(name: .long, help: "Open the file in the editor that VISUAL or EDITOR names.")
    var edit = false

    @OptionGroup var place: SourceFolder

    func validate() throws {
        guard !words.isEmpty else { throw ValidationError("A title is due: sitegen new \(kind.rawValue) \"…\"") }
    }

    func run() throws {
        let editor = try edit ? chosenEditor() : nil
        try place.checkIsArchive()
        let options = place.options
        let language = SourceReader.settings(options).value?.language ?? "en"
        let path: String
        do throws(NewRecord.Refusal) {
            path = try NewRecord(kind: kind, title: title, id: id, folder: folder).write(
                in: options.source, language: language, today: Clock.today(environment: options.environment))
        } catch {
            switch error {
            case .usage(let message, let help): throw Refusal.report(message, help: help, code: .settingsErrors)
            case .taken(let message, let help): throw Refusal.report(message, help: help, code: .contentErrors)
            case .change(let failure): throw Refusal.report(failure.message, code: .diskErrors)
            }
        }
        let full = options.source == "." ? path : options.source + "/" + path
        Terminal.print(full)
        if let editor { try open(full, in: editor) }
    }

    private func chosenEditor() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        for name in ["VISUAL", "EDITOR"] {
            if let editor = environment[name], editor.contains(where: { !$0.isWhitespace }) { return editor }
        }
        throw Refusal.report(
            "--edit needs an editor, and neither VISUAL nor EDITOR is set", help: "For instance: export EDITOR=nano",
            code: .settingsErrors)
    }

    /// Waits for the editor; its name may have arguments, as shells take them.
    private func open(_ file: String, in editor: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(editor) \"$1\"", "sh", file]
        do {
            try process.run()
        } catch {
            throw Refusal.report("cannot run the editor “\(VisibleText.of(editor))”", code: .diskErrors)
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Refusal.report(
                "the editor “\(VisibleText.of(editor))” ended with code \(process.terminationStatus); the file is there",
                code: .diskErrors)
        }
    }
}

extension RecordKind: ExpressibleByArgument {
    /// The kind, also in the plural.
    package init?(argument: String) {
        guard let kind = Self.allCases.first(where: { [$0.rawValue, $0.folder].contains(argument) }) else { return nil }
        self = kind
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
