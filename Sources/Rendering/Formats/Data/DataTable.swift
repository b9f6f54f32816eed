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
    /// How many records the rows are made from.
    let recordCount: @Sendable (Archive) -> Int
    private let visit: @Sendable (DataSource, Range<Int>, ([DataValue]) -> Void) -> Void

    /// - Parameters:
    ///   - recordCount: how many records the rows are made from, each of which may have any number of them.
    ///   - rows: those of some of the records, by the numbers that these have in the order of the rows.
    init<Row>(
        _ name: String, _ summary: String, key: [String], columns: [Column<Row>],
        of recordCount: @escaping @Sendable (Archive) -> Int,
        rows: @escaping @Sendable (DataSource, Range<Int>) -> [Row]
    ) {
        self.name = name
        self.summary = summary
        self.key = key
        self.columns = columns.map(\.description)
        let values = columns.map(\.value)
        self.recordCount = recordCount
        visit = { source, records, take in
            for row in rows(source, records) { take(values.map { $0(row) }) }
        }
    }

    /// Hands over each row with a value for each column, in the order of its key.
    ///
    /// - Parameter records: by their numbers below `recordCount`; all where nothing is said.
    package func forEachRow(of source: DataSource, in records: Range<Int>? = nil, _ take: ([DataValue]) -> Void) {
        visit(source, records ?? 0..<recordCount(source.archive), take)
    }

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
