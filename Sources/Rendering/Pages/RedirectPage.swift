import ArchiveModel
import Hypertext
import Markup
import Mustache

/// The page at a former id of a record, of whatever kind: it leads to the record's present address.
struct RedirectPage: SitePage {
    let record: RecordReference
    /// Into the record's `aliases`.
    let alias: Int32

    static let template = "redirect.html"
    static let isListed = false

    static func pages(of site: Site) -> [RedirectPage] {
        let archive = site.archive
        var pages: [RedirectPage] = []
        func add<Record: ArchiveRecord>(_ table: Table<Record>, _ reference: (Handle<Record>) -> RecordReference) {
            for handle in table.allHandles {
                for alias in table[handle].header.aliases.indices {
                    pages.append(RedirectPage(record: reference(handle), alias: Int32(alias)))
                }
            }
        }
        add(archive.articles) { .article($0) }
        add(archive.claims) { .claim($0) }
        add(archive.actors) { .actor($0) }
        add(archive.topics) { .topic($0) }
        add(archive.pages) { .page($0) }
        return pages
    }

    func route(on site: Site) -> Route {
        Routes.record(record.kind, site.archive[record].header.aliases[Int(alias)])
    }

    func view(on site: Site) -> RedirectView {
        let target = site.archive[record]
        return RedirectView(
            target: site.link(record), language: target.header.language,
            canonical: site.routes.absolute(Routes.record(record.kind, target.id)))
    }
}

/// A page that leads to another.
struct RedirectView: View {
    let target: LinkView
    let language: String
    let canonical: Address

    static let shape = Shape<RedirectView>(
        "redirect",
        [
            .view("target", of: LinkView.self) { $0.target },
            .text("language", doc: "BCP 47.") { $0.language },
            .address("canonical", doc: "With scheme and host.") { $0.canonical },
        ])
}
