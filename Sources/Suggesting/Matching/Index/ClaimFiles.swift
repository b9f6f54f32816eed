internal import ArchiveReading
internal import Diagnostics
internal import Markup
internal import SiteBuild

/// Reads the files of claims into what the search knows of each.
enum ClaimFiles {
    /// The id that a file's name stands for.
    static func id(ofFile name: String) -> String { NormalizedText.nfc(name.hasSuffix(".md") ? String(name.dropLast(3)) : name) }

    /// Every claim's file, sorted by path; those that are the same as in an index are not read again.
    ///
    /// - Parameters:
    ///   - content: the folder `Content`.
    ///   - known: an index of before.
    /// - Throws: `SystemError` if the folder is there and cannot be read.
    static func read(_ content: String, known: ClaimIndex?, jobs: Int) async throws(SystemError) -> [ClaimIndexWriter.Input] {
        let folder = content + "/claims"
        let listing: FolderListing
        do {
            listing = try FolderListing(folder)
        } catch  where error.isMissing {
            return []
        }
        let paths = listing.entries.filter { !$0.isFolder && $0.path.hasSuffix(".md") }.map(\.path)
        var before: [String: ClaimIndexWriter.Input] = [:]
        var began: Int64 = 0
        if let known {
            began = known.began
            for claim in 0..<known.claimCount {
                guard let input = try? known.input(claim) else { continue }
                before[input.entry.path] = input
            }
        }
        let (old, moment) = (before, began)
        return await Parallel.chunks(count: paths.count, jobs: jobs, chunk: 256) { range in
            range.compactMap { input(paths[$0], in: folder, old[paths[$0]], since: moment) }
        }
    }

    private static func input(_ path: String, in folder: String, _ before: ClaimIndexWriter.Input?, since moment: Int64)
        -> ClaimIndexWriter.Input?
    {
        guard let stamp = ClaimStamp(of: folder + "/" + path) else { return nil }
        if let before, before.stamp == stamp, !stamp.isAsNew(as: moment) { return before }
        guard let bytes = try? FileReading.bytes(of: folder + "/" + path) else { return nil }
        let content = bytes.withUnsafeBytes { Checksum.of($0) }
        if let before, before.content == content, before.stamp.size == stamp.size {
            return ClaimIndexWriter.Input(entry: before.entry, stamp: stamp, content: content)
        }
        return ClaimIndexWriter.Input(entry: entry(path, bytes), stamp: stamp, content: content)
    }

    private static func entry(_ path: String, _ bytes: [UInt8]) -> ClaimEntry {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        let id = id(ofFile: name)
        let draft = DraftReader.read(SourceText(path: "Content/claims/" + path, bytes: bytes), kind: .claim, id: id)
        guard case .claim(let claim)? = draft.value, let text = claim.claim else {
            return ClaimEntry(path: path, id: id, text: "")
        }
        return ClaimEntry(
            path: path, id: id, text: text.value, verdict: claim.verdict?.value ?? "", isDraft: claim.header.isDraft ?? false,
            isWithdrawn: claim.header.withdrawn != nil)
    }
}
