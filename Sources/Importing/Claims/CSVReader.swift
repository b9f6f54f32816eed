/// A table of RFC 4180: rows of cells, with the place of each; quoted cells may hold line breaks.
///
/// Accepts LF and CR for CR LF, a byte order mark, and any single delimiter.
package struct CSVReader {
    /// One cell.
    package struct Cell: Sendable, Equatable {
        package let text: String
        /// From 1; the column counts code points of the line.
        package let line: Int
        package let column: Int
    }

    /// What is no CSV.
    package struct Problem: Error, Sendable, Equatable {
        package let line: Int
        package let column: Int
        package let message: String
    }

    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var index = 0
    private var line = 1
    private var column = 1

    /// All rows of a text, blank lines left out.
    ///
    /// - Throws: `Problem` where a quotation mark is not closed, or something follows one that is.
    package static func rows(of text: String, delimiter: Unicode.Scalar) throws(Problem) -> [[Cell]] {
        var reader = CSVReader(text: text, delimiter: delimiter)
        return try reader.rows()
    }

    private init(text: String, delimiter: Unicode.Scalar) {
        scalars = Array(text.unicodeScalars)
        self.delimiter = delimiter
        if scalars.first == "\u{FEFF}" { index = 1 }
    }

    private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func step() {
        if scalars[index] == "\n" || scalars[index] == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n") {
            line += 1
            column = 1
        } else {
            column += 1
        }
        index += 1
    }

    private mutating func rows() throws(Problem) -> [[Cell]] {
        var rows: [[Cell]] = []
        while current != nil {
            let row = try row()
            if row.count > 1 || row.first.map({ !$0.text.isEmpty }) == true { rows.append(row) }
        }
        return rows
    }

    private mutating func row() throws(Problem) -> [Cell] {
        var cells: [Cell] = []
        while true {
            cells.append(try cell())
            guard let end = current else { return cells }
            if end == delimiter {
                step()
                continue
            }
            if end == "\r" { step() }
            if current == "\n" { step() }
            return cells
        }
    }

    private mutating func cell() throws(Problem) -> Cell {
        let (startLine, startColumn) = (line, column)
        var text = String.UnicodeScalarView()
        guard current == "\"" else {
            while let scalar = current, scalar != delimiter, scalar != "\n", scalar != "\r" {
                text.append(scalar)
                step()
            }
            return Cell(text: String(text), line: startLine, column: startColumn)
        }
        step()
        while let scalar = current {
            step()
            if scalar != "\"" {
                text.append(scalar)
            } else if current == "\"" {
                text.append(scalar)
                step()
            } else {
                if let next = current, next != delimiter, next != "\n", next != "\r" {
                    throw Problem(line: line, column: column, message: "something follows a closing quotation mark")
                }
                return Cell(text: String(text), line: startLine, column: startColumn)
            }
        }
        throw Problem(line: startLine, column: startColumn, message: "this quotation mark is not closed")
    }
}
