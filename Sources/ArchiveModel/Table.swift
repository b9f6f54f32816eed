internal import Markup

/// The records of one kind, sorted by id.
///
/// Every loop over the archive goes through it, from other modules too, so that it is there for them to be specialised.
@usableFromInline
package struct Table<Record: Sendable>: Sendable, RandomAccessCollection {
    @usableFromInline let records: [Record]
    private let handles: [String: Handle<Record>]
    /// Who is told what is read, if anybody.
    @usableFromInline let notes: ReadNotes?

    @inlinable package var startIndex: Int { records.startIndex }
    @inlinable package var endIndex: Int { records.endIndex }
    @inlinable package func index(after index: Int) -> Int { index + 1 }
    @inlinable package func index(before index: Int) -> Int { index - 1 }
    @inlinable package subscript(position: Int) -> Record {
        notes?.log.noteWhole()
        return records[position]
    }
    @inlinable package subscript(handle: Handle<Record>) -> Record {
        notes?.note(handle.index)
        return records[Int(handle.index)]
    }

    /// Every handle, in the order of ids.
    package var allHandles: some RandomAccessCollection<Handle<Record>> { records.indices.lazy.map(Handle.init) }

    /// The record with an id, in NFC, or nothing.
    package func handle(of id: String) -> Handle<Record>? { handles[id] }

    fileprivate init(_ table: Table, notes: ReadNotes) {
        records = table.records
        handles = table.handles
        self.notes = notes
    }

    fileprivate init(_ table: Table, _ records: [Record]) {
        self.records = records
        handles = table.handles
        notes = table.notes
    }
}

extension Table where Record: ArchiveRecord {
    /// - Parameter records: sorted by id, each id once.
    package init(sorted records: [Record]) {
        self.records = records
        var handles = [String: Handle<Record>](minimumCapacity: records.count)
        for (index, record) in records.enumerated() { handles[record.id] = Handle(index) }
        self.handles = handles
        notes = nil
    }

    /// The handles of the records that were not withdrawn, in the order of ids.
    package var currentHandles: [Handle<Record>] { allHandles.filter { !self[$0].isWithdrawn } }

    /// The same records, but for some that are others of the same id.
    package func replacing(_ replacements: [Handle<Record>: Record]) -> Table {
        if replacements.isEmpty { return self }
        var records = records
        for (handle, record) in replacements { records[Int(handle.index)] = record }
        return Table(self, records)
    }

    /// The same records, with each look at them told to a log.
    func noting(in log: ReadLog) -> Table {
        Table(self, notes: ReadNotes(log, from: log.keys.start(Record.kind)))
    }
}
