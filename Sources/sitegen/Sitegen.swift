import ArgumentParser
import SiteBuild

/// The program: arguments in, exit code out.
@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Builds a linked site of a fact-check archive from annotated Markdown.",
        discussion: """
            An archive is a folder with site.json and Content. `sitegen build` checks it, and writes its pages to Public if it
            is in order.
            """,
        version: Version.current,
        subcommands: [ManualCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "Build and publish:",
                subcommands: [
                    BuildCommand.self, CheckCommand.self, ServeCommand.self, VerifyCommand.self, CleanCommand.self,
                ]),
            CommandGroup(
                name: "Write and edit:",
                subcommands: [
                    InitCommand.self, NewCommand.self, ImportCommand.self, SuggestCommand.self, RenameCommand.self,
                    FormatCommand.self,
                ]),
            CommandGroup(
                name: "Look and find:",
                subcommands: [ListCommand.self, StatsCommand.self, MatchCommand.self, ExplainCommand.self]),
            CommandGroup(name: "Hand on:", subcommands: [ExportCommand.self, SchemaCommand.self]),
        ],
        defaultSubcommand: nil)

    static func main() async {
        Terminal.ignoreClosedPipes()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Terminal.exit(code.rawValue)
        } catch {
            // What is wrong with the arguments, and what was asked of the parser itself, such as --help.
            let code = exitCode(for: error)
            if code == .success {
                Terminal.print(CompletionScript.complete(fullMessage(for: error)))
                Terminal.exit(0)
            }
            Terminal.printError(UsageMessage.text(fullMessage(for: error), arguments: CommandLine.arguments))
            Terminal.exit(2)
        }
        Terminal.exit(0)
    }
}
