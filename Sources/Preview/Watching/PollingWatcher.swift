internal import Foundation
internal import SiteBuild

/// Looks at all files again and again: for systems and file systems that tell nobody of changes.
final class PollingWatcher: SourceWatcher {
    private let task: Task<Void, Never>
    private let began: AsyncStream<Void>

    /// - Parameter interval: how long to wait between two looks, at least; ten times as long as a look takes, if that is more.
    init(source: String, inbox: ChangeInbox, interval: Duration = .milliseconds(300)) {
        let (began, begin) = AsyncStream<Void>.makeStream()
        self.began = began
        task = Task.detached {
            var last = SourceSnapshot(source)
            begin.finish()
            while !Task.isCancelled {
                let start = ContinuousClock.now
                let snapshot = SourceSnapshot(source)
                inbox.add(Self.ofArchive(snapshot.changes(since: last)))
                last = snapshot
                try? await Task.sleep(for: max(interval, (ContinuousClock.now - start) * 10))
            }
        }
    }

    func begin() async { for await _ in began {} }

    func stop() async {
        task.cancel()
        await task.value
    }

    private static func ofArchive(_ changes: SourceChanges) -> SourceChanges {
        SourceChanges(paths: changes.paths.filter(WatchedPart.holds), isIncomplete: changes.isIncomplete)
    }
}
