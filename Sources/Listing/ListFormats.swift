internal import Hypertext
internal import Rendering

extension RecordList {
    /// A table for people.
    ///
    /// - Parameter width: how many columns the terminal has, to which long texts are cut. Nothing where nothing is cut.
    package func table(width: Int?) -> String {
        var table = ListTable(self)
        if let width { table.fit(width) }
        return table.text
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
