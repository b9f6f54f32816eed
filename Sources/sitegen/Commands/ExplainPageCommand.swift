import ArgumentParser
import Diagnostics
import SiteBuild

struct ExplainPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Explain from which sources a page is made, and why it was and would be made anew.",
        discussion: """
            Nothing is written. The address may be whole, from the site's root, or a path in the output folder:
              sitegen explain page /claims/harbour-closed/

            Exit codes: 0 explained, 1 the content has errors, 2 there is no such page, 3 the disk.
            """)

    @Argument(help: ArgumentHelp("The address of a page or file of the site.", valueName: "address"))
    var address: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        switch await PageExplainer(shared.buildOptions).explain(address) {
        case .explanation(let explanation): Terminal.print(text(of: explanation))
        case .unknown(let help):
            Terminal.printError("error: the site has no page “\(VisibleText.of(address))”. \(help)")
            throw ExitCode(2)
        case .failure(let outcome):
            OutcomeReport(outcome, shared, showsHints: false).print()
            throw ExitCode(outcome.status.rawValue)
        }
    }

    private func text(of explanation: PageExplanation) -> String {
        var lines = ["\(explanation.address) is the file \(explanation.file) in the output folder."]
        func list(_ title: String, _ items: [String]) {
            guard !items.isEmpty else { return }
            lines.append("")
            lines.append(title)
            lines += items.map { "  " + $0 }
        }
        list("It is made with:", explanation.templates)
        list("It shows parts of:", explanation.records)
        list("It shows what refers to the records of:", explanation.referred)
        if explanation.isWhole { list("It shows parts of the whole archive:", ["Content"]) }
        list("As every page does, it rests on:", ["site.json", "the ids and names of all records", "Templates/assets"])
        lines.append("")
        if let cause = explanation.lastCause { lines.append("It was last made because \(cause).") }
        if let cause = explanation.nextCause {
            lines.append("A build would look at it again, because \(cause).")
        } else {
            lines.append("A build would leave it as it is: nothing that it is made from has changed.")
        }
        return lines.map(VisibleText.of).joined(separator: "\n")
    }
}
