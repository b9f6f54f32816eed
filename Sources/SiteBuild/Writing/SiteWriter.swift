internal import ArchiveModel
internal import Rendering

/// Renders and writes what of a plan is not as it should be, in parallel, and removes what an earlier build wrote and this one
/// does not.
struct SiteWriter: Sendable {
    let renderer: Renderer
    let folder: OutputFolder
    let sources: SiteSources
    /// The source folder.
    let source: String
    let jobs: Int
    let progress: BuildProgress
    let trace: BuildTrace
    let decisions: RebuildDecisions
    let steps: [PublishingStep]

    /// One file of the site as it now stands.
    struct Made: Sendable {
        let output: BuildState.Output
        let entry: ReadState.Entry
    }

    struct Counts: Sendable {
        var rendered = 0
        var written = 0
        var unchanged = 0
        var removed = 0
    }

    /// What a worker has done.
    private struct Part: Sendable {
        var counts = Counts()
        var outputs: [Made] = []
        var failure: SystemError?
    }

    /// - Parameters:
    ///   - outputs: every file of the plan.
    ///   - manifest: what the build before this one wrote.
    /// - Returns: the counts, and every file of the site as it now stands, sorted by path.
    /// - Throws: the first thing that the disk refused; what was written until then is whole.
    func write(
        _ outputs: [OutputJob], replacing manifest: Manifest
    ) async throws(SystemError) -> (counts: Counts, outputs: [Made]) {
        let paths = outputs.map(\.path)
        var whole = Part()
        let maker = OutputMaker(writer: self)
        let turns = Dictionary(grouping: outputs) { $0.step(isNew: isNew($0.path, manifest)) }
        // What the manifest will name; nothing while that has to be found out again.
        var known: Manifest? = manifest
        func current() -> Manifest {
            let current = known ?? Manifest(paths: paths, kept: kept(of: manifest, isPublishing: whole.counts.written > 0))
            known = current
            return current
        }
        for step in steps {
            let start = trace.begin()
            switch step {
            case .claim:
                let all = Manifest(paths: manifest.paths.union(paths), kept: manifest.kept)
                if all != manifest || manifest.paths.isEmpty { _ = try write(all) }
            case .assets, .newPages, .changedPages, .overviews:
                // A file cannot wait for its removal where a folder has to be, nor a folder where a file has to be.
                if step == .assets { whole.counts.removed += try remove(Self.blocking(paths, of: manifest)) }
                if let jobs = turns[step] { try await write(jobs, with: maker, into: &whole) }
                known = nil
            case .removals: whole.counts.removed += try remove(manifest.all.subtracting(current().all))
            case .manifest:
                whole.outputs.append(
                    Made(
                        output: try write(current(), isPublication: whole.counts.written + whole.counts.removed > 0),
                        entry: ReadState.Entry(source: .copied, cause: BuildCause(.whole))))
            }
            trace.end("publish \(step)", since: start)
        }
        return (whole.counts, whole.outputs.sorted { $0.output.path < $1.output.path })
    }

    /// Whether nothing stands at a path: a build that was killed has named files in the manifest that it did not come to write.
    private func isNew(_ path: String, _ manifest: Manifest) -> Bool {
        guard manifest.paths.contains(path) else { return true }
        guard decisions.standing(path) == nil, let place = OutputPath(path) else { return false }
        return folder.occupant(of: place) == .nothing
    }

    /// The files of the site before that stand where this one has a folder, or below a folder where it has a file.
    private static func blocking(_ paths: [String], of manifest: Manifest) -> Set<String> {
        let files = Set(paths)
        let obsolete = manifest.all.subtracting(files)
        guard !obsolete.isEmpty else { return [] }
        let folders = Set(paths.flatMap(folders))
        return obsolete.filter { folders.contains($0) || Self.folders(on: $0).contains(where: files.contains) }
    }

    /// The paths of all folders on the way to a file.
    private static func folders(on path: String) -> [String] {
        path.indices.lazy.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// - Returns: how many files were there.
    private func remove(_ paths: Set<String>) throws(SystemError) -> Int {
        var count = 0
        for path in paths.sorted() {
            guard let path = OutputPath(path) else { continue }
            if folder.occupant(of: path) == .file { count += 1 }
            try folder.remove(path)
        }
        return count
    }

    /// The theme's files that pages of the publication before name, and this one's do not: they stay for one more publication.
    private func kept(of manifest: Manifest, isPublishing: Bool) -> Set<String> {
        let folder = SitePlan.themeFolder + "/"
        let paths = Set(renderer.plan.files.lazy.map(\.route.file).filter { $0.hasPrefix(folder) })
        let last = manifest.paths.filter { $0.hasPrefix(folder) && !paths.contains($0) }
        let before = isPublishing || !last.isEmpty ? [] : manifest.kept
        return last.union(before).subtracting(paths)
    }

    /// - Parameter isPublication: whether it is written even if it says the same, so that its stamp tells this publication.
    private func write(_ manifest: Manifest, isPublication: Bool = false) throws(SystemError) -> BuildState.Output {
        let bytes = manifest.bytes
        if let path = OutputPath(Manifest.file) {
            _ = try folder.write(bytes, to: path, worker: 0, isFlushed: isPublication)
        }
        return output(Manifest.file, content: Fingerprint(of: bytes))
    }

    private func write(_ outputs: [OutputJob], with maker: OutputMaker, into whole: inout Part) async throws(SystemError) {
        let shares = Self.shares(of: outputs)
        let parts = await Parallel.chunks(count: shares.count, jobs: jobs, chunk: 1) { range in
            trace.piece("write") {
                let share = shares[range].flatMap { $0 }
                var part = Part()
                part.outputs.reserveCapacity(share.count)
                var buffer: [UInt8] = []
                buffer.reserveCapacity(1 << 16)
                // No two workers have one share, so its number is a number of the worker's own.
                let worker = range.lowerBound + 1
                let desk = maker.desks.take()
                defer { maker.desks.give(desk) }
                do throws(SystemError) {
                    for output in share {
                        part.outputs.append(try maker.make(output, at: desk, worker: worker, &buffer, &part.counts))
                    }
                } catch {
                    part.failure = error
                }
                progress.advance(by: share.count)
                return [part]
            }
        }
        for part in parts {
            if let failure = part.failure { throw failure }
            whole.counts.rendered += part.counts.rendered
            whole.counts.written += part.counts.written
            whole.counts.unchanged += part.counts.unchanged
            whole.outputs += part.outputs
        }
    }

    /// What workers take in turn: first each of the files that show the whole archive, which take longest, then the others, many
    /// at a time.
    private static func shares(of outputs: [OutputJob]) -> [ArraySlice<OutputJob>] {
        let parted = outputs.filter(\.isParted)
        let others = outputs.filter { !$0.isParted }
        return parted.indices.map { parted[$0...$0] }
            + stride(from: 0, to: others.count, by: 64).map { others[$0..<min(others.count, $0 + 64)] }
    }

    /// A file as it stands in the folder now.
    ///
    /// - Parameter stamp: nothing where the file system is to be asked.
    func output(
        _ path: String, _ stamp: FileStamp? = nil, content: Fingerprint, view: Fingerprint? = nil, template: Int = 0
    ) -> BuildState.Output {
        let stamp =
            stamp ?? FileStamp(at: folder.path + "/" + path) ?? FileStamp(size: -1, modified: 0, changed: 0, inode: 0)
        return BuildState.Output(path: path, stamp: stamp, content: content, view: view, template: template)
    }
}
