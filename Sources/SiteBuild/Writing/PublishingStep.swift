/// The steps of a publication: each makes what the next ones link to, so that whoever visits the site meanwhile finds behind
/// every link a page, old or new; and a build that is killed leaves nothing that the next one does not know as its own.
enum PublishingStep: Sendable {
    /// The manifest names all files of the present site and of the new one: what stands in the folder is ours from now on.
    case claim
    case assets, newPages, changedPages
    /// Lists and feeds.
    case overviews
    case removals
    /// The manifest names the files of the new site.
    case manifest

    static let order: [PublishingStep] = [
        .claim, .assets, .newPages, .changedPages, .overviews, .removals, .manifest,
    ]
}
