import ArchiveModel
import Markup

/// Something that the archive took back or rated anew: a correction, a change of a verdict, or a withdrawal.
struct Correction: Sendable {
    enum Event: Sendable, Hashable {
        /// Into the record's history.
        case entry(Int32)
        case withdrawal
    }

    let record: RecordReference
    let event: Event

    /// Those of all records, the newest first; of one day by kind of record and id, what came later in a record first.
    ///
    /// A withdrawn record has left the archive: of what it said before, nothing is told.
    static func all(in archive: Archive) -> [Correction] {
        var found: [(date: PartialDate, correction: Correction)] = []
        func add<Record: ArchiveRecord>(_ table: Table<Record>, _ reference: (Handle<Record>) -> RecordReference) {
            for handle in table.allHandles {
                let header = table[handle].header
                if let withdrawal = header.withdrawn {
                    found.append((withdrawal.on.value, Correction(record: reference(handle), event: .withdrawal)))
                    continue
                }
                for (index, entry) in header.history.enumerated().reversed() where entry.kind.isCorrection {
                    let event = Event.entry(Int32(index))
                    found.append((entry.on.value, Correction(record: reference(handle), event: event)))
                }
            }
        }
        add(archive.articles) { .article($0) }
        add(archive.claims) { .claim($0) }
        add(archive.actors) { .actor($0) }
        add(archive.topics) { .topic($0) }
        add(archive.pages) { .page($0) }
        let order = found.enumerated().map { Recency($1.date, index: Int32($0)) }.sorted()
        return order.map { found[Int($0.index)].correction }
    }
}

extension HistoryEntry.Kind {
    /// Whether something that was published before no longer holds.
    fileprivate var isCorrection: Bool {
        switch self {
        case .correction, .verdict: true
        case .published, .update: false
        }
    }
}
