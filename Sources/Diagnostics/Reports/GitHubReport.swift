/// Workflow commands: `::error file=…,line=…,col=…,title=…::message`, with `notice` for hints; the message goes on with help, notes
/// and what a fix would do, each on a line of its own.
enum GitHubReport {
    static func render(_ diagnostic: Diagnostic, prefix: String, source: (String) -> SourceText?) -> String {
        let command =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .hint: "notice"
            }
        var properties: [String] = []
        if let place = diagnostic.place {
            properties.append("file=" + property(prefix + place.file))
            if let source = source(place.file) {
                let start = source.position(at: place.range.lowerBound)
                let end = source.position(at: place.range.upperBound)
                properties.append("line=\(start.line)")
                properties.append("col=\(start.column)")
                if end.line == start.line, end.column > start.column { properties.append("endColumn=\(end.column)") }
            }
        }
        properties.append("title=" + property(diagnostic.kind.id))
        let text =
            [diagnostic.message, diagnostic.help].compactMap { $0 } + notes(of: diagnostic, source) + fix(of: diagnostic, source)
        return "::\(command) \(properties.joined(separator: ","))::\(data(text.joined(separator: "\n")))\n"
    }

    private static func notes(of diagnostic: Diagnostic, _ source: (String) -> SourceText?) -> [String] {
        diagnostic.notes.map { note in
            "Note: " + (note.place.map { TextReport.location($0, source($0.file)) + ": " } ?? "") + note.message
        }
    }

    private static func fix(of diagnostic: Diagnostic, _ source: (String) -> SourceText?) -> [String] {
        guard let fix = diagnostic.fix, fix.edits(in: source) != nil else { return [] }
        return ["Fix (sitegen check --fix): \(fix.title)"]
    }

    private static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func property(_ text: String) -> String {
        var result = ""
        for scalar in data(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
