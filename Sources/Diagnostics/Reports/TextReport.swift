/// `path:line:column: error[id]: message`, an excerpt with the place marked, notes, help, and whether there is a fix.
struct TextReport {
    let isColored: Bool

    func render(_ diagnostic: Diagnostic, source: (String) -> SourceText?) -> String {
        let color = Self.color(of: diagnostic.severity)
        var lines: [String] = []
        let place = diagnostic.place.map { Self.location($0, source($0.file)) + ": " } ?? ""
        lines.append(
            styled(place, "1")
                + styled("\(diagnostic.severity.rawValue)[\(diagnostic.kind.id)]", color)
                + styled(": " + VisibleText.of(diagnostic.message), "1"))
        if let place = diagnostic.place, let source = source(place.file), !source.bytes.isEmpty {
            lines += excerpt(source, place, color)
        }
        for note in diagnostic.notes {
            let place = note.place.map { Self.location($0, source($0.file)) + ": " } ?? ""
            lines.append("  " + styled("note", "36") + ": " + place + VisibleText.of(note.message))
        }
        if let help = diagnostic.help { lines.append("  " + styled("help", "32") + ": " + VisibleText.of(help)) }
        if diagnostic.fix?.edits(in: source) != nil {
            lines.append("  " + styled("fix available", "32") + ": sitegen check --fix")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `path:line:column`, or the path alone where the text cannot be had.
    static func location(_ place: Place, _ source: SourceText?) -> String {
        let path = VisibleText.of(place.file)
        guard let source else { return path }
        let position = source.position(at: place.range.lowerBound)
        return "\(path):\(position.line):\(position.column)"
    }

    private func excerpt(_ source: SourceText, _ place: Place, _ color: String) -> [String] {
        let excerpt = Excerpt(source, place.range)
        let number = String(source.position(at: place.range.lowerBound).line)
        let gutter = String(repeating: " ", count: number.count)
        let mark = String(repeating: "^", count: excerpt.length)
        return [
            " " + styled(number + " |", "34") + " " + excerpt.text,
            " " + styled(gutter + " |", "34") + " " + String(repeating: " ", count: excerpt.indent)
                + styled(mark, color),
        ]
    }

    private static func color(of severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .hint: "1;36"
        }
    }

    private func styled(_ text: String, _ code: String) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
