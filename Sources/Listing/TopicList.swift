internal import ArchiveModel
internal import Markup

/// The topics as rows, those without a file among them.
enum TopicList {
    private static let columns = [
        ListColumn("id"), ListColumn("articles", isNumber: true), ListColumn("claims", isNumber: true), ListColumn("title"),
        ListColumn("summary", isInTable: false),
    ]

    static func make(_ archive: Archive) -> ([ListColumn], [[ListValue]]) {
        let rows = archive.topics.allHandles.compactMap { handle -> [ListValue]? in
            let topic = archive[handle]
            guard !topic.isWithdrawn else { return nil }
            return [
                .text(topic.id), .integer(archive.backReferences.articlesOnTopic[handle].count),
                .integer(archive.backReferences.claimsOnTopic[handle].count), .text(topic.title), ListValue(topic.summary),
            ]
        }
        return (columns, rows)
    }
}
