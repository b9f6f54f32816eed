import Foundation
import SiteBuild

/// `sitegen.1`, from the argument declarations.
struct ManualPage {
    private let program: CommandDescription
    private var roff = Roff()

    init(_ program: CommandDescription) { self.program = program }

    /// The page; it depends on nothing but the declarations and the version.
    var text: String {
        var page = self
        page.write()
        return page.roff.text
    }

    private mutating func write() {
        roff.comment("Made from the argument declarations of the program.")
        roff.macro("TH", "SITEGEN", "1", "", "sitegen \(Version.current)", "User Commands")
        roff.macro("SH", "NAME")
        roff.line("sitegen - \(Self.sentence(program.abstract ?? ""))")
        roff.macro("SH", "SYNOPSIS")
        roff.macro("B", "sitegen")
        roff.macro("I", "command")
        roff.line("[options]")
        roff.macro("SH", "DESCRIPTION")
        roff.prose(program.discussion ?? "")
        roff.macro("SH", "COMMANDS")
        for command in program.shownSubcommands { write(command, path: ["sitegen"]) }
        roff.macro("SH", "OPTIONS OF EVERY COMMAND")
        for argument in (program.arguments ?? []).filter({ $0.isCommon && $0.shouldDisplay }) { write(argument) }
        writeRest()
    }

    private mutating func write(_ command: CommandDescription, path: [String]) {
        let names = path + [command.commandName]
        guard command.shownSubcommands.isEmpty else {
            for inner in command.shownSubcommands { write(inner, path: names) }
            return
        }
        roff.macro("SS", (names + command.ownArguments.filter { $0.kind == "positional" }.map(Self.usage)).joined(separator: " "))
        if let abstract = command.abstract, !abstract.isEmpty { roff.line(abstract) }
        if let discussion = command.discussion, !discussion.isEmpty {
            roff.paragraph()
            roff.prose(discussion)
        }
        for argument in command.ownArguments { write(argument) }
    }

    private mutating func write(_ argument: CommandDescription.Argument) {
        roff.macro("TP")
        if argument.kind == "positional" {
            roff.macro("I", argument.valueName ?? "")
        } else {
            let names = (argument.names ?? []).map(\.written).sorted { $0.utf8.count < $1.utf8.count }.joined(separator: ", ")
            if argument.kind == "option" {
                roff.macro("BI", names + " ", argument.valueName ?? "value")
            } else {
                roff.macro("B", names)
            }
        }
        var words = argument.abstract ?? ""
        // A number may be that of this machine's processors.
        if let value = argument.defaultValue, Int(value) == nil { words += (words.isEmpty ? "" : " ") + "(default: \(value))" }
        roff.line(words.isEmpty ? "See above." : words)
    }

    private mutating func writeRest() {
        roff.macro("SH", "EXIT STATUS")
        for (code, meaning) in [
            ("0", "Done, or in order."), ("1", "The content has errors; nothing was written."),
            ("2", "The arguments, site.json or a folder that was named cannot be used."),
            ("3", "A file could not be read or written."),
        ] {
            roff.macro("TP")
            roff.macro("B", code)
            roff.line(meaning)
        }
        roff.macro("SH", "ENVIRONMENT")
        for (name, meaning) in [
            ("SOURCE_DATE_EPOCH", "The moment, in seconds since 1970, that rules about dates take for now."),
            ("NO_COLOR", "No colours."),
        ] {
            roff.macro("TP")
            roff.macro("B", name)
            roff.line(meaning)
        }
        roff.macro("SH", "FILES")
        for (name, meaning) in [
            ("site.json", "The settings of the site."),
            ("Content", "The records of the archive, and its pictures and documents."),
            ("Templates", "Templates and theme files that take the place of the built-in ones."),
            ("Public", "The site, as builds write it."), (".sitegen", "What the last build left to know; safe to delete."),
        ] {
            roff.macro("TP")
            roff.macro("I", name)
            roff.line(meaning)
        }
    }

    /// `<file>`, `[<file>]`, `<file>...`
    private static func usage(of argument: CommandDescription.Argument) -> String {
        let name = "<\(argument.valueName ?? "value")>" + (argument.isRepeating ? "..." : "")
        return argument.isOptional ? "[\(name)]" : name
    }

    /// As the line of `NAME` has it: lower case, without a full stop.
    private static func sentence(_ text: String) -> String {
        let words = text.hasSuffix(".") ? String(text.dropLast()) : text
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
