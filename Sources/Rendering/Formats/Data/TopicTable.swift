import ArchiveModel

extension DataTable {
    static let topics = DataTable(
        "topics", "A topic that articles and claims belong to.", key: ["id"],
        columns: Column.head() + topicColumns + Column.tail("topics")
    ) {
        $0.topics.count
    } rows: {
        $0.rows($0.archive.topics, in: $1)
    }

    private static let topicColumns: [Column<RecordRow<Topic>>] = [
        .own("title", .text, "What it is called.") { .text($0.record.title) },
        .own("summary", .text, "One or two sentences.") { DataValue($0.record.summary) },
        .own("articles", .integer, "How many articles belong to it.") {
            .integer($0.archive.backReferences.articlesOnTopic[$0.handle].count)
        },
        .own("claims", .integer, "How many claims belong to it.") {
            .integer($0.archive.backReferences.claimsOnTopic[$0.handle].count)
        },
    ]
}
