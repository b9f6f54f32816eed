/// Records by their number, split into runs of neighbours: each run is a part of a file.
struct RecordRuns: Sendable {
    let records: Int
    /// Of each run but the last.
    let length: Int

    var count: Int { (records + length - 1) / length }

    /// The numbers of a run's records; none where there is no such run.
    subscript(run: Int) -> Range<Int> { min(run * length, records)..<min((run + 1) * length, records) }
}

/// The parts of a file by the sections that it consists of.
struct FileSections: Sendable {
    /// How many parts each has.
    let counts: [Int]

    var partCount: Int { counts.reduce(0, +) }

    /// In which section a part of the file lies, and which of the section's parts it is; all from 0.
    func place(of part: Int) -> (section: Int, part: Int) {
        var rest = part
        for (section, count) in counts.enumerated() {
            if rest < count { return (section, rest) }
            rest -= count
        }
        return (counts.count, rest)
    }
}

extension Site {
    func runs(of records: Int) -> RecordRuns { RecordRuns(records: records, length: runLength) }
}
