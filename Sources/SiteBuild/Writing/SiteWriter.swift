internal import ArchiveModel
internal import Rendering

/// Renders and writes everything of a plan, in parallel, and removes what an earlier build wrote and this one does not.
struct SiteWriter: Sendable {
    let renderer: Renderer
    let folder: OutputFolder
    let sources: SiteSources
    /// The source folder.
    let source: String
    let jobs: Int
    let progress: BuildProgress

    struct Counts: Sendable {
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    /// - Parameter manifest: what the build before this one wrote.
    /// - Throws: the first thing that the disk refused; what was written until then is whole.
    func write(replacing manifest: Manifest) async throws(SystemError) -> Counts {
        let plan = renderer.plan
        var counts = Counts()
        let paths = plan.pages.map(\.route.file) + plan.files.map(\.route.file)
        // What stands in the folder is ours from now on, even if this build is killed: the next one has to know.
        let all = Manifest(paths: manifest.paths.union(paths))
        if all != manifest || manifest.paths.isEmpty { try writeManifest(all) }
        try await writePages(&counts)
        try writeFiles(&counts)
        let current = Manifest(paths: paths)
        for path in manifest.paths.subtracting(current.paths).sorted() {
            guard let path = OutputPath(path) else { continue }
            if folder.occupant(of: path) == .file { counts.removed += 1 }
            try folder.remove(path)
        }
        try writeManifest(current)
        return counts
    }

    private func writeManifest(_ manifest: Manifest) throws(SystemError) {
        guard let path = OutputPath(Manifest.file) else { return }
        _ = try folder.write(manifest.bytes, to: path, worker: 0)
    }

    private func writePages(_ counts: inout Counts) async throws(SystemError) {
        let pages = renderer.plan.pages
        let results = await withWorkers(pages.count) { worker, range in
            var counts = Counts()
            var output: [UInt8] = []
            output.reserveCapacity(1 << 16)
            for job in pages[range] {
                output.removeAll(keepingCapacity: true)
                renderer.render(job, into: &output)
                guard let path = OutputPath(job.route.file) else { continue }
                do throws(SystemError) {
                    switch try folder.write(output, to: path, worker: worker) {
                    case .written: counts.written += 1
                    case .unchanged: counts.unchanged += 1
                    }
                } catch {
                    return .failure(error)
                }
            }
            progress.advance(by: range.count)
            return .success(counts)
        }
        for result in results {
            let part = try result.get()
            counts.written += part.written
            counts.unchanged += part.unchanged
        }
    }

    private func withWorkers(
        _ count: Int, _ work: @escaping @Sendable (Int, Range<Int>) -> Result<Counts, SystemError>
    ) async -> [Result<Counts, SystemError>] {
        await Parallel.chunks(count: count, jobs: jobs, chunk: 64) { range in
            // Chunks never overlap, so the number of one is a number of its own.
            [work(range.lowerBound / 64 + 1, range)]
        }
    }

    private func writeFiles(_ counts: inout Counts) throws(SystemError) {
        let theme = Dictionary(sources.themeAssets.map { ($0.path, $0.bytes) }) { first, _ in first }
        for job in renderer.plan.files {
            guard let path = OutputPath(job.route.file) else { continue }
            let written: OutputFolder.Written
            switch job.source {
            case .asset(let asset):
                let spelling = sources.spellings[asset.path] ?? asset.path
                written = try folder.copy(source + "/Content/assets/" + spelling, to: path, worker: 0)
            case .theme(let name): written = try folder.write(theme[name] ?? [], to: path, worker: 0)
            case .generated(let file):
                var output: [UInt8] = []
                file.append(of: renderer.plan.site, digest: Digest.sha256, to: &output)
                written = try folder.write(output, to: path, worker: 0)
            }
            switch written {
            case .written: counts.written += 1
            case .unchanged: counts.unchanged += 1
            }
        }
    }
}
