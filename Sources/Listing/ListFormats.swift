internal import Diagnostics
internal import Hypertext
internal import Rendering

extension RecordList {
    /// A table for people: columns aligned by their width on a terminal, two spaces between them, a head in capitals.
    ///
    /// - Parameter width: how many columns the terminal has; the last column is cut to it. Nothing where nothing is cut.
    package func table(width: Int?) -> String {
        let shown = columns.indices.filter { columns[$0].isInTable }
        var lines = [shown.map { columns[$0].name.uppercased() }]
        for row in rows { lines.append(shown.map { VisibleText.of(row[$0].shown) }) }
        let widths = shown.indices.map { column in lines.map { VisibleText.width(of: $0[column]) }.max() ?? 0 }
        return lines.map { cells in
            var line = ""
            for (position, cell) in cells.enumerated() {
                let isLast = position == cells.count - 1
                let gap = String(repeating: " ", count: max(0, widths[position] - VisibleText.width(of: cell)))
                if isLast, let width {
                    line += Self.cut(cell, to: width - VisibleText.width(of: line))
                } else {
                    line += columns[shown[position]].isNumber ? gap + cell : isLast ? cell : cell + gap
                }
                if !isLast { line += "  " }
            }
            return line + "\n"
        }.joined()
    }

    /// As much of a text as fits, and `…` where something is missing; always a few characters.
    private static func cut(_ text: String, to width: Int) -> String {
        let width = max(width, 10)
        guard VisibleText.width(of: text) > width else { return text }
        var result = ""
        for character in text {
            guard VisibleText.width(of: result) + VisibleText.width(of: String(character)) < width else { break }
            result.append(character)
        }
        return result + "…"
    }

    /// Comma-separated values (RFC 4180) as the data exports have them: a head line, then a line for each record.
    package var csv: [UInt8] {
        let writer = CSVWriter()
        var output: [UInt8] = []
        writer.appendLine(columns.map(\.name), to: &output)
        for row in rows { writer.appendLine(row.map(\.cell), to: &output) }
        return output
    }

    /// A JSON array (RFC 8259) with an object a line for each record; what is not recorded is `null`.
    package var json: [UInt8] {
        var output = Array("[".utf8)
        for (index, row) in rows.enumerated() {
            output += Array(index == 0 ? "\n".utf8 : ",\n".utf8)
            JSONValue.object(zip(columns, row).map { JSONValue.Member($0.name, $1.json) }).append(to: &output)
        }
        return output + Array(rows.isEmpty ? "]\n".utf8 : "\n]\n".utf8)
    }
}
