import ArchiveModel
import Markup
import Mustache

/// The notice that stands at the address of a withdrawn record, of whatever kind; nothing of its content is on it.
struct WithdrawnPage: SitePage {
    let record: RecordReference

    static let template = "withdrawn.html"
    static let isListed = false

    static func pages(of site: Site) -> [WithdrawnPage] {
        let archive = site.archive
        var pages: [WithdrawnPage] = []
        func add<Record: ArchiveRecord>(_ table: Table<Record>, _ reference: (Handle<Record>) -> RecordReference) {
            for handle in table.allHandles where table[handle].isWithdrawn {
                pages.append(WithdrawnPage(record: reference(handle)))
            }
        }
        add(archive.articles) { .article($0) }
        add(archive.claims) { .claim($0) }
        add(archive.actors) { .actor($0) }
        add(archive.topics) { .topic($0) }
        for handle in archive.pages.allHandles where archive[handle].isWithdrawn && archive[handle].id != Page.home {
            pages.append(WithdrawnPage(record: .page(handle)))
        }
        return pages
    }

    func route(on site: Site) -> Route { Routes.record(record.kind, site.archive[record].id) }

    func view(on site: Site) -> WithdrawnView {
        let record = site.archive[record]
        let withdrawal = record.header.withdrawn
        return WithdrawnView(
            frame: FrameView(
                site: site.frame, title: record.displayTitle, description: nil, language: record.header.language,
                canonical: site.routes.absolute(route(on: site)), crumbs: site.crumbs(of: self.record.kind),
                isUnlisted: true),
            kind: site.words.singular(self.record.kind),
            on: withdrawal.map { site.view(of: $0.on.value) }, note: withdrawal?.note,
            replacement: withdrawal?.replacedBy.map(site.link))
    }
}

/// That a record was taken back, when, why, and what stands in its place.
struct WithdrawnView: PageView {
    let frame: FrameView
    let kind: String
    let on: DateView?
    let note: String?
    let replacement: LinkView?

    static let shape = Shape<WithdrawnView>(
        page: "withdrawn",
        [
            .text("kind", doc: "What was withdrawn: «Claim».") { $0.kind },
            .view("on", of: DateView.self) { $0.on },
            .text("note", doc: "Why.") { $0.note },
            .view("replacement", of: LinkView.self) { $0.replacement },
        ])
}
