import ArgumentParser
import Diagnostics
import Rendering

struct ExplainTemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "List what the template of a kind of page may show.",
        discussion: """
            For each field its tag, its kind (○: it may be absent) and its meaning, then the groups of fields that sections \
            lead to:
              sitegen explain template claim
            """)

    @Argument(
        help: ArgumentHelp("A template, such as claim or claims-verdict.html.", valueName: "page"),
        completion: .list(TemplateReference.names))
    var page: String

    @Flag(name: .long, help: ArgumentHelp("Print the whole of Documentation/TemplateReference.md.", visibility: .hidden))
    var manual = false

    func validate() throws {
        guard !manual, TemplateReference.named(page) == nil else { return }
        let help = NearMiss.help(for: page, in: TemplateReference.names, what: "template")
        throw ValidationError("There is no page made with “\(VisibleText.of(page))”. \(help)")
    }

    func run() throws {
        if manual {
            Terminal.print(TemplateReference.document)
        } else if let reference = TemplateReference.named(page) {
            Terminal.print(reference.page)
        }
    }
}
