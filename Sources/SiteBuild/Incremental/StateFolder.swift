internal import Rendering

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The folder `.sitegen` beside `site.json`, which holds what the last build of each output knew.
///
/// Nothing in it is needed: whatever is missing, damaged or cannot be written costs a full build and is no error.
struct StateFolder: Sendable {
    static let name = ".sitegen"

    private let folder: String
    /// One state for each output folder of one source.
    private let file: String
    /// Likewise one `ReadState`.
    private let readsFile: String
    /// Likewise one `DraftStore`, in two files.
    private let draftsFile: String
    private let draftIndexFile: String

    /// - Parameters:
    ///   - source: the source folder.
    ///   - key: what tells one output apart from another.
    init(source: String, key: String) {
        folder = source + "/" + Self.name
        let fingerprint = Fingerprint(of: Array(key.utf8))
        let digits = String(fingerprint.high, radix: 16)
        let name = String(repeating: "0", count: 16 - digits.count) + digits
        file = "state-" + name
        readsFile = "reads-" + name
        draftsFile = "drafts-" + name
        draftIndexFile = "draft-index-" + name
    }

    func load() -> BuildState? {
        guard isFolder, let bytes = try? FileReading.bytes(of: folder + "/" + file) else { return nil }
        return BuildState(bytes: bytes)
    }

    /// What the build of a state noted; nothing where the file is another's.
    func loadReads(of state: BuildState) -> ReadState? {
        guard isFolder, let bytes = try? FileReading.bytes(of: folder + "/" + readsFile),
            Fingerprint(of: bytes) == state.reads
        else { return nil }
        return ReadState(bytes: bytes)
    }

    /// Takes the state away before the site changes: a build that is killed leaves none that would be wrong.
    func forget() {
        guard isFolder else { return }
        unlink(folder + "/" + file)
        unlink(folder + "/" + readsFile)
    }

    /// - Parameter reads: the bytes of its `ReadState`; nothing where those that lie there are still right.
    func save(_ state: BuildState, reads: [UInt8]? = nil) {
        guard make() else { return }
        if let reads { write(reads, as: readsFile) }
        write(state.bytes, as: file)
    }

    // MARK: Drafts

    func loadDraftIndex() -> [UInt8]? {
        guard isFolder else { return nil }
        return try? FileReading.bytes(of: folder + "/" + draftIndexFile)
    }

    /// The drafts that were kept; nothing where there are none that could be used.
    func openDrafts(isReadOnly: Bool) -> StoreFile? {
        guard isFolder else { return nil }
        return StoreFile(folder + "/" + draftsFile, isReadOnly: isReadOnly)
    }

    /// An empty store, which takes its place when it is saved.
    func newDrafts() -> StoreFile? {
        guard make() else { return nil }
        return StoreFile(new: folder + "/" + draftsFile + ".\(getpid())")
    }

    /// Puts a store into its place, with its index.
    func save(_ index: [UInt8], of file: StoreFile) {
        guard isFolder else { return }
        if let temporary = file.temporary, rename(temporary, folder + "/" + draftsFile) != 0 { return forgetDrafts(file) }
        write(index, as: draftIndexFile)
    }

    /// Takes a store away that could not be written.
    func forgetDrafts(_ file: StoreFile) {
        if let temporary = file.temporary { unlink(temporary) }
    }

    // MARK: Files

    /// Makes the folder where it is not there; whether it is now.
    private func make() -> Bool {
        if mkdir(folder, 0o755) == 0 {
            // Whoever archives the folder with git or a backup knows that it can be left out.
            write(Array("*\n".utf8), as: ".gitignore")
        }
        return isFolder
    }

    private func write(_ bytes: [UInt8], as name: String) {
        let temporary = folder + "/" + name + ".\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(SystemError) in try Descriptor.writeAll(buffer, to: descriptor, path: temporary) }
        }
        let isClosed = Descriptor.close(descriptor) == 0
        if case .success = result, isClosed, rename(temporary, folder + "/" + name) == 0 { return }
        unlink(temporary)
    }

    /// Not so where a link stands in its place: nothing is written through one.
    private var isFolder: Bool {
        var status = stat()
        return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
