internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import Rendering

/// Builds a site: reads the sources, links and checks the archive, and writes what is in order and not yet there.
///
/// As an array of steps: scan; if nothing changed, done; read, link, check, plan, load templates, gate, write. Before the gate
/// nothing is written; behind it nothing can fail but the disk.
package struct SiteBuilder: Sendable {
    private let options: BuildOptions
    private let progress: BuildProgress
    private let memory: BuildMemory?
    private let trace: BuildTrace
    private let start = ContinuousClock.now

    /// - Parameter memory: what is to hold what was read after the build; given by a program that ends with it.
    package init(
        _ options: BuildOptions, progress: BuildProgress = BuildProgress(), memory: BuildMemory? = nil,
        trace: BuildTrace = BuildTrace()
    ) {
        self.options = options
        self.progress = progress
        self.memory = memory
        self.trace = trace
    }

    /// Reads and checks everything, the output folder included where there is one, and writes nothing.
    package func check() async -> BuildOutcome {
        if let refusal = refusal { return failed(.settingsErrors, refusal) }
        let prepared: ArchivePreparation.Prepared
        do throws(SystemError) {
            prepared = try await self.prepared()
        } catch {
            return failed(error)
        }
        let outcome = outcome(of: prepared)
        guard prepared.status == .done, let renderer = prepared.renderer,
            let folder = OutputFolder(reading: options.outputFolder)
        else { return outcome }
        defer { folder.close() }
        let foreign = OutputCheck.diagnostics(
            of: OutputJob.all(of: renderer.plan).map(\.path), in: folder, manifest: manifest(in: folder), name: outputName)
        return self.outcome(outcome, blockedBy: foreign) ?? outcome
    }

    /// Checks everything, and writes what of the site is not yet as it should be if all is in order.
    package func build() async -> BuildOutcome {
        if let refusal = refusal { return failed(.settingsErrors, refusal) }
        var lock = OutputLock(options.outputFolder, onWait: options.onWait)
        defer { lock?.release() }
        let began = FileStamp.now
        let states = StateFolder(source: options.source, key: OutputSafety.resolved(options.outputFolder))
        var outcome = BuildOutcome(status: .done)
        do throws(SystemError) {
            let previous = await previousBuild(states.load())
            let files = try scan()
            let inputs = await survey(previous)
            if let outcome = unchanged(previous, files, inputs, began: began, states) { return outcome }
            let store = DraftStore(states, tool: options.tool, isForced: options.isForced)
            let prepared = try await prepare(files, KnownDrafts(inputs, store))
            outcome = self.outcome(of: prepared)
            guard prepared.status == .done, let renderer = prepared.renderer else { return outcome }
            memory?.keep(prepared.sources, renderer)
            let folder = try OutputFolder(options.outputFolder, permit: options.permit)
            defer { folder.close() }
            if lock == nil { lock = OutputLock(options.outputFolder, onWait: options.onWait) }
            let manifest = manifest(in: folder)
            let jobs = OutputJob.all(of: renderer.plan)
            let paths = jobs.map(\.path).filter { previous.survey.intact[$0] == nil }
            let blocked = OutputCheck.diagnostics(of: paths, in: folder, manifest: manifest, name: outputName)
            if let outcome = self.outcome(outcome, blockedBy: blocked) { return outcome }
            outcome.diagnostics = (outcome.diagnostics + previous.survey.diagnostics(name: outputName)).sorted()
            progress.begin(jobs.count)
            let decisions = trace.phase("decide") {
                RebuildDecisions(previous, states, renderer: renderer, sources: prepared.sources, options: options)
            }
            let writer = SiteWriter(
                renderer: renderer, folder: folder, sources: prepared.sources, source: options.source, jobs: options.jobs,
                progress: progress, trace: trace, decisions: decisions, steps: options.publishing)
            outcome.isPartlyWritten = true
            states.forget()
            let written = try await writer.write(jobs, replacing: manifest)
            outcome.isPartlyWritten = false
            let newReads = ReadState(prints: decisions.prints, entries: written.outputs.map(\.entry)).bytes
            let state = BuildState(
                tool: options.tool, options: options.deciding, day: today, began: began, ended: FileStamp.now,
                inputs: prepared.sources.inputs,
                outputs: written.outputs.map(\.output), templates: decisions.templates, diagnostics: prepared.diagnostics,
                records: RecordCounts(renderer.plan.site.archive), reads: Fingerprint(of: newReads))
            trace.phase("save state") { states.save(state, reads: newReads) }
            outcome.summary = summary(state.records, files: written.outputs.count - 1, written.counts)
            return outcome
        } catch {
            return failed(error, outcome)
        }
    }

    // MARK: Nothing changed

    func previousBuild(_ state: BuildState?) async -> PreviousBuild {
        guard let state else {
            return PreviousBuild(state: nil, survey: OutputSurvey(), isTrusted: true, isForced: options.isForced)
        }
        let start = trace.begin()
        let survey = await OutputSurvey.of(state, in: options.outputFolder, jobs: options.jobs)
        trace.end("survey", since: start)
        return PreviousBuild(state: state, survey: survey, isTrusted: isSameTool(state), isForced: options.isForced)
    }

    private func isSameTool(_ state: BuildState) -> Bool { state.tool == options.tool || options.omitted.contains(.tool) }

    /// The files that the build before read and that have the same bytes now, with their present stamps.
    private func survey(_ previous: PreviousBuild) async -> [BuildState.Input] {
        guard let state = previous.state, !options.isForced, isSameTool(state) else { return [] }
        let start = trace.begin()
        let inputs = await ChangeDetector.survey(state, source: options.source, jobs: options.jobs)
        trace.end("compare", since: start)
        return inputs.compactMap { $0 }
    }

    /// The outcome of the build before, if this one would come to the same: what rules say of the present day is part of it.
    ///
    /// - Parameter inputs: those of the build before that have not changed.
    private func unchanged(
        _ previous: PreviousBuild, _ files: SourceFiles, _ inputs: [BuildState.Input], began: Int64, _ states: StateFolder
    ) -> BuildOutcome? {
        guard var state = previous.state, !options.isForced, isSameTool(state), state.options == options.deciding,
            state.day == today,
            previous.survey.intact.count == state.outputs.count
        else { return nil }
        guard files.diagnostics.isEmpty, inputs.count == state.inputs.count, inputs.lazy.map(\.path).elementsEqual(files.paths)
        else { return nil }
        let outputs = state.outputs.map { previous.survey.intact[$0.path] ?? $0 }
        // Stamps of now spare the next build the bytes that this one had to look at.
        if inputs != state.inputs || outputs != state.outputs || inputs.contains(where: { $0.stamp.isAsNew(as: state.began) }) {
            (state.inputs, state.outputs, state.began) = (inputs, outputs, began)
            states.save(state)
        }
        var outcome = BuildOutcome(status: .done)
        outcome.diagnostics = state.diagnostics
        outcome.summary = summary(
            state.records, files: state.outputs.count - 1, SiteWriter.Counts(unchanged: state.outputs.count - 1))
        return outcome
    }

    // MARK: Steps

    private var refusal: String? {
        if let refusal = OutputSafety.refusal(of: options) { return refusal }
        return options.baseURLRefusal
    }

    /// Everything up to the gate.
    func prepared() async throws(SystemError) -> ArchivePreparation.Prepared {
        let states = StateFolder(source: options.source, key: OutputSafety.resolved(options.outputFolder))
        return try await prepare(try scan(), KnownDrafts([], DraftStore(states, tool: options.tool, isReadOnly: true)))
    }

    private func scan() throws(SystemError) -> SourceFiles {
        _ = try FolderListing.names(of: options.source)
        let start = trace.begin()
        let files = try SourceFiles(source: options.source)
        trace.end("scan", since: start)
        return files
    }

    private func prepare(
        _ files: SourceFiles, _ drafts: KnownDrafts
    ) async throws(SystemError) -> ArchivePreparation.Prepared {
        let start = trace.begin()
        let sources = await SourceReader.read(files, options, drafts)
        drafts.store.finish()
        trace.end("read", since: start)
        return await ArchivePreparation(options: options, trace: trace).prepare(sources)
    }

    private var outputName: String { options.output ?? "Public" }

    /// What day the rules are asked for.
    private var today: String { Clock.today(environment: options.environment).text }

    private func manifest(in folder: OutputFolder) -> Manifest {
        OutputPath(Manifest.file).flatMap { folder.bytes(of: $0) }.flatMap(Manifest.init) ?? Manifest(paths: [])
    }

    // MARK: Outcomes

    private func outcome(of prepared: ArchivePreparation.Prepared) -> BuildOutcome {
        var outcome = BuildOutcome(status: prepared.status)
        outcome.diagnostics = prepared.diagnostics
        return outcome
    }

    /// The outcome of a build that something in the output folder keeps from being written; nothing where all is clear.
    private func outcome(_ outcome: BuildOutcome, blockedBy diagnostics: [Diagnostic]) -> BuildOutcome? {
        guard !diagnostics.isEmpty else { return nil }
        var outcome = outcome
        outcome.diagnostics = (outcome.diagnostics + diagnostics).sorted()
        outcome.status = .diskErrors
        return outcome
    }

    /// What the system refused, beside what was found until then; a folder that is not there was named wrongly.
    func failed(_ error: SystemError, _ outcome: BuildOutcome = BuildOutcome(status: .done)) -> BuildOutcome {
        var outcome = outcome
        outcome.status = error.isMissing && error.action == "read" ? .settingsErrors : .diskErrors
        outcome.failure = "cannot \(error.action) \(error.path): \(error.reason)"
        return outcome
    }

    private func failed(_ status: BuildOutcome.Status, _ message: String) -> BuildOutcome {
        var outcome = BuildOutcome(status: status)
        outcome.failure = message
        return outcome
    }

    private func summary(_ records: RecordCounts, files: Int, _ counts: SiteWriter.Counts) -> BuildSummary {
        let elapsed = ContinuousClock.now - start
        return BuildSummary(
            records: records, files: files, rendered: counts.rendered, written: counts.written, unchanged: counts.unchanged,
            removed: counts.removed,
            seconds: Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18,
            peakMemory: PeakMemory.bytes)
    }
}
