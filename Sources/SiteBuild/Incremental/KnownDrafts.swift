/// What is known of the content files before any of them is read: which have not changed, and what was read of them.
struct KnownDrafts: Sendable {
    let store: DraftStore
    /// By path.
    private let inputs: [String: BuildState.Input]

    /// - Parameter unchanged: the files that have the bytes that they had in the build before.
    init(_ unchanged: [BuildState.Input], _ store: DraftStore) {
        inputs = Dictionary(unchanged.lazy.map { ($0.path, $0) }) { first, _ in first }
        self.store = store
    }

    /// What was read of a file, if it is known to be the same.
    func record(of file: SourceFiles.Record) -> SourceReader.StampedRecord? {
        guard let input = inputs[file.file], let record = store.record(of: file, content: input.content) else { return nil }
        return SourceReader.StampedRecord(record: record, input: input)
    }
}
