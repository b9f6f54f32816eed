import Diagnostics
import Fetching
import Hypertext

/// What is to be said of an address at one of the places where it stands.
struct LinkFinding {
    let place: Place
    let severity: Severity
    /// One sentence without a full stop.
    let message: String
    let state: LinkState
    /// The address of an archived copy, if it has one.
    let archived: String?

    /// Nothing where all is well.
    init?(_ state: LinkState, _ use: ExternalLinks.Use) {
        let why = state.failure ?? state.status.map { "answers with status \($0)" } ?? "does not answer"
        var copy: String?
        if case .source(let archived) = use.role { copy = archived }
        switch (state.verdict, use.role) {
        case (.dead, .source(archived: nil)):
            (severity, message) = (.error, "dead, and there is no archived copy: \(state.address) \(why)")
        case (.dead, .source(let copy?)):
            (severity, message) = (.error, "dead: \(state.address) \(why); its archived copy is \(copy)")
        case (.dead, .archivedCopy): (severity, message) = (.error, "dead archived copy: \(state.address) \(why)")
        case (.unclear, _): (severity, message) = (.hint, "unclear: \(state.address) \(why); look at it in a browser")
        case (.alive, .source):
            guard let target = state.movedTo, state.isMovedForGood else { return nil }
            (severity, message) = (.warning, "moved for good: \(state.address) is now \(target)")
        case (.alive, .archivedCopy): return nil
        }
        place = use.place
        archived = copy
        self.state = state
    }

    // MARK: Forms

    /// `file:line:column: sentence`.
    func text(_ source: SourceText?) -> String { VisibleText.of("\(location(source)): \(message)") }

    /// A workflow command of GitHub Actions.
    ///
    /// - Parameter prefix: what stands before each path.
    func github(_ source: SourceText?, prefix: String) -> String {
        let place = Place(prefix + place.file, place.range)
        let kind = DiagnosticKind("external-link", severity, "", explanation: "", wrong: "", right: "")
        var report = DiagnosticReport(format: .github, isColored: false) { _ in source }
        return String(report.render([Diagnostic(kind, at: place, message)]).dropLast())
    }

    /// An object of the type `link`.
    func json(_ source: SourceText?) -> JSONValue {
        let position = source?.position(at: place.range.lowerBound)
        let members: [(String, JSONValue?)] = [
            ("type", .text("link")), ("severity", .text(severity.rawValue)), ("message", .text(message)),
            ("file", .text(place.file)), ("line", position.map { .integer($0.line) }),
            ("column", position.map { .integer($0.column) }), ("address", .text(state.address)),
            ("status", state.status.map { .integer($0) }), ("failure", state.failure.map { .text($0) }),
            ("movedTo", state.movedTo.map { .text($0) }), ("archived", archived.map { .text($0) }),
        ]
        return .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
    }

    private func location(_ source: SourceText?) -> String {
        let position = source?.position(at: place.range.lowerBound)
        return place.file + (position.map { ":\($0.line):\($0.column)" } ?? "")
    }
}
