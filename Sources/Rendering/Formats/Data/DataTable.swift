internal import ArchiveModel

/// One table of the open data, which CSV, JSON Lines and the database all show alike.
package struct DataTable: Sendable {
    /// `claims`: also the name of its file.
    package let name: String
    /// What a row is, in a sentence.
    package let summary: String
    package let columns: [DataColumn]
    /// The columns whose values name a row; none of them is ever empty.
    package let key: [String]
    private let visit: @Sendable (DataSource, ([DataValue]) -> Void) -> Void

    init<Row>(
        _ name: String, _ summary: String, key: [String], columns: [Column<Row>],
        rows: @escaping @Sendable (DataSource) -> [Row]
    ) {
        self.name = name
        self.summary = summary
        self.key = key
        self.columns = columns.map(\.description)
        let values = columns.map(\.value)
        visit = { source, take in
            for row in rows(source) { take(values.map { $0(row) }) }
        }
    }

    /// Hands over each row with a value for each column, in the order of its key.
    package func forEachRow(of source: DataSource, _ take: ([DataValue]) -> Void) { visit(source, take) }

    /// A column with what it says of a row.
    struct Column<Row>: Sendable {
        let description: DataColumn
        let value: @Sendable (Row) -> DataValue

        init(
            _ name: String, _ form: DataColumn.Form, of table: String? = nil, _ summary: String,
            _ value: @escaping @Sendable (Row) -> DataValue
        ) {
            description = DataColumn(name: name, form: form, summary: summary, references: table)
            self.value = value
        }
    }
}

/// What the rows are made from.
package struct DataSource: Sendable {
    package let site: Site
    /// The SHA-256 of bytes in lower-case hexadecimal.
    let digest: @Sendable ([UInt8]) -> String

    package init(site: Site, digest: @escaping @Sendable ([UInt8]) -> String) {
        self.site = site
        self.digest = digest
    }

    var archive: Archive { site.archive }
}
