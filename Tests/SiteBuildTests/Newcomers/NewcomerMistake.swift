import Diagnostics
import Testing

/// A mistake that somebody makes in the first week, and how its message leads to the mend.
struct NewcomerMistake: Sendable, CustomTestStringConvertible {
    enum Mend: Sendable {
        /// What `sitegen check --fix` does.
        case fix
        /// The change of a file that the help describes.
        case edit(String, _ old: String, _ new: String)
        /// A file that the help asks for.
        case write(String, String)
        /// Another name for a file, as the help says.
        case rename(String, String)
    }

    let name: String
    /// Over the archive in order.
    let files: Example
    /// The id of the diagnostic that the newcomer meets first.
    let kind: String
    /// What its help says, in so many words.
    let help: [String]
    let mends: [Mend]

    init(_ name: String, _ files: Example, _ kind: String, help: String..., mend: Mend...) {
        self.name = name
        self.files = files
        self.kind = kind
        self.help = help
        mends = mend
    }

    var testDescription: String { name }

    /// An article with one more report from the harbour.
    static func article(_ body: String, header: String = "published: 2024-03-03") -> Example {
        Example("-- \(report) --\n---\ntitle: A second report\n\(header)\n---\n\(body)\n")
    }

    /// A claim about the ferry.
    static func claim(_ header: String, body: String = "") -> Example {
        Example("-- \(ferry) --\n---\nclaim: The ferry is late\n\(header)\n---\n\(body)\n")
    }

    /// An actor.
    static func actor(_ header: String) -> Example { Example("-- \(bo) --\n---\n\(header)\n---\n") }

    static let report = "Content/articles/second-report.md"
    static let ferry = "Content/claims/ferry-late.md"
    static let bo = "Content/actors/bo-lind.md"
}
