internal import ArchiveModel
internal import Rendering

/// Tells of each file of the last build whether anything that it was made from has changed.
struct PreviousReads: Sendable {
    private let entries: [String: ReadState.Entry]
    /// Of each key whether the record, or what points at it, is another; nothing where the two archives have not the same
    /// records, so that their keys say nothing.
    private let changed: [Bool]?
    private let keys: ArchiveKeys
    private let archive: Archive

    /// - Parameters:
    ///   - state: what the last build noted of `outputs`; nothing where that is not known.
    ///   - prints: of the archive at hand.
    init(_ state: ReadState?, of outputs: [BuildState.Output], archive: Archive, prints: ArchivePrints) {
        self.archive = archive
        keys = ArchiveKeys(archive)
        guard let state, state.entries.count == outputs.count else {
            entries = [:]
            changed = nil
            return
        }
        entries = Dictionary(zip(outputs.lazy.map(\.path), state.entries)) { first, _ in first }
        let isAlike = state.prints.shared == prints.shared && state.prints.parts.count == prints.parts.count
        changed = isAlike ? zip(state.prints.parts, prints.parts).map { $0 != $1 } : nil
    }

    func entry(of path: String) -> ReadState.Entry? { entries[path] }

    /// Why a file may come out otherwise than last time; nothing where it cannot.
    func cause(of path: String) -> BuildCause? {
        guard let reads = entries[path]?.reads else { return BuildCause(.new) }
        guard let changed else { return BuildCause(.shared) }
        if reads.isWhole { return changed.contains(true) ? BuildCause(.whole) : nil }
        guard let key = reads.keys.first(where: { changed[Int($0)] }) else { return nil }
        switch keys.part(of: key) {
        case .record(let record): return BuildCause(.record, archive[record].header.file)
        case .incoming(let record): return BuildCause(.incoming, archive[record].header.file)
        case .orders: return BuildCause(.orders)
        }
    }
}
