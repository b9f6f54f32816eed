import ArchiveModel

/// `/data/<table>.csv`: one table of the open data (RFC 4180), exactly as the content has it.
struct TableFile: PartedFile {
    static let format: ExportFormat? = .csv

    /// Into the catalogue of tables.
    let table: Int

    static func files(of site: Site) -> [TableFile] { DataCatalog.all.indices.map(TableFile.init) }

    func route(on site: Site) -> Route { DataCatalog.all[table].route }

    /// The line with the names of the columns, then the rows of each run of records.
    func partCount(on site: Site) -> Int { 1 + runs(on: site).count }

    func append(part: Int, of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let table = DataCatalog.all[table]
        guard part > 0 else { return CSVWriter().appendLine(table.columns.map(\.name), to: &output) }
        let source = DataSource(site: site, digest: digest)
        CSVWriter().appendRows(of: table, in: runs(on: site)[part - 1], of: source, to: &output)
    }

    private func runs(on site: Site) -> RecordRuns { site.runs(of: DataCatalog.all[table].recordCount(site.archive)) }
}

extension DataTable {
    var route: Route { Routes.data(name + ".csv") }
}
