/// Diagnostics in a form that somebody reads: an editor, a tool, or a code host.
package struct DiagnosticReport {
    package enum Format: String, Sendable, CaseIterable {
        /// For people: place, message, excerpt, help.
        case text
        /// For tools: one JSON object a line.
        case json
        /// Workflow commands of GitHub Actions, which it shows beside the lines of a change.
        case github
    }

    /// The text of a file that a diagnostic names, if it can still be read.
    package typealias SourceLookup = (_ path: String) -> SourceText?

    private let format: Format
    private let isColored: Bool
    private let prefix: String
    private let lookup: SourceLookup
    private var sources: [String: SourceText] = [:]

    /// - Parameter prefix: what a workflow command puts before each path.
    package init(format: Format, isColored: Bool, prefix: String = "", lookup: @escaping SourceLookup) {
        self.format = format
        self.isColored = isColored
        self.prefix = prefix
        self.lookup = lookup
    }

    /// The diagnostics in their order, each ended by a line feed.
    package mutating func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { render($0) }.joined()
    }

    private mutating func render(_ diagnostic: Diagnostic) -> String {
        switch format {
        case .text: TextReport(isColored: isColored).render(diagnostic) { source($0) }
        case .json: JSONReport.render(diagnostic) { source($0) }
        case .github: GitHubReport.render(diagnostic, prefix: prefix) { source($0) }
        }
    }

    private mutating func source(_ path: String) -> SourceText? {
        if let known = sources[path] { return known }
        // Diagnostics come sorted by file: what came before is not needed again.
        if sources.count > 16 { sources = [:] }
        let source = lookup(path)
        sources[path] = source
        return source
    }
}
