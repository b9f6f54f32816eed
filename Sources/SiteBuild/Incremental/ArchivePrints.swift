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
    /// By the keys of `ArchiveKeys`: first of each record, with what other files say of it, then of what points at it, then of the orders of lists.
    let parts: [Fingerprint]

    init(shared: Fingerprint, parts: [Fingerprint]) {
        self.shared = shared
        self.parts = parts
    }

    init(_ site: Site, sources: SiteSources, options: BuildOptions) {
        let contents = Dictionary(sources.inputs.lazy.map { ($0.path, $0.content) }) { first, _ in first }
        shared = Self.shared(site, sources, options, contents)
        let records = ArchiveKeys(site.archive).records
        let omitted = options.omitted
        let own = Self.prints(of: records, jobs: options.jobs) { record, facts in
            if !omitted.contains(.records(record.kind)), let content = contents[site.archive[record].header.file] {
                facts.add(content)
            }
            if !omitted.contains(.linked) { site.archive.addLinked(to: &facts, of: record) }
        }
        let incoming = Self.prints(of: records, jobs: options.jobs) { record, facts in
            if !omitted.contains(.incoming(record.kind)) { site.addIncoming(to: &facts, of: record) }
        }
        var orders = Facts()
        if !omitted.contains(.orders) { site.addOrders(to: &orders) }
        parts = own + incoming + [Fingerprint(of: orders.bytes)]
    }

    private static func prints(
        of records: [RecordReference], jobs: Int, _ add: @Sendable (RecordReference, inout Facts) -> Void
    ) -> [Fingerprint] {
        Parallel.sharing(jobs: jobs).map(records.count, chunk: 1024) { range in
            var facts = Facts()
            return records[range].map { record in
                facts.removeAll()
                add(record, &facts)
                return Fingerprint(of: facts.bytes)
            }
        }.flatMap { $0 }
    }

    private static func shared(
        _ site: Site, _ sources: SiteSources, _ options: BuildOptions, _ contents: [String: Fingerprint]
    ) -> Fingerprint {
        var facts = Facts()
        func add(_ part: FingerprintPart, _ add: (inout Facts) -> Void) {
            if !options.omitted.contains(part) { add(&facts) }
        }
        add(.options) { facts in
            facts.add(options.deciding)
            // Parts of another length are other parts.
            facts.add(Int32(options.runLength))
        }
        add(.settings) { facts in
            if let settings = contents["site.json"] { facts.add(settings) }
        }
        add(.names) { facts in
            // A draft that is kept out of the archive has a name all the same.
            for record in sources.records {
                facts.add(record.kind.rawValue)
                facts.add(record.id)
            }
            site.archive.addNames(to: &facts)
        }
        add(.media) { facts in
            for asset in sources.assets {
                facts.add(asset.path)
                facts.add(asset.sha256)
            }
        }
        add(.frame) { site.addFrame(to: &$0) }
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
