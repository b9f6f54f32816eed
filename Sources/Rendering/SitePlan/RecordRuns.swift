/// Records by their number, split into runs of neighbours: each run is a part of a file.
struct RecordRuns: Sendable {
    let records: Int
    /// Of each run but the last.
    let length: Int

    var count: Int { (records + length - 1) / length }

    /// The numbers of a run's records; none where there is no such run.
    subscript(run: Int) -> Range<Int> { min(run * length, records)..<min((run + 1) * length, records) }
}

extension Site {
    func runs(of records: Int) -> RecordRuns { RecordRuns(records: records, length: runLength) }
}
