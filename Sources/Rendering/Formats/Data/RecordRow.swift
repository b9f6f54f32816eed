import ArchiveModel
import Hypertext
import Markup

/// A row that is one record: of a withdrawn one only who it was and why it went are told.
struct RecordRow<Record: ArchiveRecord>: Sendable {
    let source: DataSource
    let handle: Handle<Record>
    let record: Record

    var archive: Archive { source.archive }

    /// Nothing of a record that was withdrawn.
    func published(_ value: (Record) -> DataValue) -> DataValue { record.isWithdrawn ? .none : value(record) }
}

extension DataTable.Column {
    /// The columns that every record begins with.
    static func head<Record: ArchiveRecord>() -> [Self] where Row == RecordRow<Record> {
        [
            .init("id", .text, "The record’s id, unique within its kind.") { .text($0.record.id) },
            .init("url", .address, "The address of its page.") {
                .text($0.source.site.routes.absolute(Routes.record(Record.kind, $0.record.id)).text)
            },
        ]
    }

    /// The columns that every record ends with.
    static func tail<Record: ArchiveRecord>(_ table: String) -> [Self] where Row == RecordRow<Record> {
        [
            .init("language", .text, "The record’s language (BCP 47).") { .text($0.record.header.language) },
            .init("withdrawn", .date, "When it was withdrawn; most other values are then left out.") {
                DataValue($0.record.header.withdrawn?.on.value.text)
            },
            .init("withdrawn_note", .text, "Why it was withdrawn.") { DataValue($0.record.header.withdrawn?.note) },
            .init("replaced_by", .text, of: table, "The record that takes its place.") { row in
                DataValue(row.record.header.withdrawn?.replacedBy.map { row.archive[$0].id })
            },
        ]
    }

    /// A column that withdrawn records leave empty.
    static func own<Record: ArchiveRecord>(
        _ name: String, _ form: DataColumn.Form, of table: String? = nil, _ summary: String,
        _ value: @escaping @Sendable (RecordRow<Record>) -> DataValue
    ) -> Self where Row == RecordRow<Record> {
        .init(name, form, of: table, summary) { $0.record.isWithdrawn ? .none : value($0) }
    }
}

extension DataSource {
    /// Some records of a kind, by their places in the order of ids.
    func rows<Record: ArchiveRecord>(_ table: Table<Record>, in records: Range<Int>) -> [RecordRow<Record>] {
        records.map { RecordRow(source: self, handle: Handle($0), record: table[Handle($0)]) }
    }

    /// Those of them that were not withdrawn.
    func current<Record: ArchiveRecord>(_ table: Table<Record>, in records: Range<Int>) -> [Handle<Record>] {
        records.lazy.map(Handle.init).filter { !table[$0].isWithdrawn }
    }
}
