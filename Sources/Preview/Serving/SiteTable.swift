internal import ArchiveModel
internal import Hypertext
internal import Rendering
internal import SiteBuild

/// What stands at a path of a site: found in its plan, never in a folder.
struct SiteTable: Sendable {
    enum Entry: Sendable {
        case page(PageJob)
        case file(FileJob)
        /// A page stands at this path with a slash at its end.
        case folder
    }

    private let plan: SitePlan

    init(_ plan: SitePlan) { self.plan = plan }

    /// - Parameter path: percent-encoded, with its leading slash and without a query.
    func entry(at path: String) -> Entry? {
        guard path.hasPrefix("/") else { return nil }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(PercentEncoding.decode)
        // An encoded slash would make one name of two.
        guard !parts.contains(where: { $0.utf8.contains(UInt8(ascii: "/")) }) else { return nil }
        let file = parts.joined(separator: "/")
        if file.isEmpty || file.hasSuffix("/") { return page(file + "index.html").map(Entry.page) }
        if let found = self.file(file) { return .file(found) }
        if let found = page(file) { return .page(found) }
        return page(file + "/index.html") == nil ? nil : .folder
    }

    /// The page that a site shows where it has nothing else.
    var notFound: PageJob? { page(Routes.notFound.file) }

    private func page(_ file: String) -> PageJob? { Self.search(plan.pages, file, \.route) }

    private func file(_ file: String) -> FileJob? { Self.search(plan.files, file, \.route) }

    /// By bisection: both lists are sorted by the path of their file.
    private static func search<Job>(_ jobs: [Job], _ file: String, _ route: KeyPath<Job, Route>) -> Job? {
        var range = 0..<jobs.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let found = jobs[middle][keyPath: route].file
            if found == file { return jobs[middle] }
            range = found < file ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}
