internal import Foundation
internal import SiteBuild

/// Looks at all files again and again: for systems and file systems that tell nobody of changes.
final class PollingWatcher: SourceWatcher {
    private let task: Task<Void, Never>

    /// - Parameter interval: how long to wait between two looks, at least; ten times as long as a look takes, if that is more.
    init(source: String, inbox: ChangeInbox, interval: Duration = .milliseconds(300)) {
        task = Task.detached {
            var last = SourceSnapshot(source)
            while !Task.isCancelled {
                let start = ContinuousClock.now
                let snapshot = SourceSnapshot(source)
                let changes = snapshot.changes(since: last)
                last = snapshot
                inbox.add(changes)
                try? await Task.sleep(for: max(interval, (ContinuousClock.now - start) * 10))
            }
        }
    }

    func stop() async {
        task.cancel()
        await task.value
    }
}
