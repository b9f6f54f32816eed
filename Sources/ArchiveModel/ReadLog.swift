internal import Markup
internal import Synchronization

/// Which parts of an archive were looked at, so that who made something from them knows what it depends on.
///
/// A log hears of what is read through `Archive.noting(in:)`. One is of one worker at a time: what two do at once becomes one
/// list.
@usableFromInline
package final class ReadLog: Sendable {
    /// What was read between `begin` and `finish`.
    package struct Reads: Sendable, Hashable {
        /// Keys of an `ArchiveKeys`, ascending.
        package let keys: [Int32]
        /// Whether it may be anything: a table was gone through, or more was read than is worth a list.
        package let isWhole: Bool

        package init(keys: [Int32], isWhole: Bool) {
            self.keys = keys
            self.isWhole = isWhole
        }
    }

    private struct State {
        /// Of each key the round in which it was last read.
        var rounds: [UInt32]
        var round: UInt32 = 0
        var keys: [Int32] = []
        var isWhole = false
    }

    /// Who reads more than this is treated as one who reads everything.
    private static let maximalKeys = 4096

    private let state: Mutex<State>
    package let keys: ArchiveKeys

    package init(_ keys: ArchiveKeys) {
        self.keys = keys
        state = Mutex(State(rounds: [UInt32](repeating: 0, count: keys.count)))
    }

    package func begin() {
        state.withLock { state in
            state.round += 1
            state.keys.removeAll(keepingCapacity: true)
            state.isWhole = false
        }
    }

    package func finish() -> Reads {
        state.withLock { state in
            state.isWhole ? Reads(keys: [], isWhole: true) : Reads(keys: state.keys.sorted(), isWhole: false)
        }
    }

    @usableFromInline
    func note(_ key: Int32) {
        state.withLock { state in
            guard state.rounds[Int(key)] != state.round, !state.isWhole else { return }
            state.rounds[Int(key)] = state.round
            state.keys.append(key)
            if state.keys.count > Self.maximalKeys { state.isWhole = true }
        }
    }

    /// Notes a look at the orders of the archive's lists.
    package func noteOrders() { note(keys.orders) }

    @usableFromInline
    package func noteWhole() { state.withLock { $0.isWhole = true } }
}

/// A number for each record of an archive and one for what points at it: records by kind, each kind in the order of ids, then
/// the same again for what points at them, and at last one for the orders of lists.
package struct ArchiveKeys: Sendable, Hashable {
    /// What a key stands for.
    package enum Part: Sendable, Hashable {
        case record(RecordReference)
        /// What points at a record.
        case incoming(RecordReference)
        /// The orders of the lists of the whole archive.
        case orders
    }

    /// Of each kind, in the order of `RecordKind.allCases`, the number of its first record; then how many records there are.
    private let starts: [Int32]

    package init(_ archive: Archive) {
        var starts: [Int32] = [0]
        for kind in RecordKind.allCases {
            let count =
                switch kind {
                case .article: archive.articles.count
                case .claim: archive.claims.count
                case .actor: archive.actors.count
                case .topic: archive.topics.count
                case .page: archive.pages.count
                }
            starts.append((starts.last ?? 0) + Int32(count))
        }
        self.starts = starts
    }

    package var recordCount: Int { Int(starts.last ?? 0) }
    package var count: Int { recordCount * 2 + 1 }
    package var orders: Int32 { Int32(recordCount * 2) }

    /// All records, in the order of their keys.
    package var records: [RecordReference] {
        zip(RecordKind.allCases, zip(starts, starts.dropFirst())).flatMap { kind, range in
            (0..<range.1 - range.0).map { RecordReference(kind, at: Int($0)) }
        }
    }

    package func part(of key: Int32) -> Part {
        if key >= orders { return .orders }
        let isIncoming = key >= Int32(recordCount)
        let number = isIncoming ? key - Int32(recordCount) : key
        let place = starts.dropLast().lastIndex { $0 <= number } ?? 0
        let reference = RecordReference(RecordKind.allCases[place], at: Int(number - starts[place]))
        return isIncoming ? .incoming(reference) : .record(reference)
    }

    /// The number of a kind's first record.
    func start(_ kind: RecordKind) -> Int32 { starts[RecordKind.allCases.firstIndex(of: kind) ?? 0] }

    /// The same for what points at it.
    func incomingStart(_ kind: RecordKind) -> Int32 { start(kind) + Int32(recordCount) }
}

/// The part of a log that one table or join tells what is read of it.
@usableFromInline
struct ReadNotes: Sendable {
    @usableFromInline let log: ReadLog
    /// The key of the first record.
    @usableFromInline let start: Int32

    init(_ log: ReadLog, from start: Int32) {
        self.log = log
        self.start = start
    }

    @inlinable
    func note(_ index: Int32) { log.note(start + index) }
}
