import ArchiveModel
import Hypertext

/// `/data/archive.jsonl`: every row of every table, a JSON object (RFC 8259) on each line.
///
///     {"table":"claims","id":"harbour-closed","url":"https://…","claim":"The harbour is closed","verdict":"false"}
///
/// The member `table` names the table; the others are its columns, those left out of which nothing is recorded. Lists are arrays.
struct ArchiveLinesFile: PartedFile {
    static let format: ExportFormat? = .jsonl

    static func files(of site: Site) -> [ArchiveLinesFile] { [ArchiveLinesFile()] }

    func route(on site: Site) -> Route { Routes.data("archive.jsonl") }

    /// The rows of each run of records, table by table.
    func partCount(on site: Site) -> Int { max(1, sections(on: site).partCount) }

    func append(part: Int, of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let place = sections(on: site).place(of: part)
        guard place.section < DataCatalog.all.count else { return }
        let table = DataCatalog.all[place.section]
        let head = Self.bytes("{\"table\":", table.name)
        let names = table.columns.map { Self.bytes(",", $0.name) + [UInt8(ascii: ":")] }
        let run = site.runs(of: table.recordCount(site.archive))[place.part]
        table.forEachRow(of: DataSource(site: site, digest: digest), in: run) { values in
            output += head
            for (name, value) in zip(names, values) where !value.isNone {
                output += name
                Self.append(value, to: &output)
            }
            output.append(utf8: "}\n")
        }
    }

    private func sections(on site: Site) -> FileSections {
        FileSections(counts: DataCatalog.all.map { site.runs(of: $0.recordCount(site.archive)).count })
    }

    private static func bytes(_ before: String, _ text: String) -> [UInt8] {
        var bytes = Array(before.utf8)
        JSONValue.append(text, to: &bytes)
        return bytes
    }

    /// Written without a tree of values in between: there is one for each cell of the archive.
    private static func append(_ value: DataValue, to output: inout [UInt8]) {
        switch value {
        case .none: output.append(utf8: "null")
        case .text(let text): JSONValue.append(text, to: &output)
        case .integer(let number): output.append(utf8: String(number))
        case .flag(let flag): output.append(utf8: flag ? "true" : "false")
        case .list(let items):
            output.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                JSONValue.append(item, to: &output)
            }
            output.append(UInt8(ascii: "]"))
        }
    }
}
