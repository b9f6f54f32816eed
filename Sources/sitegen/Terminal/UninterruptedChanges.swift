import Editing
import Foundation

extension ChangeSet {
    /// Makes the changes without stopping half-way: Ctrl-C and its like count again when they are made.
    ///
    /// - Throws: `ChangeFailure`; nothing has changed then.
    func applyUninterrupted(in folder: String) throws(ChangeFailure) {
        let signals = [SIGINT, SIGTERM, SIGHUP]
        let handlers = signals.map { signal($0, SIG_IGN) }
        defer { for (number, handler) in zip(signals, handlers) { signal(number, handler) } }
        try apply(in: folder)
    }
}
