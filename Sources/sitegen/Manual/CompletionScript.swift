import Diagnostics
import SiteBuild

/// The completions of a shell, as the argument parser writes them, with what it leaves out: where a subcommand may be left unnamed, its
/// argument can stand in its place, as the id in `sitegen explain unknown-actor`.
enum CompletionScript {
    /// The script with the ids of diagnostics behind `sitegen explain`; any other text as it is.
    static func complete(_ script: String) -> String {
        let ids = DiagnosticCatalog.all.map(\.id).sorted()
        let quoted = ids.map { "'\($0)'" }.joined(separator: " ")
        var script = script
        insert("\n        __sitegen_complete \(quoted) && ret=0", behind: zsh, in: &script)
        insert(
            "\n        [[ \"${#unparsed_words[@]}\" -eq 0 ]] && __sitegen_add_completions -W '\(ids.joined(separator: "'$'\\n''"))'",
            behind: bash, in: &script)
        let line = "\ncomplete -c 'sitegen' -n '\(fish)' -fka '\(ids.joined(separator: " "))'\n"
        if script.contains(fish) { script += line }
        return script
    }

    /// Where each shell's script offers the subcommands of `explain`.
    private static let bash = "COMPREPLY+=($(compgen -W 'diagnostic page template' -- \"${cur}\"))"
    private static let fish = "__sitegen_should_offer_completions_for_positional \"sitegen explain\" -eq 1"
    private static let zsh = (start: "\n_sitegen_explain() {", end: "_describe -V subcommand subcommands && ret=0")

    private static func insert(_ text: String, behind place: String, in script: inout String) {
        guard let range = script.firstRange(of: place) else { return }
        script.insert(contentsOf: text, at: range.upperBound)
    }

    private static func insert(_ text: String, behind place: (start: String, end: String), in script: inout String) {
        guard let start = script.firstRange(of: place.start),
            let end = script[start.upperBound...].firstRange(of: place.end)
        else { return }
        script.insert(contentsOf: text, at: end.upperBound)
    }
}
