import ArchiveModel

/// All files of one format.
protocol FileGroup: Sendable {
    func jobs(on site: Site) -> [FileJob]
    /// Whether another group has the same files; nothing is said of what they hold.
    func hasSameFiles(as other: any FileGroup) -> Bool
}

/// The files of a format that the site's settings ask for, in its order.
struct Files<File: SiteFile>: FileGroup {
    let files: [File]

    init(of site: Site) {
        let isAsked = File.format.map { site.archive.settings.writes($0) } ?? true
        files = isAsked ? File.files(of: site) : []
    }

    func jobs(on site: Site) -> [FileJob] {
        files.map { FileJob(route: $0.route(on: site), source: .generated(GeneratedFile($0))) }
    }

    func hasSameFiles(as other: any FileGroup) -> Bool { (other as? Files<File>)?.files == files }
}
