internal import ArchiveModel
internal import ArchiveReading
internal import Markup
internal import Rendering

/// What an archive was when pages were made of it: two of equal `shared` number their records alike, and then each record and
/// what points at it can be compared by its number.
struct ArchivePrints: Sendable, Hashable {
    /// Of all that a page may rest on without looking into a record: settings, options, names, media, theme, what stands around
    /// each page.
    let shared: Fingerprint
    /// By the keys of `ArchiveKeys`: first of each record, with what other files say of it, then of what points at it.
    let parts: [Fingerprint]

    init(shared: Fingerprint, parts: [Fingerprint]) {
        self.shared = shared
        self.parts = parts
    }

    /// - Parameter decisions: the options that decide about the site.
    init(_ site: Site, sources: SiteSources, decisions: String, jobs: Int) {
        let contents = Dictionary(sources.inputs.lazy.map { ($0.path, $0.content) }) { first, _ in first }
        shared = Self.shared(site, sources, decisions, contents)
        let records = ArchiveKeys(site.archive).records
        let sharing = Parallel.sharing(jobs: jobs)
        let own = sharing.map(records.count, chunk: 1024) { range in
            var facts = Facts()
            return records[range].map { Self.own($0, in: site.archive, contents, &facts) }
        }
        let incoming = sharing.map(records.count, chunk: 1024) { range in
            var facts = Facts()
            return records[range].map { record in
                facts.removeAll()
                site.addIncoming(to: &facts, of: record)
                return Fingerprint(of: facts.bytes)
            }
        }
        parts = own.flatMap { $0 } + incoming.flatMap { $0 }
    }

    private static func shared(
        _ site: Site, _ sources: SiteSources, _ decisions: String, _ contents: [String: Fingerprint]
    ) -> Fingerprint {
        var facts = Facts()
        facts.add(decisions)
        if let settings = contents["site.json"] { facts.add(settings) }
        // A draft that is kept out of the archive has a name all the same.
        for record in sources.records {
            facts.add(record.kind.rawValue)
            facts.add(record.id)
        }
        site.archive.addNames(to: &facts)
        for asset in sources.assets {
            facts.add(asset.path)
            facts.add(asset.sha256)
        }
        site.addFrame(to: &facts)
        return Fingerprint(of: facts.bytes)
    }

    private static func own(
        _ record: RecordReference, in archive: Archive, _ contents: [String: Fingerprint], _ facts: inout Facts
    ) -> Fingerprint {
        facts.removeAll()
        if let content = contents[archive[record].header.file] { facts.add(content) }
        archive.addLinked(to: &facts, of: record)
        return Fingerprint(of: facts.bytes)
    }
}

extension Facts {
    fileprivate mutating func add(_ fingerprint: Fingerprint) {
        for word in [fingerprint.high, fingerprint.low] {
            add(Int32(truncatingIfNeeded: word))
            add(Int32(truncatingIfNeeded: word >> 32))
        }
    }
}
