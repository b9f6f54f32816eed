import Hypertext

/// Writes rows as comma-separated values (RFC 4180): UTF-8, lines that end with CR LF, a header line first.
///
/// A cell is quoted where it holds a comma, a quotation mark or a line break, or begins or ends with white space. What is
/// not recorded is an empty cell; no cell with a text is empty.
package struct CSVWriter: Sendable {
    /// Whether cells that a spreadsheet would compute get an apostrophe before them. They then differ from the content.
    package let neutralisesFormulas: Bool

    package init(neutralisesFormulas: Bool = false) { self.neutralisesFormulas = neutralisesFormulas }

    /// Appends a whole table.
    package func append(_ table: DataTable, of source: DataSource, to output: inout [UInt8]) {
        appendLine(table.columns.map(\.name), to: &output)
        table.forEachRow(of: source) { values in
            appendLine(zip(table.columns, values).map { Self.cell($1, in: $0) }, to: &output)
        }
    }

    /// Appends a line of cells.
    package func appendLine(_ cells: [String], to output: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(neutralisesFormulas && Self.isFormula(cell) ? "'" + cell : cell, to: &output)
        }
        output.append(utf8: "\r\n")
    }

    private static func cell(_ value: DataValue, in column: DataColumn) -> String {
        switch value {
        case .none: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items):
            items.map { column.form == .texts ? singleLine($0) : $0 }.joined(separator: column.separator ?? " ")
        }
    }

    private static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whether a spreadsheet may take a cell for a formula (OWASP, CSV Injection).
    private static func isFormula(_ cell: String) -> Bool {
        switch cell.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            true
        default: false
        }
    }

    private func append(_ cell: String, to output: inout [UInt8]) {
        let edges = [cell.utf8.first, cell.utf8.last]
        let needsQuotes =
            edges.contains(UInt8(ascii: " ")) || edges.contains(UInt8(ascii: "\t"))
            || cell.utf8.contains { byte in
                byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                    || byte == UInt8(ascii: "\r")
            }
        guard needsQuotes else {
            output.append(utf8: cell)
            return
        }
        output.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }
}
