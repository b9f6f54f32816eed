internal import ArchiveModel
internal import Rendering

/// Makes one file of the site, unless it stands in the output folder as it would come out.
struct OutputMaker: Sendable {
    private let writer: SiteWriter
    /// Of the theme's files, by path.
    private let theme: [String: [UInt8]]
    /// Of the files that the site is made from, by path.
    private let contents: [String: Fingerprint]
    /// Of each kind of page, by its group: whether its template is the one that the build before used.
    private let isTemplateKnown: [Bool]

    init(writer: SiteWriter) {
        self.writer = writer
        theme = Dictionary(writer.sources.themeAssets.map { ($0.path, $0.bytes) }) { first, _ in first }
        contents = Dictionary(
            writer.sources.inputs.lazy.filter { $0.path.hasPrefix("Content/assets/") }.map { ($0.path, $0.content) }
        ) { first, _ in first }
        let last = writer.previous.trustedTemplates
        isTemplateKnown = writer.templates.enumerated().map { group, template in
            group < last.count && last[group] == template
        }
    }

    func make(
        _ output: OutputJob, worker: Int, _ buffer: inout [UInt8], _ counts: inout SiteWriter.Counts
    ) throws(SystemError) -> BuildState.Output {
        let standing = writer.previous.survey.intact[output.path]
        switch output.source {
        case .page(let job): return try make(job, output.path, standing, worker, &buffer, &counts)
        case .file(let job):
            switch job.source {
            case .asset(let asset): return try copy(asset, output.path, standing, worker, &counts)
            case .theme(let name):
                return try write(theme[name] ?? [], output.path, standing, worker, &counts)
            case .generated(let file):
                buffer.removeAll(keepingCapacity: true)
                file.append(of: writer.renderer.plan.site, digest: Digest.sha256, to: &buffer)
                return try write(buffer, output.path, standing, worker, &counts)
            }
        }
    }

    private func make(
        _ job: PageJob, _ path: String, _ standing: BuildState.Output?, _ worker: Int, _ buffer: inout [UInt8],
        _ counts: inout SiteWriter.Counts
    ) throws(SystemError) -> BuildState.Output {
        let group = Int(job.group)
        let known = isTemplateKnown[group] ? standing?.view : nil
        buffer.removeAll(keepingCapacity: true)
        let view = writer.renderer.render(job, unless: known, ContentHasher.self, into: &buffer)
        if let standing, view == known {
            counts.unchanged += 1
            return BuildState.Output(
                path: path, stamp: standing.stamp, content: standing.content, view: view, template: group)
        }
        counts.rendered += 1
        return try write(buffer, path, standing, worker, &counts, view: view, template: group)
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
        if let place = OutputPath(path) { count(try writer.folder.write(bytes, to: place, worker: worker), &counts) }
        return writer.output(path, content: content, view: view, template: template)
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
