import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A link to a page of the site by its title.
struct LinkView: View {
    let title: String
    let address: Address
    /// BCP 47; nothing where it is the site's own.
    var language: String? = nil
    /// Whether another link follows in the same list.
    var isFollowed = false
    /// Of an article alone.
    var isWithdrawn = false

    static let shape = Shape<LinkView>(
        "link",
        [
            .text("title") { $0.title },
            .address("address") { $0.address },
            .text("language", doc: "The title's language where it is not the site's.") { $0.language },
            .flag("isFollowed", doc: "Another one follows in the same list.") { $0.isFollowed },
            .flag("isWithdrawn", doc: "It is an article whose page is a notice.") { $0.isWithdrawn },
        ])
}

extension Site {
    /// A source that was withdrawn is known as such wherever it is named.
    func link(_ handle: Handle<Article>) -> LinkView {
        let article = archive[handle]
        var link = link(article, at: addresses[handle])
        link.isWithdrawn = article.isWithdrawn
        return link
    }
    func link(_ handle: Handle<Claim>) -> LinkView { link(archive[handle], at: addresses[handle]) }
    func link(_ handle: Handle<Actor>) -> LinkView { link(archive[handle], at: addresses[handle]) }
    func link(_ handle: Handle<Topic>) -> LinkView { link(archive[handle], at: addresses[handle]) }

    func link<Record: ArchiveRecord>(_ record: Record) -> LinkView {
        link(record, at: routes.address(Routes.record(Record.kind, record.id)))
    }

    private func link(_ record: some ArchiveRecord, at address: Address) -> LinkView {
        LinkView(title: record.displayTitle, address: address, language: foreignLanguage(of: record))
    }

    func link(_ reference: RecordReference) -> LinkView {
        switch reference {
        case .article(let handle): link(handle)
        case .claim(let handle): link(handle)
        case .actor(let handle): link(handle)
        case .topic(let handle): link(handle)
        case .page(let handle): link(archive[handle])
        }
    }

    /// Links that stand in a list.
    func links(_ handles: some Sequence<Handle<Actor>>) -> [LinkView] { Self.list(handles.map(link)) }
    func links(_ handles: some Sequence<Handle<Topic>>) -> [LinkView] { Self.list(handles.map(link)) }

    private static func list(_ links: [LinkView]) -> [LinkView] {
        var links = links
        for index in links.indices.dropLast() { links[index].isFollowed = true }
        return links
    }

    /// A record's language where it is not the site's.
    func foreignLanguage(of record: some ArchiveRecord) -> String? {
        record.header.language == archive.settings.language ? nil : record.header.language
    }
}
