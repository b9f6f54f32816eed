internal import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Hypertext
internal import Markup
internal import Rendering

/// Checks the links of bodies that name a path of this site.
///
/// While records are wrong not all pages are known; but those of records are, by their names.
struct SiteLinks {
    let archive: Archive
    let plan: SitePlan
    /// What is known of the records that the archive lacks, while it lacks some.
    let incomplete: LinkedArchive?

    init(archive: Archive, plan: SitePlan, besides incomplete: LinkedArchive? = nil) {
        self.archive = archive
        self.plan = plan
        self.incomplete = incomplete
    }

    var diagnostics: [Diagnostic] {
        check(archive.articles) + check(archive.claims) + check(archive.actors) + check(archive.topics) + check(archive.pages)
            + (incomplete?.refused ?? []).flatMap { record in
                zip(record.body.links, record.linkTargets).compactMap { link, target in
                    guard case .site(let path) = target else { return nil }
                    return problem(with: path, at: Place(record.file, link.source.range))
                }
            }
    }

    private func check<Record: ArchiveRecord>(_ records: Table<Record>) -> [Diagnostic] {
        records.flatMap { record in
            zip(record.body.links, record.linkTargets).compactMap { link, target in
                guard case .site(let path) = target else { return nil }
                return problem(with: path, at: record.place(link.source))
            }
        }
    }

    private func problem(with address: String, at place: Place) -> Diagnostic? {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = (parts.first ?? "").prefix { $0 != "?" }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(PercentEncoding.decode)
        let normalized = segments.map(PercentEncoding.encode).joined(separator: "/")
        guard plan.contains(path: normalized) else {
            if let incomplete, !isOfNoRecord(segments, incomplete) { return nil }
            let withSlash = plan.contains(path: normalized + "/")
            return Diagnostic(
                .unknownAddress, at: place, "this site has no page or file at “\(path)”",
                help: withSlash
                    ? "Write “\(path)/”: pages are folders."
                    : "Link to records by their kind and id: [text](claim:id), (actor:id), (article:id), (topic:id), (page:id).",
                fix: withSlash ? .replace(String(path), with: path + "/", at: place) : nil)
        }
        // What stands on a page is known when all is in order.
        guard incomplete == nil, parts.count == 2, let fragment = parts.last, !fragment.isEmpty else { return nil }
        let name = NormalizedText.nfc(PercentEncoding.decode(fragment))
        let names = record(at: segments).map { Fragments.names(on: $0, of: archive) } ?? []
        guard !names.contains(name) else { return nil }
        return Diagnostic(
            .unknownFragment, at: place, "the page at “\(path)” has nothing with the address #\(name)",
            help: NearMiss.help(for: name, in: names, what: "heading or annotation there"),
            fix: CertainMatch.of(name, in: names).map { .replace("#" + name, with: "#" + $0, at: place) })
    }

    /// Whether a path could only be the page of a record, and there is none of that name, whatever is mended.
    private func isOfNoRecord(_ segments: [String], _ linked: LinkedArchive) -> Bool {
        let parts = segments.filter { !$0.isEmpty && $0 != "index.html" }.map { NormalizedText.nfc($0) }
        let kind = parts.count == 1 ? RecordKind.page : RecordKind.allCases.first { $0 != .page && $0.folder == parts.first }
        guard let kind, let id = parts.last, parts.count < 3, Identifier.isValid(id),
            !ReservedIdentifiers.contains(id, kind: kind)
        else { return false }
        return !linked.mayExist(kind, id)
    }

    /// The record whose page stands at a path.
    private func record(at segments: [String]) -> RecordReference? {
        let parts = segments.filter { !$0.isEmpty && $0 != "index.html" }.map { NormalizedText.nfc($0) }
        switch (parts.first, parts.count) {
        case (nil, _): return archive.pages.handle(of: Page.home).map { .page($0) }
        case ("articles", 2): return archive.articles.handle(of: parts[1]).map { .article($0) }
        case ("claims", 2): return archive.claims.handle(of: parts[1]).map { .claim($0) }
        case ("actors", 2): return archive.actors.handle(of: parts[1]).map { .actor($0) }
        case ("topics", 2): return archive.topics.handle(of: parts[1]).map { .topic($0) }
        case (let id?, 1): return archive.pages.handle(of: id).map { .page($0) }
        default: return nil
        }
    }
}

extension DiagnosticKind {
    package static let unknownAddress = DiagnosticKind(
        "unknown-address", .error, "a link leads to an address that this site does not have",
        explanation: """
            A link that begins with `/` leads to this site; the path of `baseURL` is added to it. It has to be the address of a page
            (which ends with `/`) or of a file below `/assets/`. Links to records are best written with their kind and id,
            as in `[text](claim:id)`.
            """,
        wrong: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [the claims](‸/claim/).
            """,
        right: """
            -- Content/pages/about.md --
            ---
            title: About
            ---
            See [the claims](/claims/).
            """)
}
