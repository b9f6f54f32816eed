internal import Diagnostics

/// A list for people: columns aligned by their width on a terminal, two spaces between them, a head in capitals.
struct ListTable {
    /// The head and the rows, as they are shown.
    private var lines: [[String]]
    private let columns: [ListColumn]
    private var widths: [Int]

    init(_ list: RecordList) {
        let shown = list.columns.indices.filter { list.columns[$0].isInTable }
        columns = shown.map { list.columns[$0] }
        lines = [columns.map { $0.name.uppercased() }] + list.rows.map { row in shown.map { VisibleText.of(row[$0].shown) } }
        widths = []
        measure()
    }

    private mutating func measure() {
        widths = columns.indices.map { column in lines.map { VisibleText.width(of: $0[column]) }.max() ?? 0 }
    }

    /// Cuts what may be cut, as far as that fits a line into so many columns of a terminal.
    mutating func fit(_ width: Int) {
        guard let last = columns.indices.last else { return }
        for column in columns.indices where columns[column].mayBeCut || column == last {
            // Another column gives way only until the last one has a comfortable width.
            let others = columns.indices.filter { $0 != column }
                .map { $0 == last ? min(widths[$0], Self.comfortableWidth) : widths[$0] }
            cut(column, to: width - others.reduce(0, +) - 2 * (columns.count - 1))
            measure()
        }
    }

    private mutating func cut(_ column: Int, to width: Int) {
        for line in lines.indices { lines[line][column] = Self.cut(lines[line][column], to: max(width, Self.leastWidth)) }
    }

    /// What a text keeps at least when it is cut.
    private static let leastWidth = 12

    private static let comfortableWidth = 24

    var text: String {
        lines.map { cells in
            var line = ""
            for (column, cell) in cells.enumerated() {
                let gap = String(repeating: " ", count: max(0, widths[column] - VisibleText.width(of: cell)))
                let isLast = column == cells.count - 1
                line += columns[column].isNumber ? gap + cell : isLast ? cell : cell + gap
                if !isLast { line += "  " }
            }
            return line + "\n"
        }.joined()
    }

    /// As much of a text as fits, and `…` where something is missing.
    private static func cut(_ text: String, to width: Int) -> String {
        guard VisibleText.width(of: text) > width else { return text }
        var result = ""
        var taken = 0
        for character in text {
            let next = VisibleText.width(of: String(character))
            guard taken + next < width else { break }
            result.append(character)
            taken += next
        }
        return result + "…"
    }
}
