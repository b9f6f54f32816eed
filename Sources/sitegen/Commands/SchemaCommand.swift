import ArchiveReading
import ArgumentParser
import Diagnostics
import Hypertext

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a JSON Schema of site.json or of front matter, for editors that complete and check while typing.",
        discussion: "Documentation/Data.md says how to tell an editor of it.")

    private static var names: [String] { EditorSchema.all.map(\.name) }

    @Argument(
        help: ArgumentHelp("One of \(names.joined(separator: ", ")).", valueName: "name"), completion: .list(names))
    var name: String

    func validate() throws {
        guard !Self.names.contains(name) else { return }
        let help = NearMiss.help(for: name, in: Self.names, what: "schema")
        throw ValidationError("There is no schema “\(VisibleText.of(name))”. \(help)")
    }

    func run() throws {
        for schema in EditorSchema.all where schema.name == name {
            var bytes: [UInt8] = []
            schema.value.append(to: &bytes)
            Terminal.print(String(decoding: bytes, as: UTF8.self))
        }
    }
}
