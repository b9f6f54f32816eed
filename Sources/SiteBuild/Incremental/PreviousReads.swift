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
    private let omitsParts: Bool

    /// - Parameters:
    ///   - state: what the last build noted of `outputs`; nothing where that is not known.
    ///   - prints: of the archive at hand.
    ///   - omitsParts: whether parts are taken for what they were, as a test has it.
    init(
        _ state: ReadState?, of outputs: [BuildState.Output], archive: Archive, prints: ArchivePrints, omitsParts: Bool = false
    ) {
        self.omitsParts = omitsParts
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
        guard let source = entries[path]?.source else { return BuildCause(.new) }
        guard let changed else { return BuildCause(.shared) }
        switch source {
        case .copied: return BuildCause(.new)
        case .made(let reads): return cause(of: reads, changed)
        case .parts(let parts):
            return omitsParts ? nil : parts.lazy.compactMap { cause(of: $0.reads, changed) }.first
        }
    }

    /// The parts of a file that was made of such; nothing where nothing is known of them.
    func parts(of path: String) -> StandingParts? {
        guard let changed, case .parts(let parts) = entries[path]?.source else { return nil }
        return StandingParts(parts: parts, mayDiffer: parts.map { cause(of: $0.reads, changed) != nil })
    }

    /// - Parameter changed: of each key.
    private func cause(of reads: ReadLog.Reads, _ changed: [Bool]) -> BuildCause? {
        if reads.isWhole { return changed.contains(true) ? BuildCause(.whole) : nil }
        guard let key = reads.keys.first(where: { changed[Int($0)] }) else { return nil }
        switch keys.part(of: key) {
        case .record(let record): return BuildCause(.record, archive[record].header.file)
        case .incoming(let record): return BuildCause(.incoming, archive[record].header.file)
        case .orders: return BuildCause(.orders)
        }
    }
}
