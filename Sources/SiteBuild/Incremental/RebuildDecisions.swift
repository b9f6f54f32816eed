internal import ArchiveModel
internal import Rendering

/// Decides of each file of a site whether it may come out otherwise than it stands.
struct RebuildDecisions: Sendable {
    let previous: PreviousBuild
    /// Of the archive at hand.
    let prints: ArchivePrints
    /// Of each kind of page, by its group.
    let templates: [BuildState.TemplateState]
    private let reads: PreviousReads
    /// Of each kind of page, by its group: whether its template is the one that the build before used.
    private let isTemplateKnown: [Bool]

    /// - Parameters:
    ///   - states: where what the build before noted lies.
    ///   - renderer: of the sources.
    init(_ previous: PreviousBuild, _ states: StateFolder, renderer: Renderer, sources: SiteSources, options: BuildOptions) {
        self.previous = previous
        let site = renderer.plan.site
        prints = ArchivePrints(site, sources: sources, options: options)
        reads = PreviousReads(
            previous.state.flatMap(states.loadReads), of: previous.state?.outputs ?? [], archive: site.archive, prints: prints,
            omitsParts: options.omitted.contains(.parts))
        templates = renderer.templates(ContentHasher.self).map {
            BuildState.TemplateState(name: $0.name, content: $0.content)
        }
        let last = previous.isTrusted ? previous.state?.templates ?? [] : []
        isTemplateKnown = templates.enumerated().map { group, template in
            group < last.count && (last[group] == template || options.omitted.contains(.template))
        }
    }

    /// The file as it stands, if it is as the build before left it.
    func standing(_ path: String) -> BuildState.Output? { previous.survey.intact[path] }

    /// Of what a page showed, if it was made with the template that it would be made with now.
    func knownView(of job: PageJob, at path: String) -> Fingerprint? {
        guard let standing = standing(path), standing.template == Int(job.group), isTemplateKnown[standing.template] else {
            return nil
        }
        return standing.view
    }

    /// What was noted of a file when it was made.
    func entry(of path: String) -> ReadState.Entry? { reads.entry(of: path) }

    /// The parts of a file as it stands; nothing where it is to be made anew as a whole.
    func standingParts(of path: String) -> StandingParts? {
        guard previous.isTrusted, standing(path) != nil else { return nil }
        return reads.parts(of: path)
    }

    /// Why a file may come out otherwise than it stands; nothing where it cannot.
    ///
    /// A copied file is looked at in any case: its bytes are at hand.
    func cause(of output: OutputJob) -> BuildCause? {
        guard previous.isTrusted else { return BuildCause(previous.isForced ? .forced : .program) }
        guard standing(output.path) != nil else {
            return BuildCause(previous.survey.edited.contains(output.path) ? .edited : .new)
        }
        switch output.source {
        case .page(let job):
            guard knownView(of: job, at: output.path) != nil else {
                return BuildCause(.template, templates[Int(job.group)].name)
            }
        case .file(let job):
            guard case .generated = job.source else { return BuildCause(.new) }
        }
        return reads.cause(of: output.path)
    }
}
