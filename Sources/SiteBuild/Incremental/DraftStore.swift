internal import ArchiveReading
internal import BinaryCoding
internal import Rendering
internal import Synchronization

/// The drafts that builds keep, with what was wrong in each file: a file that has the bytes it had then is not read again.
///
/// The bytes of all drafts lie in one file, to whose end new ones are written; a second one, the index, says where each lies. What the index
/// names is compared with its fingerprint before it is believed: whatever happened to either file costs reading again, and is no error.
final class DraftStore: Sendable {
    /// Where the draft of a file lies.
    struct Place: Sendable, Hashable {
        /// Of the bytes of the content file.
        let content: Fingerprint
        /// In bytes from the start of the store.
        let offset: Int
        let length: Int
        /// Of the bytes of the draft.
        let check: Fingerprint
    }

    private struct State {
        var end: Int
        /// By the path of the content file; of those that this build asked for or kept.
        var places: [String: Place] = [:]
        var hasNews = false
        var isBroken = false
    }

    private let folder: StateFolder
    private let tool: String
    private let file: StoreFile?
    /// Of the build before.
    private let known: [String: Place]
    private let state: Mutex<State>

    /// - Parameters:
    ///   - tool: what tells this program from another one, whose drafts say nothing to it.
    ///   - isForced: whether what was kept before is left alone, and everything kept anew.
    ///   - isReadOnly: whether nothing is to be kept.
    init(_ folder: StateFolder, tool: String, isForced: Bool = false, isReadOnly: Bool = false) {
        self.folder = folder
        self.tool = tool
        let index = isForced ? nil : folder.loadDraftIndex().flatMap { DraftIndex(bytes: $0, tool: tool) }
        if let index, let file = folder.openDrafts(isReadOnly: isReadOnly) {
            self.file = file
            known = index.places
            state = Mutex(State(end: index.end))
        } else {
            file = isReadOnly ? nil : folder.newDrafts()
            known = [:]
            state = Mutex(State(end: 0))
        }
    }

    /// The record of a file, as it was read when the file had these bytes; nothing where that is not known.
    func record(of source: SourceFiles.Record, content: Fingerprint) -> ReadRecord? {
        guard let place = known[source.file], place.content == content,
            let bytes = file?.bytes(at: place.offset, count: place.length), Fingerprint(of: bytes) == place.check,
            let record = ReadRecord(bytes: bytes, of: source)
        else { return nil }
        state.withLock { $0.places[source.file] = place }
        return record
    }

    /// Keeps what was read of a file.
    func keep(_ record: ReadRecord, content: Fingerprint) {
        guard let file, file.isWritable else { return }
        let bytes = record.bytes
        let offset = state.withLock { state in
            defer { state.end += bytes.count }
            return state.end
        }
        let isWritten = file.write(bytes, at: offset)
        let place = Place(content: content, offset: offset, length: bytes.count, check: Fingerprint(of: bytes))
        state.withLock { state in
            state.places[record.file] = place
            state.hasNews = true
            if !isWritten { state.isBroken = true }
        }
    }

    /// Makes what was kept the next build's to use; the drafts of files that were not asked for are forgotten.
    func finish() {
        guard let file, file.isWritable else { return }
        let state = state.withLock { $0 }
        guard !state.isBroken else { return folder.forgetDrafts(file) }
        guard state.hasNews || state.places.count != known.count else { return }
        let live = state.places.values.reduce(0) { $0 + $1.length }
        if state.end > 2 * live + Self.tolerated {
            compact(state.places)
        } else {
            folder.save(DraftIndex(places: state.places, end: state.end).bytes(tool: tool), of: file)
        }
    }

    /// Bytes of no use that a store may hold beyond as many as are of use.
    private static let tolerated = 1 << 20

    /// Writes the drafts that are of use to a new store.
    private func compact(_ places: [String: Place]) {
        guard let file, let new = folder.newDrafts() else { return }
        var end = 0
        var moved: [String: Place] = [:]
        for (path, place) in places.sorted(by: { $0.value.offset < $1.value.offset }) {
            guard let bytes = file.bytes(at: place.offset, count: place.length), new.write(bytes, at: end) else {
                return folder.forgetDrafts(new)
            }
            moved[path] = Place(content: place.content, offset: end, length: place.length, check: place.check)
            end += place.length
        }
        folder.save(DraftIndex(places: moved, end: end).bytes(tool: tool), of: new)
    }
}
