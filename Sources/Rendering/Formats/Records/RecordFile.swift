import ArchiveModel
import Hypertext
import Markup

/// `index.json` beside the page of an article, claim, actor or topic: the record's own fields and counts.
///
/// What points at the record is not in it, but for how much it is, so a file changes with its record alone and stays small.
/// `/data/record.schema.json` describes it. A withdrawn record is a tombstone: when, why, and what stands in its place.
struct RecordFile: SiteFile {
    let record: RecordReference

    static let format: ExportFormat? = .json

    /// The version of the form: it grows when a member changes its meaning or goes away, not when one is added.
    static let version = 1

    static func files(of site: Site) -> [RecordFile] {
        let archive = site.archive
        return archive.articles.allHandles.map { RecordFile(record: .article($0)) }
            + archive.claims.allHandles.map { RecordFile(record: .claim($0)) }
            + archive.actors.allHandles.map { RecordFile(record: .actor($0)) }
            + archive.topics.allHandles.map { RecordFile(record: .topic($0)) }
    }

    func route(on site: Site) -> Route { Routes.data(of: record.kind, site.archive[record].id) }

    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        let data = RecordData(site: site)
        var json = data.head(of: record)
        if !site.archive[record].isWithdrawn {
            switch record {
            case .article(let handle): data.add(handle, to: &json)
            case .claim(let handle): data.add(handle, to: &json)
            case .actor(let handle): data.add(handle, to: &json)
            case .topic(let handle): data.add(handle, to: &json)
            case .page: break
            }
            data.addTail(of: site.archive[record], to: &json)
        }
        json.value.append(to: &output)
        output.append(UInt8(ascii: "\n"))
    }
}
