internal import SiteBuild
internal import Synchronization

/// What the preview shows at present, and who is told when that changes.
final class PreviewState: Sendable {
    /// What is shown at a moment.
    struct Shown: Sendable {
        /// The last site that was in order; nothing before there was one.
        var site: PreparedSite?
        /// What keeps the present sources from being shown.
        var problems: ProblemReport?
        /// Counts changes of what no page's text tells: images, style sheets by their plain names.
        var files = 0
    }

    private struct Kept: Sendable {
        var shown = Shown()
        var listeners: [Int: AsyncStream<Shown>.Continuation] = [:]
        var next = 0
    }

    private let kept = Mutex(Kept())

    var shown: Shown { kept.withLock { $0.shown } }

    /// - Returns: what was shown until now, so that who called takes it apart when there is time.
    @discardableResult
    func show(_ change: (inout Shown) -> Void) -> Shown {
        let (old, new, listeners) = kept.withLock { kept in
            let old = kept.shown
            change(&kept.shown)
            return (old, kept.shown, kept.listeners.values.map { $0 })
        }
        for listener in listeners { listener.yield(new) }
        return old
    }

    /// What is shown now, and whenever that changes; of several changes that nobody has taken yet only the last.
    func changes() -> AsyncStream<Shown> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let number = kept.withLock { kept in
                kept.next += 1
                kept.listeners[kept.next] = continuation
                continuation.yield(kept.shown)
                return kept.next
            }
            continuation.onTermination = { [weak self] _ in
                self?.kept.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
        }
    }

    /// How many pages are told of changes.
    var listenerCount: Int { kept.withLock { $0.listeners.count } }
}
