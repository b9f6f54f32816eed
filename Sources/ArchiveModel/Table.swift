internal import Markup

/// The records of one kind, sorted by id.
///
/// Every loop over the archive goes through it, from other modules too, so that it is there for them to be specialised.
@usableFromInline
package struct Table<Record: Sendable>: Sendable, RandomAccessCollection {
    @usableFromInline let records: [Record]
    private let handles: [String: Handle<Record>]

    @inlinable package var startIndex: Int { records.startIndex }
    @inlinable package var endIndex: Int { records.endIndex }
    @inlinable package func index(after index: Int) -> Int { index + 1 }
    @inlinable package func index(before index: Int) -> Int { index - 1 }
    @inlinable package subscript(position: Int) -> Record { records[position] }
    @inlinable package subscript(handle: Handle<Record>) -> Record { records[Int(handle.index)] }

    /// Every handle, in the order of ids.
    package var allHandles: some RandomAccessCollection<Handle<Record>> { records.indices.lazy.map(Handle.init) }

    /// The record with an id, in NFC, or nothing.
    package func handle(of id: String) -> Handle<Record>? { handles[id] }
}

extension Table where Record: ArchiveRecord {
    /// - Parameter records: sorted by id, each id once.
    package init(sorted records: [Record]) {
        self.records = records
        var handles = [String: Handle<Record>](minimumCapacity: records.count)
        for (index, record) in records.enumerated() { handles[record.id] = Handle(index) }
        self.handles = handles
    }
}
