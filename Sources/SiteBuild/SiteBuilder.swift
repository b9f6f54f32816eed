internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Rendering

/// Builds a site: reads the sources, links and checks the archive, and writes what is in order.
///
/// As an array of steps: read, link, check, plan, load templates, gate, write. Before the gate nothing is written; behind it
/// nothing can fail but the disk.
package struct SiteBuilder: Sendable {
    private let options: BuildOptions
    private let progress: BuildProgress
    private let memory: BuildMemory?
    private let start = ContinuousClock.now

    /// - Parameter memory: what is to hold what was read after the build; given by a program that ends with it.
    package init(_ options: BuildOptions, progress: BuildProgress = BuildProgress(), memory: BuildMemory? = nil) {
        self.options = options
        self.progress = progress
        self.memory = memory
    }

    /// Reads and checks everything, the output folder included where there is one, and writes nothing.
    package func check() async -> BuildOutcome {
        if let refusal = OutputSafety.refusal(of: options) { return failed(.settingsErrors, refusal).outcome }
        let prepared = await prepare()
        guard prepared.outcome.status == .done, let renderer = prepared.renderer,
            let folder = OutputFolder(reading: options.outputFolder)
        else { return prepared.outcome }
        defer { folder.close() }
        let foreign = foreignFiles(of: renderer.plan, in: folder, manifest: manifest(in: folder))
        return outcome(prepared.outcome, blockedBy: foreign) ?? prepared.outcome
    }

    /// Checks everything, and writes the site if it is in order.
    package func build() async -> BuildOutcome {
        if let refusal = OutputSafety.refusal(of: options) { return failed(.settingsErrors, refusal).outcome }
        let prepared = await prepare()
        guard prepared.outcome.status == .done, let sources = prepared.sources, let renderer = prepared.renderer else {
            return prepared.outcome
        }
        memory?.keep(sources, renderer)
        var outcome = prepared.outcome
        do throws(SystemError) {
            let folder = try OutputFolder(options.outputFolder)
            defer { folder.close() }
            let manifest = manifest(in: folder)
            let blocked = foreignFiles(of: renderer.plan, in: folder, manifest: manifest)
            if let outcome = self.outcome(prepared.outcome, blockedBy: blocked) { return outcome }
            progress.begin(renderer.plan.pages.count)
            let writer = SiteWriter(
                renderer: renderer, folder: folder, sources: sources, source: options.source, jobs: options.jobs,
                progress: progress)
            outcome.isPartlyWritten = true
            let counts = try await writer.write(replacing: manifest)
            outcome.isPartlyWritten = false
            outcome.summary = summary(of: renderer.plan, counts)
        } catch {
            outcome.status = .diskErrors
            outcome.failure = "cannot \(error.action) \(error.path): \(error.reason)"
        }
        return outcome
    }

    private func foreignFiles(of plan: SitePlan, in folder: OutputFolder, manifest: Manifest) -> [Diagnostic] {
        OutputCheck.diagnostics(
            of: plan, in: folder, manifest: manifest, name: options.output ?? "Public")
    }

    /// The outcome of a build that something in the output folder keeps from being written; nothing where all is clear.
    private func outcome(_ outcome: BuildOutcome, blockedBy diagnostics: [Diagnostic]) -> BuildOutcome? {
        guard !diagnostics.isEmpty else { return nil }
        var outcome = outcome
        outcome.diagnostics = (outcome.diagnostics + diagnostics).sorted()
        outcome.status = .diskErrors
        return outcome
    }

    private func manifest(in folder: OutputFolder) -> Manifest {
        OutputPath(Manifest.file).flatMap { folder.bytes(of: $0) }.flatMap(Manifest.init) ?? Manifest(paths: [])
    }

    // MARK: Up to the gate

    private struct Prepared {
        var outcome: BuildOutcome
        var sources: SiteSources?
        var renderer: Renderer?
    }

    private func prepare() async -> Prepared {
        if let base = options.baseURL, BaseURL(base) == nil {
            return failed(.settingsErrors, "--base-url takes an http or https address, which “\(base)” is not")
        }
        let sources: SiteSources
        do throws(SystemError) {
            try requireFolder()
            sources = try await SourceReader.read(options)
        } catch {
            return failed(
                error.isMissing ? .settingsErrors : .diskErrors, "cannot \(error.action) \(error.path): \(error.reason)")
        }
        var found = sources.diagnostics + sources.records.flatMap(\.diagnostics)
        var isComplete = !found.contains { $0.severity == .error }
        var prepared = Prepared(outcome: BuildOutcome(status: .done), sources: sources)
        // Without settings names can still be looked up, so that all errors are told in one run.
        let settings = sources.settings ?? SourceReader.standInSettings
        if let settings {
            let linked = Linker.link(
                Linker.Input(
                    settings: settings, records: sources.records, assets: sources.assets,
                    includesDrafts: options.includesDrafts, sharing: Parallel.sharing(jobs: options.jobs)))
            // Which ratings there are is not known where the settings are not.
            found += linked.diagnostics.filter { sources.settings != nil || $0.kind != .unknownRating }
            isComplete = isComplete && !linked.hasErrors
            let (archive, today) = (linked.value, Clock.today(environment: options.environment))
            let rules = CheckCatalog.rules(isComplete: isComplete)
            found += await Parallel.chunks(count: rules.count, jobs: options.jobs, chunk: 1) { range in
                rules[range].flatMap { $0.diagnostics(in: archive, today: today) }
            }
            let plan = SitePlan(Site(archive), themeAssets: sources.themeAssets.map(\.path))
            if isComplete {
                found += SiteLinks(archive: archive, plan: plan).diagnostics + OutputCheck.collisions(in: plan)
            }
            let renderer = Renderer.load(sources.templates, plan: plan)
            found += renderer.diagnostics
            prepared.renderer = renderer.value
        }
        let rules = RuleSeverities(sources.settings?.rules ?? [])
        found = Acceptances.apply(
            to: rules.apply(to: found), records: sources.records, isComplete: isComplete, includesDrafts: options.includesDrafts)
        found = rules.apply(to: found)
        prepared.outcome.diagnostics = found.sorted()
        prepared.outcome.status = status(of: found, hasSettingsErrors: sources.hasSettingsErrors)
        return prepared
    }

    private func requireFolder() throws(SystemError) {
        _ = try FolderListing.names(of: options.source)
    }

    private func status(of diagnostics: [Diagnostic], hasSettingsErrors: Bool) -> BuildOutcome.Status {
        if hasSettingsErrors { return .settingsErrors }
        if diagnostics.contains(where: { $0.kind == .unreadableFile }) { return .diskErrors }
        if diagnostics.contains(where: { $0.severity == .error }) { return .contentErrors }
        if options.isStrict, diagnostics.contains(where: { $0.severity == .warning }) { return .contentErrors }
        return .done
    }

    private func failed(_ status: BuildOutcome.Status, _ message: String) -> Prepared {
        var outcome = BuildOutcome(status: status)
        outcome.failure = message
        return Prepared(outcome: outcome)
    }

    private func summary(of plan: SitePlan, _ counts: SiteWriter.Counts) -> BuildSummary {
        let archive = plan.site.archive
        let elapsed = ContinuousClock.now - start
        return BuildSummary(
            articles: archive.articles.count, claims: archive.claims.count, actors: archive.actors.count,
            topics: archive.topics.count, pages: archive.pages.count, files: plan.pages.count + plan.files.count,
            written: counts.written, unchanged: counts.unchanged, removed: counts.removed,
            seconds: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18,
            peakMemory: PeakMemory.bytes)
    }
}
