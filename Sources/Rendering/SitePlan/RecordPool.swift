import Mustache
import Synchronization

/// Records that no page needs at the moment, one a thread at most: to be filled again, so that a page costs no memory.
final class RecordPool<Viewed: View>: Sendable {
    private let free = Mutex<[Record<Viewed>]>([])

    /// One to be filled.
    func take() -> Record<Viewed> { free.withLock { $0.popLast() } ?? Record() }

    func give(_ record: Record<Viewed>) { free.withLock { $0.append(record) } }
}
