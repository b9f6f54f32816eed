internal import Markup

/// The records of one kind, sorted by id.
package struct Table<Record: ArchiveRecord>: Sendable, RandomAccessCollection {
    private let records: [Record]
    private let handles: [String: Handle<Record>]

    /// - Parameter records: sorted by id, each id once.
    package init(sorted records: [Record]) {
        self.records = records
        var handles = [String: Handle<Record>](minimumCapacity: records.count)
        for (index, record) in records.enumerated() { handles[record.id] = Handle(index) }
        self.handles = handles
    }

    package var startIndex: Int { records.startIndex }
    package var endIndex: Int { records.endIndex }
    package subscript(position: Int) -> Record { records[position] }
    package subscript(handle: Handle<Record>) -> Record { records[Int(handle.index)] }

    /// Every handle, in the order of ids.
    package var allHandles: some RandomAccessCollection<Handle<Record>> { records.indices.lazy.map(Handle.init) }

    /// The record with an id, in NFC, or nothing.
    package func handle(of id: String) -> Handle<Record>? { handles[id] }
}
