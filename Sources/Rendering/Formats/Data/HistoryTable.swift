import ArchiveModel
import Markup

extension DataTable {
    static let history = DataTable(
        "history", "A change of a record: its publication, an update, a correction, a new verdict.",
        key: ["kind", "record", "number"],
        columns: historyColumns
    ) {
        ArchiveKeys($0).recordCount
    } rows: { source, records in
        let keys = ArchiveKeys(source.archive)
        return records.flatMap { number -> [HistoryRow] in
            guard case .record(let reference) = keys.part(of: Int32(number)) else { return [] }
            let record = source.archive[reference]
            guard !record.isWithdrawn else { return [] }
            return record.header.history.indices.map { HistoryRow(kind: reference.kind, record: record, index: $0) }
        }
    }

    private static let historyColumns: [Column<HistoryRow>] = [
        .init("kind", .text, "What the record is: `article`, `claim`, `actor`, `topic` or `page`.") {
            .text($0.kind.rawValue)
        },
        .init("record", .text, "The record’s id.") { .text($0.record.id) },
        .init("number", .integer, "From 1, in order of time.") { .integer($0.index + 1) },
        .init("on", .date, "When it happened.") { .text($0.entry.on.value.text) },
        .init("event", .text, "`published`, `update`, `correction` or `verdict`.") { .text($0.entry.kind.rawValue) },
        .init("from", .text, "The verdict before; absent where there was none.") { DataValue($0.entry.from?.value) },
        .init("to", .text, "The verdict since; absent where there is none.") { DataValue($0.entry.to?.value) },
        .init("note", .text, "What changed and why.") { DataValue($0.entry.note) },
    ]
}

private struct HistoryRow {
    let kind: RecordKind
    let record: any ArchiveRecord
    let index: Int

    var entry: HistoryEntry { record.header.history[index] }
}
