import ArgumentParser
import Diagnostics

/// What is wrong with the arguments, in the style of all other messages.
enum UsageMessage {
    /// The argument parser's words with the heads that diagnostics have; what may have been meant by a command that is not there.
    static func text(_ message: String, arguments: [String]) -> String {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        if let unknown = unknownCommand(arguments) {
            lines[0] = "error: there is no command “\(VisibleText.of(unknown))”"
            lines.insert("  help: " + NearMiss.help(for: unknown, in: names, what: "command"), at: 1)
        }
        return lines.map(styled).joined(separator: "\n")
    }

    private static func styled(_ line: String) -> String {
        for (head, styled) in [("Error: ", "error: "), ("Help:  ", "  help: "), ("Usage: ", "  usage: ")]
        where line.hasPrefix(head) {
            return styled + line.dropFirst(head.count)
        }
        return line
    }

    /// The first argument, where it should name a command and names none.
    private static func unknownCommand(_ arguments: [String]) -> String? {
        guard arguments.count > 1, !arguments[1].hasPrefix("-"), !names.contains(arguments[1]) else { return nil }
        return arguments[1]
    }

    private static let names: [String] = {
        let configuration = Sitegen.configuration
        var commands = configuration.subcommands
        for group in configuration.groupedSubcommands { commands += group.subcommands }
        // A key path to a member of a metatype is more than the compiler bears.
        return commands.compactMap { $0.configuration.commandName }.filter { $0 != "manual" } + ["help"]
    }()
}
