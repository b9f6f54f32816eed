/// What belongs to each record of a table, such as the citations of each claim: one flat array and its seams.
///
/// Built once for the whole archive, so that no page costs a scan.
@usableFromInline
package struct Postings<Key, Value: Sendable>: Sendable {
    @usableFromInline let seams: [Int32]
    @usableFromInline let values: [Value]
    /// Who is told what is read, if anybody.
    @usableFromInline let notes: ReadNotes?

    /// - Parameters:
    ///   - count: how many keys there are.
    ///   - pairs: in the order in which each key's values shall stand.
    @inlinable
    package init(count: Int, pairs: [(key: Handle<Key>, value: Value)]) {
        var seams = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { seams[Int(pair.key.index) + 1] += 1 }
        for index in 0..<count { seams[index + 1] += seams[index] }
        var next = seams
        var order = [Int32](repeating: 0, count: pairs.count)
        for (position, pair) in pairs.enumerated() {
            order[Int(next[Int(pair.key.index)])] = Int32(position)
            next[Int(pair.key.index)] += 1
        }
        self.seams = seams
        self.values = order.map { pairs[Int($0)].value }
        notes = nil
    }

    @inlinable
    package subscript(key: Handle<Key>) -> ArraySlice<Value> {
        notes?.note(key.index)
        return values[Int(seams[Int(key.index)])..<Int(seams[Int(key.index) + 1])]
    }

    /// The same joins, but for those of one record: as many others, in their order.
    func replacing(_ new: [Value], of key: Handle<Key>) -> Postings {
        let range = Int(seams[Int(key.index)])..<Int(seams[Int(key.index) + 1])
        precondition(new.count == range.count)
        return replacing([key: new])
    }

    /// The same joins, but for those of some records, in the order in which they shall stand.
    package func replacing(_ lists: [Handle<Key>: [Value]]) -> Postings {
        var values: [Value] = []
        values.reserveCapacity(self.values.count)
        var seams: [Int32] = [0]
        seams.reserveCapacity(self.seams.count)
        var copied = 0
        var moved: Int32 = 0
        for key in lists.keys.sorted() {
            let start = self.seams[Int(key.index)]
            let end = self.seams[Int(key.index) + 1]
            let list = lists[key] ?? []
            for seam in self.seams[seams.count..<Int(key.index) + 1] { seams.append(seam + moved) }
            values += self.values[copied..<Int(start)]
            values += list
            copied = Int(end)
            moved += Int32(list.count) - (end - start)
            seams.append(end + moved)
        }
        for seam in self.seams[seams.count...] { seams.append(seam + moved) }
        values += self.values[copied...]
        return Postings(self, values, seams: seams)
    }

    private init(_ postings: Postings, _ values: [Value], seams: [Int32]) {
        self.seams = seams
        self.values = values
        notes = postings.notes
    }

    fileprivate init(_ postings: Postings, notes: ReadNotes) {
        seams = postings.seams
        values = postings.values
        self.notes = notes
    }
}

extension Postings where Key: ArchiveRecord {
    /// The same joins, with each look at those of a record told to a log as one at what points at the record.
    package func noting(in log: ReadLog) -> Postings {
        Postings(self, notes: ReadNotes(log, from: log.keys.incomingStart(Key.kind)))
    }
}
