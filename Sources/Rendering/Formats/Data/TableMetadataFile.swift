import ArchiveModel
import Hypertext

/// `/data/csvw.json`: what the columns of the tables are (W3C Metadata Vocabulary for Tabular Data, 2015).
struct TableMetadataFile: SiteFile {
    static let format: ExportFormat? = .csv

    static func files(of site: Site) -> [TableMetadataFile] { [TableMetadataFile()] }

    func route(on site: Site) -> Route { Routes.data("csvw.json") }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        value(of: site).append(to: &output)
        output.append(utf8: "\n")
    }

    private func value(of site: Site) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(
                "@context",
                .array([.text("http://www.w3.org/ns/csvw"), .object([.init("@language", .text("en"))])])),
            .init("dc:title", .text(site.archive.settings.title)),
        ]
        if let license = site.archive.settings.license {
            members.append(
                .init("dc:license", license.url.map { .object([.init("@id", .text($0.text))]) } ?? .text(license.name)))
        }
        if let publisher = site.archive.settings.publisher {
            members.append(.init("dc:publisher", .text(publisher.name)))
        }
        members.append(.init("tables", .array(DataCatalog.all.map(table))))
        return .object(members)
    }

    private func table(_ table: DataTable) -> JSONValue {
        // A cell that holds a list is no key, so CSV on the Web has no way to say what its items refer to but words.
        let keys = table.columns.filter { $0.references != nil && $0.separator == nil }
        var schema: [JSONValue.Member] = [
            .init("columns", .array(table.columns.map { column($0, isKey: table.key.contains($0.name)) })),
            .init("primaryKey", table.key.count == 1 ? .text(table.key[0]) : .array(table.key.map { .text($0) })),
        ]
        if !keys.isEmpty { schema.append(.init("foreignKeys", .array(keys.map(foreignKey)))) }
        return .object([
            .init("url", .text(table.name + ".csv")), .init("dc:description", .text(table.summary)),
            .init("tableSchema", .object(schema)),
        ])
    }

    private func column(_ column: DataColumn, isKey: Bool) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("name", .text(column.name)), .init("titles", .text(column.name)),
            .init("dc:description", .text(column.summary)), .init("datatype", datatype(of: column)),
        ]
        if isKey { members.append(.init("required", .bool(true))) }
        if let separator = column.separator { members.append(.init("separator", .text(separator))) }
        return .object(members)
    }

    private func datatype(of column: DataColumn) -> JSONValue {
        switch column.form {
        case .text, .names, .texts: .text("string")
        case .integer: .text("integer")
        case .flag: .text("boolean")
        case .address: .text("anyURI")
        case .date:
            .object([
                .init("base", .text("string")),
                .init("format", .text("[0-9]{4}(-[0-9]{2}(-[0-9]{2}([Tt][0-9:.]+([Zz]|[+-][0-9:]+))?)?)?")),
            ])
        }
    }

    private func foreignKey(_ column: DataColumn) -> JSONValue {
        .object([
            .init("columnReference", .text(column.name)),
            .init(
                "reference",
                .object([
                    .init("resource", .text((column.references ?? "") + ".csv")), .init("columnReference", .text("id")),
                ])),
        ])
    }
}
