internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Markup
package import SiteBuild

/// The claims and actors that an archive has, by what they say.
package struct KnownRecords: Sendable {
    /// The file of each claim by its id, relative to `Content`.
    private(set) var claims: [String: String] = [:]
    /// Ids of claims by the words of their text.
    private var claimTexts: [UInt64: String] = [:]
    private(set) var actors: Set<String> = []
    /// Ids of actors by name or other name; several where several have it.
    private var actorNames: [String: [String]] = [:]

    private struct Entry: Sendable {
        let path: String
        let id: String
        var claim: UInt64?
        var names: [String] = []
        let kind: RecordKind
    }

    /// Reads the records below `Content`; none where there is no such folder.
    ///
    /// - Throws: `SystemError` if the folder is there and cannot be read.
    package init(source: String, jobs: Int) async throws(SystemError) {
        let listing: FolderListing
        do {
            listing = try FolderListing(source + "/Content")
        } catch  where error.isMissing {
            return
        }
        let files = listing.entries.compactMap { entry -> Entry? in
            guard case .record(let kind, let id) = ContentPath(entry.path, isFolder: entry.isFolder),
                kind == .claim || kind == .actor
            else { return nil }
            return Entry(path: entry.path, id: id, kind: kind)
        }
        let read = await Parallel.chunks(count: files.count, jobs: jobs, chunk: 64) { range in
            range.map { Self.read(files[$0], source) }
        }
        for entry in read {
            if entry.kind == .claim {
                claims[entry.id] = entry.path
                if let text = entry.claim { claimTexts[text] = entry.id }
            } else {
                actors.insert(entry.id)
                for name in entry.names { actorNames[name, default: []].append(entry.id) }
            }
        }
    }

    private static func read(_ entry: Entry, _ source: String) -> Entry {
        var entry = entry
        guard let bytes = try? FileReading.bytes(of: source + "/Content/" + entry.path) else { return entry }
        switch DraftReader.read(SourceText(path: entry.path, bytes: bytes), kind: entry.kind, id: entry.id).value {
        case .claim(let draft): entry.claim = draft.claim.map { key($0.value) }
        case .actor(let draft):
            entry.names = ([draft.name?.value].compactMap(\.self) + (draft.alsoKnownAs ?? []).map(\.value)).map(\.collapsedText)
        default: break
        }
        return entry
    }

    /// The id of a claim that says the same, whatever its case and punctuation.
    func claim(saying text: String) -> String? { claimTexts[Self.key(text)] }

    /// The ids of the actors with a name.
    func actors(named name: String) -> [String] { actorNames[name.collapsedText] ?? [] }

    mutating func add(claim id: String, text: String, path: String) {
        claims[id] = path
        claimTexts[Self.key(text)] = id
    }

    mutating func add(actor id: String, name: String) {
        actors.insert(id)
        actorNames[name.collapsedText, default: []].append(id)
    }

    /// FNV-1a over the words: a hundred thousand texts are not held for it.
    private static func key(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.comparableText.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
