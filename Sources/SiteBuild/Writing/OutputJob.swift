internal import ArchiveModel
internal import Rendering

/// One file of the site, page or not, and when in a publication its turn is.
struct OutputJob: Sendable {
    enum Source: Sendable {
        case page(PageJob)
        case file(FileJob)
    }

    /// Relative to the output folder.
    let path: String
    let source: Source

    /// Percent-encoded, from the site's root, without the leading slash.
    var address: String {
        switch source {
        case .page(let job): job.route.path
        case .file(let job): job.route.path
        }
    }

    /// Whether it is made part by part, as what shows the whole archive is.
    var isParted: Bool {
        guard case .file(let job) = source, case .generated(let file) = job.source else { return false }
        return file.isParted
    }

    /// - Parameter isNew: whether nothing stood at the path after the last build.
    func step(isNew: Bool) -> PublishingStep {
        switch source {
        // A list that is new is not linked to before an old one changes.
        case .page(let job): isNew ? .newPages : job.isOverview ? .overviews : .changedPages
        case .file(let job):
            switch job.source {
            case .asset, .theme: .assets
            case .generated: isNew ? .newPages : .overviews
            }
        }
    }

    /// Everything of a plan, sorted by path within pages and files.
    static func all(of plan: SitePlan) -> [OutputJob] {
        plan.pages.map { OutputJob(path: $0.route.file, source: .page($0)) }
            + plan.files.map { OutputJob(path: $0.route.file, source: .file($0)) }
    }
}
