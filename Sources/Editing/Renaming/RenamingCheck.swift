internal import ArchiveReading
internal import Diagnostics
internal import SiteBuild

/// Asks what a build would say, once as the site is and once with its drafts: references between drafts count too.
struct RenamingCheck {
    private let options: BuildOptions
    private let withDrafts: BuildOptions

    init(_ options: BuildOptions) {
        var options = options
        options.includesDrafts = false
        self.options = options
        options.includesDrafts = true
        withDrafts = options
    }

    /// The errors that keep the archive from being built.
    func errors(in sources: SiteSources) async -> [Diagnostic] { await Self.errors(in: sources, options) }

    /// The errors that the archive would have with other records: any at all, or more than before among its drafts.
    func newErrors(in sources: SiteSources, with records: [ReadRecord]) async -> [Diagnostic] {
        let changed = sources.with(records: records)
        let published = await Self.errors(in: changed, options)
        guard published.isEmpty, records.contains(where: { $0.draft?.header.isKeptOut == true }) else { return published }
        // Drafts may be unfinished; what is wrong with them must not become more.
        let before = await Self.errors(in: sources, withDrafts)
        let after = await Self.errors(in: changed, withDrafts)
        return after.count > before.count ? after : []
    }

    private static func errors(in sources: SiteSources, _ options: BuildOptions) async -> [Diagnostic] {
        await ArchiveCheck(options).diagnostics(in: sources).filter { $0.severity == .error }
    }
}
