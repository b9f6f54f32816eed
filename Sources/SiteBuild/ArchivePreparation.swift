internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Rendering

/// Everything up to the gate: the sources linked, checked and planned, and all that is wrong with them.
struct ArchivePreparation: Sendable {
    let options: BuildOptions
    let trace: BuildTrace

    /// What was prepared; a renderer that may be used only if the status says so.
    struct Prepared: Sendable {
        var status: BuildOutcome.Status
        var diagnostics: [Diagnostic]
        var sources: SiteSources
        var renderer: Renderer?
        var templates: PageTemplates?
        /// Nothing where there are no settings to link with.
        var linked: LinkedArchive?
    }

    /// - Parameters:
    ///   - sources: as they were read.
    ///   - templates: those of the sources, if they were compiled before.
    ///   - passed: is called as soon as nothing that is still to be found can be an error, if there is none.
    func prepare(
        _ sources: SiteSources, templates: PageTemplates? = nil, passed: (Renderer) -> Void = { _ in }
    ) async -> Prepared {
        let rules = RuleSeverities(sources.settings?.rules ?? [])
        var found = sources.diagnostics + sources.records.flatMap(\.diagnostics)
        // Without settings it is most likely not the folder of an archive, which then needs no content either.
        if found.contains(where: { $0.kind == .missingSettings }) { found.removeAll { $0.kind == .emptyContent } }
        var isComplete = !found.contains { $0.severity == .error }
        var prepared = Prepared(status: .done, diagnostics: [], sources: sources)
        // Without settings names can still be looked up, so that all errors are told in one run.
        let settings = sources.settings ?? SourceReader.standInSettings
        if let settings {
            let linked = trace.phase("link") { sources.linked(with: settings, options) }
            // Which ratings there are is not known where the settings are not.
            found += linked.diagnostics.filter { sources.settings != nil || $0.kind != .unknownRating }
            isComplete = isComplete && !linked.hasErrors
            let archive = linked.archive
            prepared.linked = linked
            let checks = CheckCatalog.rules(isComplete: isComplete)
            func isGrave(_ check: any Check.Type) -> Bool { rules.severity(of: check.kind) == .error || options.isStrict }
            let areGrave = checks.map(isGrave)
            found += await diagnostics(of: zip(checks, areGrave).filter(\.1).map(\.0), in: archive)
            // What cannot keep the site from being shown is looked for beside what can.
            async let others = diagnostics(of: zip(checks, areGrave).filter { !$0.1 }.map(\.0), in: archive)
            let theme = ThemeFiles(sources.themeAssets.map { ($0.path, Fingerprint(of: $0.bytes)) })
            let plan = trace.phase("plan") {
                SitePlan(Site(archive, words: Words(sources.strings), theme: theme, runLength: options.runLength))
            }
            found += trace.phase("links") {
                isComplete
                    ? SiteLinks(archive: archive, plan: plan).diagnostics + OutputCheck.collisions(in: plan)
                    : SiteLinks(archive: archive, plan: plan, besides: linked).diagnostics
            }
            let templates = templates ?? trace.phase("templates") { PageTemplates(sources.templates, of: plan) }
            found += templates.diagnostics
            prepared.templates = templates
            prepared.renderer = Renderer(plan, templates)
            if let renderer = prepared.renderer, rules.severity(of: .unusedAcceptance) != .error,
                status(of: rules.apply(to: found), hasSettingsErrors: sources.hasSettingsErrors) == .done
            {
                passed(renderer)
            }
            let start = trace.begin()
            found += await others
            trace.end("check", since: start)
        }
        found = Acceptances.apply(
            to: rules.apply(to: found), records: sources.records, isComplete: isComplete, includesDrafts: options.includesDrafts)
        found = FreeNames(sources).keep(in: rules.apply(to: found))
        prepared.diagnostics = found.sorted()
        prepared.status = status(of: found, hasSettingsErrors: sources.hasSettingsErrors)
        return prepared
    }

    private func diagnostics(of checks: [any Check.Type], in archive: Archive) async -> [Diagnostic] {
        let today = Clock.today(environment: options.environment)
        return await Parallel.chunks(count: checks.count, jobs: options.jobs, chunk: 1) { range in
            checks[range].flatMap { $0.diagnostics(in: archive, today: today) }
        }
    }

    private func status(of diagnostics: [Diagnostic], hasSettingsErrors: Bool) -> BuildOutcome.Status {
        if hasSettingsErrors { return .settingsErrors }
        if diagnostics.contains(where: { $0.kind == .unreadableFile }) { return .diskErrors }
        if diagnostics.contains(where: { $0.severity == .error }) { return .contentErrors }
        if options.isStrict, diagnostics.contains(where: { $0.severity == .warning }) { return .contentErrors }
        return .done
    }
}
