internal import ArchiveModel
internal import Diagnostics
internal import Hypertext
internal import Rendering

/// Which sources one page or file of the site is made from, and why it was and would be made anew.
package struct PageExplanation: Sendable {
    /// From the site's root, with the leading slash.
    package let address: String
    /// Relative to the output folder.
    package let file: String
    /// The files of the page's template, the page's own first; none for what no template makes.
    package let templates: [String]
    /// The files whose records it looks at, relative to the source folder, sorted.
    package let records: [String]
    /// The files of the records of which it shows what refers to them, sorted.
    package let referred: [String]
    /// Whether it shows parts of the whole archive, beside those named or in their place.
    package let isWhole: Bool
    /// Why it was made when it last was, as the end of a sentence; nothing where that is not known.
    package let lastCause: String?
    /// Why it would be made now, likewise; nothing where it is as it should be.
    package let nextCause: String?
}

/// Answers what a page is made from; writes nothing.
package struct PageExplainer: Sendable {
    package enum Answer: Sendable {
        case explanation(PageExplanation)
        /// There is no such page or file.
        case unknown(help: String)
        /// The content has errors, or something could not be read.
        case failure(BuildOutcome)
    }

    private let options: BuildOptions

    package init(_ options: BuildOptions) { self.options = options }

    /// - Parameter address: of a page or file of the site: whole, or from the site's root, or as a path in the output folder.
    package func explain(_ address: String) async -> Answer {
        let builder = SiteBuilder(options)
        let prepared: ArchivePreparation.Prepared
        do throws(SystemError) {
            prepared = try await builder.prepared()
        } catch {
            return .failure(builder.failed(error))
        }
        guard prepared.status == .done, let renderer = prepared.renderer else {
            var outcome = BuildOutcome(status: prepared.status)
            outcome.diagnostics = prepared.diagnostics
            return .failure(outcome)
        }
        let site = renderer.plan.site
        let jobs = OutputJob.all(of: renderer.plan)
        let wanted = path(of: address, base: site.archive.settings.baseURL)
        guard let job = jobs.first(where: { [wanted, wanted + "/index.html", wanted + "index.html"].contains($0.path) })
        else {
            let addresses = jobs.map { "/" + $0.address }
            let near = ["/" + wanted + "/", "/" + wanted].lazy.compactMap { NearMiss.nearest(to: $0, in: addresses) }.first
            return .unknown(
                help: near.map { "Did you mean “\($0)”?" } ?? "Its addresses are those of the files in the output folder.")
        }
        let states = StateFolder(source: options.source, key: OutputSafety.resolved(options.outputFolder))
        let decisions = RebuildDecisions(
            await builder.previousBuild(states.load()), states, renderer: renderer, sources: prepared.sources, options: options)
        return .explanation(explanation(of: job, renderer, decisions))
    }

    /// Relative to the output folder, without a slash at its ends.
    private func path(of address: String, base: BaseURL) -> String {
        var path = Substring(address.split(separator: "#", omittingEmptySubsequences: false).first ?? "")
        for prefix in [base.origin + base.path, base.path] where path.hasPrefix(prefix) {
            path = path.dropFirst(prefix.count)
            break
        }
        return PercentEncoding.decode(path.split(separator: "/").joined(separator: "/"))
    }

    private func explanation(of job: OutputJob, _ renderer: Renderer, _ decisions: RebuildDecisions) -> PageExplanation {
        let keys = ArchiveKeys(renderer.plan.site.archive)
        let log = ReadLog(keys)
        let site = renderer.plan.site.noting(in: log)
        log.begin()
        var bytes: [UInt8] = []
        var templates: [String] = []
        switch job.source {
        case .page(let page):
            renderer.render(page, of: site, ContentHasher.self, into: &bytes)
            let template = renderer.templates(ContentHasher.self)[Int(page.group)]
            templates = [template.name] + template.files.filter { $0 != template.name }
        case .file(let file):
            if case .generated(let generated) = file.source {
                generated.append(of: site, digest: Digest.sha256, to: &bytes)
            }
        }
        let reads = log.finish()
        var (records, referred) = (Set<String>(), Set<String>())
        var isWhole = reads.isWhole
        for key in reads.keys {
            switch keys.part(of: key) {
            case .record(let record): records.insert(renderer.plan.site.archive[record].header.file)
            case .incoming(let record): referred.insert(renderer.plan.site.archive[record].header.file)
            case .orders: isWhole = true
            }
        }
        let isCopied = if case .file(let file) = job.source, case .generated = file.source { false } else { templates.isEmpty }
        return PageExplanation(
            address: "/" + job.address, file: job.path, templates: templates.map { "Templates/" + $0 },
            records: records.subtracting([""]).sorted(), referred: referred.subtracting([""]).sorted(), isWhole: isWhole,
            lastCause: decisions.entry(of: job.path)?.cause.words,
            nextCause: isCopied ? nil : decisions.cause(of: job)?.words)
    }
}
