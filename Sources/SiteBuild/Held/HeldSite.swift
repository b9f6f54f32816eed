internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
package import Rendering

/// A site that is held in memory and never written: after a change only the files that changed are read again; then all is
/// linked, checked and planned anew.
///
/// Where no other record rests on what changed in a few, which is most of what editors do, the site that this will give is known and
/// shown before.
package struct HeldSite: Sendable {
    private let options: BuildOptions
    private var sources: HeldSources
    /// What could not be looked at while the source folder could not be read.
    private var missed = SourceChanges()
    /// As they were compiled last, with the number of the theme that they are of, and the site's language, which decides about
    /// the words in them: a region's words may differ from those of its language.
    private var templates: (theme: Int, language: String, compiled: PageTemplates)?
    /// The last site, if it was in order and newer words can be put into it.
    private var last: (linked: LinkedArchive, site: PreparedSite)?

    /// A state of the site.
    package struct State: Sendable {
        /// Whether it may be shown, and all that is wrong.
        package var outcome: BuildOutcome
        /// Nothing where it may not be shown.
        package var site: PreparedSite?
        /// How long each step took.
        package var trace = BuildTrace()
    }

    /// - Parameter isPassedOver: whether a file, by its path below `Content` or `Templates`, is as if it were not there.
    package init(_ options: BuildOptions, passingOver isPassedOver: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.options = options
        sources = HeldSources(options, passingOver: isPassedOver)
    }

    /// The site after changes; nothing where nothing has other bytes than before.
    ///
    /// - Parameters:
    ///   - rest: how long to wait after newer words were passed before all is linked, so that who shows them has the processors.
    ///   - passed: is called as soon as it is known that the site may be shown, before what does not decide about that is looked
    ///     for; and once before with the same site, if it is known earlier what it will show.
    package mutating func update(
        _ changes: SourceChanges, rest: Duration = .zero, passed: (PreparedSite) -> Void = { _ in }
    ) async -> State? {
        let trace = BuildTrace()
        let start = trace.begin()
        do throws(SystemError) {
            var all = changes
            all.add(missed)
            let isChanged = try await sources.update(all)
            guard isChanged || !missed.isEmpty else { return nil }
            missed = SourceChanges()
        } catch {
            missed.add(changes)
            var outcome = BuildOutcome(status: error.isMissing ? .settingsErrors : .diskErrors)
            outcome.failure = "cannot \(error.action) \(error.path): \(error.reason)"
            return State(outcome: outcome, site: nil, trace: trace)
        }
        let theme = sources.themeNumber
        if let ahead = ahead(trace) {
            passed(ahead)
            try? await Task.sleep(for: rest)
        }
        last = nil
        let sources = sources.sources
        trace.end("read", since: start)
        let language = sources.settings?.language ?? ""
        let known = templates.flatMap { $0.theme == theme && $0.language == language ? $0.compiled : nil }
        let prepared = await ArchivePreparation(options: options, trace: trace).prepare(sources, templates: known) {
            passed(PreparedSite(renderer: $0, source: options.source, sources: sources))
        }
        templates = prepared.templates.map { (theme, language, $0) }
        var outcome = BuildOutcome(status: prepared.status)
        outcome.diagnostics = prepared.diagnostics
        let site = prepared.status == .done ? prepared.renderer : nil
        let shown = site.map { PreparedSite(renderer: $0, source: options.source, sources: sources) }
        if let shown, let linked = prepared.linked, !options.isStrict, !RuleSeverities(sources.settings?.rules ?? []).hasErrors {
            last = (linked, shown)
        }
        return State(outcome: outcome, site: shown, trace: trace)
    }

    /// The site as it will be, if newer words of a few records are all that there is to it.
    private func ahead(_ trace: BuildTrace) -> PreparedSite? {
        guard let last, let records = sources.newRecords, !records.isEmpty, records.count <= Self.few else { return nil }
        return trace.phase("words") {
            guard let new = last.linked.replacing(records) else { return nil }
            return new.difference.isEmpty ? last.site.showing(new.archive) : replanned(last.site, new)
        }
    }

    /// The site of an archive whose lists may have other orders or lengths; nothing where a link may lead nowhere now.
    private func replanned(_ site: PreparedSite, _ new: LinkedArchive.Replaced) -> PreparedSite? {
        let old = site.renderer.plan
        let plan = new.difference == .annotations ? old.rejoined(for: new.archive) : old.remade(for: new.archive)
        guard
            plan.hasSameAddresses(as: old)
                || OutputCheck.collisions(in: plan).isEmpty
                    && SiteLinks(archive: new.archive, plan: plan).diagnostics.isEmpty,
            let renderer = templates.flatMap({ Renderer(plan, $0.compiled) })
        else { return nil }
        return site.showing(renderer)
    }

    /// So many records can be linked in passing.
    private static let few = 16
}

/// A site that is in order, to be rendered file by file.
package struct PreparedSite: Sendable {
    package let renderer: Renderer
    /// The source folder.
    private let source: String
    /// Of each asset the name that the file system has, where that is not its path.
    private let spellings: [String: String]
    /// Of the theme's files, by their path below `Templates/assets/`.
    private let theme: [String: [UInt8]]

    init(renderer: Renderer, source: String, sources: SiteSources) {
        self.renderer = renderer
        self.source = source
        spellings = sources.spellings
        theme = Dictionary(sources.themeAssets.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    private init(_ site: PreparedSite, _ renderer: Renderer) {
        self.renderer = renderer
        source = site.source
        spellings = site.spellings
        theme = site.theme
    }

    /// The same files, for an archive with the same records, joins and orders, some of which have other words.
    func showing(_ archive: Archive) -> PreparedSite { showing(renderer.showing(archive)) }

    /// The same files, but that pages and what is made from the archive are those of another renderer.
    func showing(_ renderer: Renderer) -> PreparedSite { PreparedSite(self, renderer) }

    /// What a file of the site holds: bytes, or the path of a file that is published as it is.
    package enum Content: Sendable {
        case bytes([UInt8])
        case file(String)
    }

    package func content(of job: PageJob) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 15)
        renderer.render(job, into: &bytes)
        return bytes
    }

    package func content(of job: FileJob) -> Content {
        switch job.source {
        case .asset(let asset): return .file(source + "/Content/assets/" + (spellings[asset.path] ?? asset.path))
        case .theme(let name): return .bytes(theme[name] ?? [])
        case .generated(let file):
            var bytes: [UInt8] = []
            file.append(of: renderer.plan.site, digest: Digest.sha256, to: &bytes)
            return .bytes(bytes)
        }
    }
}
