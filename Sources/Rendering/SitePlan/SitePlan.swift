package import ArchiveModel

/// Everything that the site consists of, before anything of it is made.
package struct SitePlan: Sendable {
    package let site: Site
    /// Sorted by the path of their file.
    package let pages: [PageJob]
    /// Sorted likewise. Where a file of the content has the path of a theme's file, both are here.
    package let files: [FileJob]
    /// In the order of the catalogue.
    let groups: [any PageGroup]
    /// Likewise.
    private let fileGroups: [any FileGroup]
    private let addresses: Addresses

    package init(_ site: Site) {
        self.init(site, PageCatalog.all.map { Self.group($0, of: site) }, FileCatalog.all.map { Self.group($0, of: site) })
    }

    private init(_ site: Site, _ groups: [any PageGroup], _ fileGroups: [any FileGroup]) {
        var pages: [(file: String, job: PageJob)] = []
        for (number, group) in groups.enumerated() {
            for (index, route) in group.routes(on: site).enumerated() {
                pages.append(
                    (
                        route.file,
                        PageJob(
                            route: route, group: Int32(number), index: Int32(index), isOverview: group.isOverview)
                    ))
            }
        }
        pages.sort { $0.file < $1.file }
        var jobs = site.archive.assets.map {
            FileJob(route: Routes.file(asset: $0.path), source: .asset($0))
        }
        jobs += site.theme.paths.map { FileJob(route: site.theme.route(of: $0), source: .theme($0)) }
        jobs += fileGroups.flatMap { $0.jobs(on: site) }
        // The path of a file is made once, and not for each comparison.
        var files = jobs.map { (file: $0.route.file, job: $0) }
        files.sort { $0.file < $1.file }
        self.site = site
        self.groups = groups
        self.fileGroups = fileGroups
        addresses = Addresses()
        self.pages = pages.map(\.job)
        self.files = files.map(\.job)
    }

    /// The same pages and files, of another site.
    private init(_ plan: SitePlan, of site: Site) {
        self.site = site
        pages = plan.pages
        files = plan.files
        groups = plan.groups
        fileGroups = plan.fileGroups
        addresses = plan.addresses
    }

    /// The plan for an archive with the same records, joins and orders, some of which have other words: the same pages.
    func showing(_ archive: Archive) -> SitePlan { SitePlan(self, of: site.showing(archive)) }

    /// The plan for an archive with the same records, some of whose articles have other annotations.
    package func rejoined(for archive: Archive) -> SitePlan { remade(of: site.rejoined(for: archive)) }

    /// The plan for an archive with the same records, whose lists may have other orders.
    package func remade(for archive: Archive) -> SitePlan {
        remade(of: Site(archive, words: site.words, theme: site.theme, runLength: site.runLength))
    }

    /// The plan for a site with the same records: lists may have other pages.
    private func remade(of new: Site) -> SitePlan {
        let groups = PageCatalog.all.map { Self.group($0, of: new) }
        let fileGroups = FileCatalog.all.map { Self.group($0, of: new) }
        guard new.hasSameFacets(as: site), zip(groups, self.groups).allSatisfy({ $0.hasSamePages(as: $1) }),
            zip(fileGroups, self.fileGroups).allSatisfy({ $0.hasSameFiles(as: $1) })
        else { return SitePlan(new, groups, fileGroups) }
        return SitePlan(self, of: new)
    }

    /// Whether one plan was made of the other, as its pages and files are the same.
    package func hasSameAddresses(as other: SitePlan) -> Bool { addresses === other.addresses }

    /// Stands for the pages and files of plans.
    private final class Addresses: Sendable {}

    /// Where the files of the theme stand, relative to the site's root.
    package static let themeFolder = "assets/theme"

    /// The files of the theme by the plain names that they have, and by those that they are published by.
    package var themeNames: [String] { site.theme.paths.map { Self.themeFolder + "/" + $0 } }
    package var themeFiles: [String] { site.theme.paths.map { site.theme.route(of: $0).file } }

    /// Whether a page or file stands at a path: percent-encoded as `Routes` does, from the site's root, without the
    /// leading slash, query and fragment. A page may be named with its `index.html`.
    package func contains(path: String) -> Bool {
        let route = Route(path: path)
        if pages.contains(route, at: \.route) || files.contains(route, at: \.route) { return true }
        guard path.hasSuffix("index.html") else { return false }
        return pages.contains(Route(path: String(path.dropLast("index.html".utf8.count))), at: \.route)
    }

    private static func group<Page: SitePage>(_ kind: Page.Type, of site: Site) -> any PageGroup {
        Pages<Page>(of: site)
    }

    private static func group<File: SiteFile>(_ kind: File.Type, of site: Site) -> any FileGroup { Files<File>(of: site) }
}

extension Array {
    /// Whether one of the elements, which are sorted by the path of their file, has a route.
    ///
    /// Links are few beside pages and files, so these are searched, and no set is made of them.
    fileprivate func contains(_ route: Route, at place: (Element) -> Route) -> Bool {
        let file = route.file
        var range = indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if place(self[middle]).file < file {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return self[range.lowerBound...].lazy.map(place).prefix { $0.file == file }.contains(route)
    }
}

extension Routes {
    /// A file of `Content/assets/`.
    static func file(asset path: String) -> Route { Route(file: ["assets"] + segments(of: path)) }

    private static func segments(of path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
