/// A command as its argument declarations describe it: the part that the manual needs of the JSON that the argument parser gives
/// out (`--experimental-dump-help`, ToolInfoV0).
struct CommandDescription: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            /// `long`, `short` or `longWithSingleDash`.
            let kind: String
            let name: String

            var written: String { (kind == "long" ? "--" : "-") + name }
        }

        /// `positional`, `option` or `flag`.
        let kind: String
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let defaultValue: String?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool

        /// Whether every command has it.
        var isCommon: Bool { names?.contains { $0.written == "--help" || $0.written == "--version" } == true }
    }

    /// The whole of the JSON.
    struct Dump: Decodable {
        let command: CommandDescription
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [CommandDescription]?
    let defaultSubcommand: String?
    let shouldDisplay: Bool

    /// The arguments that are shown, without those that every command has.
    var ownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && !$0.isCommon } }

    /// The commands below it that are shown.
    var shownSubcommands: [CommandDescription] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
}
