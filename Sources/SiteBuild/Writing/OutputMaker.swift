internal import ArchiveModel
internal import Rendering

/// Makes one file of the site, unless it stands in the output folder as it would come out.
struct OutputMaker: Sendable {
    let desks: OutputDesks
    private let writer: SiteWriter
    /// Of the theme's files, by path.
    private let theme: [String: [UInt8]]
    /// Of the files that the site is made from, by path.
    private let contents: [String: Fingerprint]

    init(writer: SiteWriter) {
        self.writer = writer
        desks = OutputDesks(writer.renderer.plan.site)
        theme = Dictionary(writer.sources.themeAssets.map { ($0.path, $0.bytes) }) { first, _ in first }
        contents = Dictionary(
            writer.sources.inputs.lazy.filter { $0.path.hasPrefix("Content/assets/") }.map { ($0.path, $0.content) }
        ) { first, _ in first }
    }

    func make(
        _ output: OutputJob, at desk: OutputDesk, worker: Int, _ buffer: inout [UInt8], _ counts: inout SiteWriter.Counts
    ) throws(SystemError) -> SiteWriter.Made {
        let standing = writer.decisions.standing(output.path)
        let cause = writer.decisions.cause(of: output)
        if cause == nil, let standing, let entry = writer.decisions.entry(of: output.path) {
            counts.unchanged += 1
            return SiteWriter.Made(output: standing, entry: entry)
        }
        var entry = ReadState.Entry(source: .copied, cause: cause ?? BuildCause(.new))
        buffer.removeAll(keepingCapacity: true)
        let made: BuildState.Output
        switch output.source {
        case .page(let job):
            let known = writer.decisions.knownView(of: job, at: output.path)
            desk.log.begin()
            let view = writer.renderer.render(job, of: desk.site, unless: known, ContentHasher.self, into: &buffer)
            entry.source = .made(desk.log.finish())
            if let standing, view == known {
                counts.unchanged += 1
                made = standing
            } else {
                counts.rendered += 1
                made = try write(buffer, output.path, standing, worker, &counts, view: view, template: Int(job.group))
            }
        case .file(let job):
            switch job.source {
            case .asset(let asset): made = try copy(asset, output.path, standing, worker, &counts)
            case .theme(let name): made = try write(theme[name] ?? [], output.path, standing, worker, &counts)
            case .generated(let file) where file.isParted:
                let parted = PartedOutput(file, at: desk, over: writer.decisions.standingParts(of: output.path))
                made = try write(parted, of: file, output.path, standing, at: desk, worker, &counts, &entry)
            case .generated(let file):
                desk.log.begin()
                file.append(of: desk.site, digest: Digest.sha256, to: &buffer)
                entry.source = .made(desk.log.finish())
                made = try write(buffer, output.path, standing, worker, &counts)
            }
        }
        // What stood there was made for another reason.
        if made == standing { entry.cause = writer.decisions.entry(of: output.path)?.cause ?? entry.cause }
        return SiteWriter.Made(output: made, entry: entry)
    }

    private func write(
        _ parted: PartedOutput, of file: GeneratedFile, _ path: String, _ standing: BuildState.Output?, at desk: OutputDesk,
        _ worker: Int, _ counts: inout SiteWriter.Counts, _ entry: inout ReadState.Entry
    ) throws(SystemError) -> BuildState.Output {
        entry.source = .parts(parted.parts)
        if let standing, parted.isAsItStands {
            counts.unchanged += 1
            return standing
        }
        let bytes = parted.bytes {
            let bytes = OutputPath(path).flatMap { writer.folder.bytes(of: $0) }
            return bytes.flatMap { Fingerprint(of: $0) == standing?.content ? $0 : nil }
        }
        if let bytes { return try write(bytes, path, standing, worker, &counts) }
        // Somebody changed what stands there since it was looked at.
        let whole = PartedOutput(file, at: desk, over: nil)
        entry.source = .parts(whole.parts)
        return try write(whole.bytes { nil } ?? [], path, standing, worker, &counts)
    }

    private func write(
        _ bytes: [UInt8], _ path: String, _ standing: BuildState.Output?, _ worker: Int, _ counts: inout SiteWriter.Counts,
        view: Fingerprint? = nil, template: Int = 0
    ) throws(SystemError) -> BuildState.Output {
        let content = Fingerprint(of: bytes)
        if let standing, standing.content == content {
            counts.unchanged += 1
            return BuildState.Output(path: path, stamp: standing.stamp, content: content, view: view, template: template)
        }
        var stamp: FileStamp?
        if let place = OutputPath(path) {
            let written = try writer.folder.write(bytes, to: place, worker: worker, isKnown: standing != nil)
            count(written, &counts)
            if case .written(let now) = written { stamp = now }
        }
        return writer.output(path, stamp, content: content, view: view, template: template)
    }

    private func copy(
        _ asset: Asset, _ path: String, _ standing: BuildState.Output?, _ worker: Int, _ counts: inout SiteWriter.Counts
    ) throws(SystemError) -> BuildState.Output {
        let file = "Content/assets/" + (writer.sources.spellings[asset.path] ?? asset.path)
        if let standing, standing.content == contents[file] {
            counts.unchanged += 1
            return standing
        }
        let from = writer.source + "/" + file
        if let place = OutputPath(path) { count(try writer.folder.copy(from, to: place, worker: worker), &counts) }
        return writer.output(path, content: try Fingerprint(ofFile: writer.folder.path + "/" + path))
    }

    private func count(_ written: OutputFolder.Written, _ counts: inout SiteWriter.Counts) {
        switch written {
        case .written: counts.written += 1
        case .unchanged: counts.unchanged += 1
        }
    }
}
