/// An entry of a claim's history.
package struct HistoryEntry: Sendable {
    package let on: Day
    package let kind: String
    package let from: Rating?
    package let to: Rating?
    package let note: String?
}

extension ArchivePlan {
    /// From the first verdict to the present one, in order of time and each entry going on from the one before.
    ///
    /// - Parameters:
    ///   - rating: the present verdict. Without one the claim had a verdict that was taken back.
    ///   - first: the earliest day of an entry.
    ///   - last: the day of the review, which no entry is later than.
    func history(_ rating: Rating?, from first: Day, to last: Day, _ random: inout SplitMix64) -> [HistoryEntry] {
        let changes = rating == nil ? 1 : random.chance(15) ? (random.chance(20) ? 2 : 1) : 0
        let updates = random.chance(14) ? 1 : 0
        let days = (0...(changes + updates)).map { _ in first + random.below(last.number - first.number + 1) }.sorted()
        var verdicts: [Rating?] = [rating]
        while verdicts.count <= changes {
            let next = verdicts[0]
            verdicts.insert(random.pick(Rating.allCases.filter { $0 != next }), at: 0)
        }
        var entries = [HistoryEntry(on: days[0], kind: "published", from: nil, to: verdicts[0], note: nil)]
        for (change, day) in days.dropFirst().prefix(changes).enumerated() {
            entries.append(
                HistoryEntry(
                    on: day, kind: "verdict", from: verdicts[change], to: verdicts[change + 1],
                    note: "New documents: \(Sentence.filler(&random))"))
        }
        for day in days.dropFirst(changes + 1) {
            entries.append(
                HistoryEntry(
                    on: day, kind: random.chance(50) ? "update" : "correction", from: nil, to: nil,
                    note: Sentence.filler(&random)))
        }
        return entries
    }
}
