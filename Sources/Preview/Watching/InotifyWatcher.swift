#if os(Linux)
    internal import Foundation
    internal import SiteBuild

    #if canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// Is told by the system of every change below a source folder (inotify(7)).
    final class InotifyWatcher: SourceWatcher {
        /// Why the system does not tell.
        struct Failure: Error {
            let reason: String
        }

        /// So long nothing may happen before changes are handed on, in milliseconds: most editors save in several steps.
        private static let quiet: Int32 = 10
        /// After so long they are handed on all the same.
        private static let patience = Duration.milliseconds(500)

        /// The ends of a pipe: one is written to when the watching shall end.
        private let stopping: Int32
        private let stopped: Int32
        private let ended: AsyncStream<Void>

        /// - Throws: `Failure` where the system has no watches left.
        init(source: String, inbox: ChangeInbox) throws(Failure) {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                throw Failure(reason: reason)
            }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            let (stopped, stopping) = (ends[0], ends[1])
            let (ended, end) = AsyncStream<Void>.makeStream()
            (self.stopping, self.stopped, self.ended) = (stopping, stopped, ended)
            var folders = WatchedFolders(descriptor: descriptor, source: source)
            folders.watchAll()
            if let reason = folders.failure {
                for open in [descriptor, stopped, stopping] { close(open) }
                throw Failure(reason: reason)
            }
            let thread = Thread { [folders] in
                Self.watch(folders, descriptor, stopped, inbox)
                close(descriptor)
                end.finish()
            }
            thread.name = "watching"
            thread.start()
        }

        /// The watches are set before there is a watcher.
        func begin() async {}

        func stop() async {
            var one: UInt8 = 1
            _ = write(stopping, &one, 1)
            // In a task of its own: one that is cancelled would not wait, and close what is still listened to.
            await Task.detached { [ended] in for await _ in ended {} }.value
            close(stopping)
            close(stopped)
        }

        /// Hands on changes until it is told to stop.
        private static func watch(_ folders: WatchedFolders, _ descriptor: Int32, _ stopped: Int32, _ inbox: ChangeInbox) {
            var folders = folders
            var pending = SourceChanges()
            var since = ContinuousClock.now
            while true {
                var descriptors = [
                    pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: stopped, events: Int16(POLLIN), revents: 0),
                ]
                let isPending = !pending.isEmpty || folders.isStale
                // Where not all can be watched, all is looked at now and then.
                let count = poll(&descriptors, 2, isPending ? quiet : folders.isWhole ? -1 : 1000)
                if count < 0, errno != EINTR { return }
                if descriptors[1].revents != 0 { return }
                if count > 0 {
                    if !isPending { since = ContinuousClock.now }
                    pending.add(folders.changes(in: InotifyEvent.waiting(in: descriptor)))
                    if ContinuousClock.now - since < patience { continue }
                }
                if folders.isStale || !folders.isWhole {
                    folders.watchAll()
                    pending.isIncomplete = true
                }
                inbox.add(pending)
                pending = SourceChanges()
            }
        }
    }
#endif
