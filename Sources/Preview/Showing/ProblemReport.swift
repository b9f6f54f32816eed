internal import Diagnostics
internal import Hypertext
internal import SiteBuild

/// What keeps the present sources from being shown, in the words of the terminal, for a page to show.
struct ProblemReport: Sendable {
    /// At most so many are sent to a page; the terminal lists all.
    static let limit = 50

    /// «2 errors»
    let title: String
    private let items: [JSONValue]
    /// All of them as the terminal shows them.
    let text: String

    /// - Parameters:
    ///   - diagnostics: those that keep the site from being shown.
    ///   - failure: why the sources could not even be read.
    init(_ diagnostics: [Diagnostic], failure: String?, source: String, link: EditorLink) {
        let lookup = { (path: String) in SourceLookup.text(of: path, source: source) }
        var report = DiagnosticReport(format: .text, isColored: false, lookup: lookup)
        let texts = diagnostics.prefix(Self.limit).map { report.render([$0]) }
        let count = diagnostics.count + (failure == nil ? 0 : 1)
        title = count == 1 ? "1 error" : "\(count) errors"
        let failures = failure.map { "error: " + VisibleText.of($0) + "\n" }
        text = (failures ?? "") + texts.joined()
        items =
            (failure.map { [.object([.init("message", .text($0))])] } ?? [])
            + zip(diagnostics, texts).map { Self.item($0, $1, lookup, link) }
    }

    /// `title`, and `items` with `id`, `message`, `place`, `link` and `detail`, what the terminal shows below the first line; all
    /// but `message` may be missing.
    var json: JSONValue { .object([.init("title", .text(title)), .init("items", .array(items))]) }

    private static func item(
        _ diagnostic: Diagnostic, _ text: String, _ lookup: (String) -> SourceText?, _ link: EditorLink
    ) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .text(diagnostic.kind.id)), .init("message", .text(VisibleText.of(diagnostic.message))),
        ]
        if let place = diagnostic.place {
            let position = lookup(place.file).map { $0.position(at: place.range.lowerBound) }
            let suffix = position.map { ":\($0.line):\($0.column)" } ?? ""
            members.append(.init("place", .text(VisibleText.of(place.file) + suffix)))
            members.append(
                .init("link", .text(link.address(of: place.file, line: position?.line ?? 1, column: position?.column ?? 1))))
        }
        let detail = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
        members.append(.init("detail", .text(detail)))
        return .object(members)
    }
}
