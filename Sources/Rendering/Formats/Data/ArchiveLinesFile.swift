import ArchiveModel
import Hypertext

/// `/data/archive.jsonl`: every row of every table, a JSON object (RFC 8259) on each line.
///
///     {"table":"claims","id":"harbour-closed","url":"https://…","claim":"The harbour is closed","verdict":"false"}
///
/// The member `table` names the table; the others are its columns, those left out of which nothing is recorded. Lists are arrays.
struct ArchiveLinesFile: SiteFile {
    static let format: ExportFormat? = .jsonl

    static func files(of site: Site) -> [ArchiveLinesFile] { [ArchiveLinesFile()] }

    func route(on site: Site) -> Route { Routes.data("archive.jsonl") }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let source = DataSource(site: site, digest: digest)
        for table in DataCatalog.all {
            table.forEachRow(of: source) { values in
                var members: [JSONValue.Member] = [.init("table", .text(table.name))]
                for (column, value) in zip(table.columns, values) {
                    if let value = Self.json(value) { members.append(.init(column.name, value)) }
                }
                JSONValue.object(members).append(to: &output)
                output.append(utf8: "\n")
            }
        }
    }

    private static func json(_ value: DataValue) -> JSONValue? {
        switch value {
        case .none: nil
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .list(let items): .array(items.map { .text($0) })
        }
    }
}
