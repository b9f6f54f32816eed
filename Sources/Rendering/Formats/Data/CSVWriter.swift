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
        appendRows(of: table, in: nil, of: source, to: &output)
    }

    /// Appends the rows of some records of a table; of all where nothing is said.
    func appendRows(of table: DataTable, in records: Range<Int>?, of source: DataSource, to output: inout [UInt8]) {
        table.forEachRow(of: source, in: records) { values in
            for (index, value) in values.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                append(value, in: table.columns[index], to: &output)
            }
            output.append(utf8: "\r\n")
        }
    }

    /// Appends a line of cells.
    package func appendLine(_ cells: [String], to output: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(cell, to: &output)
        }
        output.append(utf8: "\r\n")
    }

    private func append(_ value: DataValue, in column: DataColumn, to output: inout [UInt8]) {
        switch value {
        case .none: break
        case .text(let text): append(text, to: &output)
        case .integer(let number): append(String(number), to: &output)
        case .flag(let flag): append(flag ? "true" : "false", to: &output)
        case .list(let items):
            let cells = column.form == .texts ? items.map(Self.singleLine) : items
            append(cells.joined(separator: column.separator ?? " "), to: &output)
        }
    }

    private static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whether a spreadsheet may take a cell for a formula that begins with a byte (OWASP, CSV Injection).
    private static func isFormula(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            true
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// Whether a byte within a cell asks for quotation marks around it.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: ",")
            && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r"))
    }

    /// Cells are looked at byte by byte: there are millions of them, and hardly one has anything to quote.
    private func append(_ cell: String, to output: inout [UInt8]) {
        var cell = cell
        cell.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return }
            let isMarked = neutralisesFormulas && Self.isFormula(first)
            let apostrophe = isMarked ? "'" : ""
            guard Self.isSpace(last) || !isMarked && Self.isSpace(first) || bytes.contains(where: Self.isSpecial) else {
                output.append(utf8: apostrophe)
                output.append(contentsOf: bytes)
                return
            }
            output.append(UInt8(ascii: "\""))
            output.append(utf8: apostrophe)
            for byte in bytes {
                if byte == UInt8(ascii: "\"") { output.append(byte) }
                output.append(byte)
            }
            output.append(UInt8(ascii: "\""))
        }
    }
}
