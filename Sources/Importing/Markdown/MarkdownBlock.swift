/// A block of a text that will be CommonMark.
indirect enum MarkdownBlock: Sendable, Equatable {
    case heading(level: Int, [MarkdownRun])
    case paragraph([MarkdownRun])
    /// An image as a link to its file, with what stands below it.
    case figure([MarkdownRun])
    case quote([MarkdownBlock])
    case list(start: Int?, [[MarkdownBlock]])
    case code(String)
    case rule

    /// The text without styles, on one line.
    var plainText: String {
        switch self {
        case .heading(_, let runs), .paragraph(let runs), .figure(let runs): runs.map(\.text).joined().collapsedText
        case .quote(let blocks): blocks.map(\.plainText).joined(separator: " ")
        case .list(_, let items): items.joined().map(\.plainText).joined(separator: " ")
        case .code(let text): text.collapsedText
        case .rule: ""
        }
    }

    /// Whether an address of electronic mail stands in it, as words or as what a link leads to.
    var hasMailAddress: Bool {
        switch self {
        case .heading(_, let runs), .paragraph(let runs), .figure(let runs):
            runs.contains { run in
                run.address?.hasPrefix("mailto:") == true
                    || run.text.spacedWords.contains { word in
                        let parts = word.split(separator: "@")
                        return parts.count == 2 && parts[1].dropLast().contains(".")
                    }
            }
        case .quote(let blocks): blocks.contains(where: \.hasMailAddress)
        case .list(_, let items): items.joined().contains(where: \.hasMailAddress)
        case .code, .rule: false
        }
    }

    /// How many characters of the text stand in links.
    var linkedLength: Int {
        switch self {
        case .heading(_, let runs), .paragraph(let runs):
            runs.reduce(0) { $0 + ($1.style.isLink ? $1.text.count : 0) }
        case .quote(let blocks): blocks.reduce(0) { $0 + $1.linkedLength }
        case .list(_, let items): items.joined().reduce(0) { $0 + $1.linkedLength }
        case .figure, .code, .rule: 0
        }
    }
}
