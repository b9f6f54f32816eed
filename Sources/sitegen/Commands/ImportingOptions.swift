import ArchiveModel
import ArgumentParser
import Hypertext
import Importing
import Markup

/// What `import` takes beside the files.
struct ImportingOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Flag(name: .long, help: "Print the article, and write nothing.")
    var dryRun = false

    @Flag(name: .long, help: "Replace a file that is there, and import what the archive has already.")
    var force = false

    @Option(name: .long, help: ArgumentHelp("The article's id; made from its title by default.", valueName: "id"))
    var id: String?

    @Option(name: .long, help: ArgumentHelp("What it is: \(ImportingOptions.kinds).", valueName: "kind"))
    var kind: String?

    @Option(name: .long, help: ArgumentHelp("Who published it.", valueName: "name"))
    var outlet: String?

    @Option(name: .long, help: ArgumentHelp("When it was published: a day, a month or a year.", valueName: "date"))
    var published: String?

    @Option(name: .long, help: ArgumentHelp("The original's address.", valueName: "url"))
    var url: String?

    @Option(name: .long, help: ArgumentHelp("The address of an archived copy.", valueName: "url"))
    var archived: String?

    @Flag(name: .long, help: "Leave nothing out.")
    var keepAll = false

    @Flag(name: .long, help: "Fetch from this machine and from private networks too.")
    var allowPrivateNetwork = false

    @Option(name: .long, help: ArgumentHelp("How long an address may take to answer.", valueName: "seconds"))
    var timeout = 30

    static var kinds: String { Article.Genre.allCases.map(\.rawValue).joined(separator: ", ") }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        if let id {
            if let violation = Identifier.violation(in: id) {
                throw ValidationError("--id: “\(id)” cannot be an id: it \(violation).")
            }
            if ReservedIdentifiers.contains(id, kind: .article) {
                throw ValidationError("--id: an address of the site uses “\(id)”; choose another id.")
            }
        }
        if let kind, Article.Genre(rawValue: kind) == nil { throw ValidationError("--kind is one of \(Self.kinds).") }
        if let published, PartialDate(published) == nil {
            throw ValidationError("--published takes YYYY-MM-DD, YYYY-MM, YYYY or an RFC 3339 time.")
        }
        for (name, value) in [("--url", url), ("--archived", archived)] {
            if let value, Address(web: value) == nil { throw ValidationError("\(name) takes an http or https address.") }
        }
        guard (1...600).contains(timeout) else { throw ValidationError("--timeout takes seconds, from 1 to 600.") }
        if let outlet, outlet.allSatisfy(\.isWhitespace) { throw ValidationError("--outlet takes a name.") }
    }

    /// What is said of one article cannot be said of several.
    func check(inputs: [String]) throws {
        guard inputs.count > 1 else { return }
        for (name, value) in [("--id", id), ("--url", url), ("--archived", archived)] where value != nil {
            throw ValidationError("\(name) is for one article; \(inputs.count) were named.")
        }
        if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    var article: ImportOptions {
        var result = ImportOptions()
        result.kind = kind.flatMap(Article.Genre.init(rawValue:))
        result.outlet = outlet
        result.published = published.flatMap { PartialDate($0) }
        result.url = url
        result.archived = archived
        result.keepsAll = keepAll
        return result
    }
}
