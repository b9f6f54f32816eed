import ArgumentParser
import Foundation

/// Prints the man page: for `make install`, and whoever packages the program.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the man page, sitegen.1.", shouldDisplay: false)

    func run() throws {
        let dump = try JSONDecoder().decode(CommandDescription.Dump.self, from: Data(Sitegen._dumpHelp().utf8))
        Terminal.print(String(ManualPage(dump.command).text.dropLast()))
    }
}
