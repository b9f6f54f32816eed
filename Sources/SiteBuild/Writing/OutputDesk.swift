internal import ArchiveModel
internal import Rendering
internal import Synchronization

/// What one worker makes files with: the site with a log of what is read of it.
struct OutputDesk: Sendable {
    let site: Site
    let log: ReadLog
}

/// Desks that no worker sits at, one a worker at most.
final class OutputDesks: Sendable {
    private let free = Mutex<[OutputDesk]>([])
    private let site: Site
    private let keys: ArchiveKeys

    init(_ site: Site) {
        self.site = site
        keys = ArchiveKeys(site.archive)
    }

    func take() -> OutputDesk {
        if let desk = free.withLock({ $0.popLast() }) { return desk }
        let log = ReadLog(keys)
        return OutputDesk(site: site.noting(in: log), log: log)
    }

    func give(_ desk: OutputDesk) { free.withLock { $0.append(desk) } }
}
