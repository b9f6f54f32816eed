import ArchiveModel

/// `/data/<table>.csv`: one table of the open data (RFC 4180), exactly as the content has it.
struct TableFile: SiteFile {
    static let format: ExportFormat? = .csv

    /// Into the catalogue of tables.
    let table: Int

    static func files(of site: Site) -> [TableFile] { DataCatalog.all.indices.map(TableFile.init) }

    func route(on site: Site) -> Route { DataCatalog.all[table].route }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        CSVWriter().append(DataCatalog.all[table], of: DataSource(site: site, digest: digest), to: &output)
    }
}

extension DataTable {
    var route: Route { Routes.data(name + ".csv") }
}
