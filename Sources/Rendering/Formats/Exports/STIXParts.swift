import ArchiveModel
import Hypertext
import Markup

/// What all objects of a bundle are made with: their ids, and the properties that all of them have.
struct STIXParts {
    let site: Site
    let ids: STIXIdentifiers

    init(site: Site, sha1: @escaping ([UInt8]) -> [UInt8]) {
        self.site = site
        ids = STIXIdentifiers(site: site.routes.absolute(Routes.home).text, sha1: sha1)
    }

    var archive: Archive { site.archive }

    var publisherID: String { ids.id("identity", "publisher") }

    func id(of actor: Handle<Actor>) -> String { ids.id("identity", archive[actor].id) }
    func id(of claim: Handle<Claim>) -> String { ids.id("note", archive[claim].id) }

    func head<Record: ArchiveRecord>(
        of record: Record, _ type: String, since: PartialDate?
    ) -> [JSONValue.Member] {
        let created = STIXTime.created(record.header, since: since, archive.settings)
        var members = head(
            type, id: ids.id(type, record.id), created: STIXTime.text(created),
            modified: STIXTime.text(STIXTime.modified(record.header, created: created)))
        members.append(.init("created_by_ref", .text(publisherID)))
        members.append(.init("lang", .text(record.header.language)))
        if record.isWithdrawn { members.append(.init("revoked", .bool(true))) }
        return members
    }

    func head(_ type: String, id: String, created: String, modified: String) -> [JSONValue.Member] {
        [
            .init("type", .text(type)), .init("spec_version", .text("2.1")), .init("id", .text(id)),
            .init("created", .text(created)), .init("modified", .text(modified)),
        ]
    }

    /// Each object once, in order; the publisher where there is none, as the list may not be empty.
    func references(_ ids: [String]) -> JSONValue {
        var seen: Set<String> = []
        let unique = ids.filter { seen.insert($0).inserted }
        return .array((unique.isEmpty ? [publisherID] : unique).map { .text($0) })
    }

    func page<Record: ArchiveRecord>(of record: Record) -> JSONValue {
        reference(archive.settings.title, site.routes.absolute(Routes.record(Record.kind, record.id)))
    }

    func reference(_ name: String, _ address: Address, _ description: String? = nil) -> JSONValue {
        var members: [JSONValue.Member] = [.init("source_name", .text(name))]
        if let description { members.append(.init("description", .text(description))) }
        return .object(members + [.init("url", .text(STIXIdentifiers.uri(address)))])
    }
}
