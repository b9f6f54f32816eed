internal import SiteBuild
internal import Synchronization

/// Gathers changes until somebody takes them, all at once.
final class ChangeInbox: Sendable {
    private let pending = Mutex(SourceChanges())
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init() { (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

    func add(_ changes: SourceChanges) {
        guard !changes.isEmpty else { return }
        pending.withLock { $0.add(changes) }
        signal.yield()
    }

    /// What changed, whenever something did, until the inbox is closed or the task cancelled; for one reader.
    func batches() -> AsyncStream<SourceChanges> {
        AsyncStream { [signals, weak self] in
            for await _ in signals {
                let changes = self?.pending.withLock { pending in
                    defer { pending = SourceChanges() }
                    return pending
                }
                if let changes, !changes.isEmpty { return changes }
            }
            return nil
        }
    }

    func close() { signal.finish() }
}
