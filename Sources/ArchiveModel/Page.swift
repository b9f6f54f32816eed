package import Markup

/// A free page: about, methodology, corrections policy.
package final class Page: ArchiveRecord {
    package static var kind: RecordKind { .page }

    /// The id of the page that introduces the home page and has no address of its own.
    package static let home = "home"

    package let header: RecordHeader
    package let id: String
    package let isWithdrawn: Bool
    package let title: String
    /// Its place in the site's menu; nothing keeps it out.
    package let menu: Int?
    package let body: Body
    package let linkTargets: [LinkTarget]

    package var displayTitle: String { title }

    package init(header: RecordHeader, title: String, menu: Int?, body: Body, linkTargets: [LinkTarget]) {
        self.header = header
        id = header.id
        isWithdrawn = header.withdrawn != nil
        self.title = title
        self.menu = menu
        self.body = body
        self.linkTargets = linkTargets
    }
}
