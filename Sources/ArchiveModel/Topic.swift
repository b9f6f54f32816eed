package import Markup

/// What articles and claims are about together; one that has no file has its id for a title.
package final class Topic: ArchiveRecord {
    package static var kind: RecordKind { .topic }

    package let header: RecordHeader
    package let id: String
    package let isWithdrawn: Bool
    package let title: String
    package let summary: String?
    package let body: Body
    package let linkTargets: [LinkTarget]
    /// Whether `topics/<id>.md` exists.
    package let hasFile: Bool

    package var displayTitle: String { title }

    package init(
        header: RecordHeader, title: String, summary: String?, body: Body, linkTargets: [LinkTarget], hasFile: Bool
    ) {
        self.header = header
        id = header.id
        isWithdrawn = header.withdrawn != nil
        self.title = title
        self.summary = summary
        self.body = body
        self.linkTargets = linkTargets
        self.hasFile = hasFile
    }
}
