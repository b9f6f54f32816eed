import ArchiveModel
import Hypertext
import Mustache

/// `/data/`: what machines can have of the archive, on what terms, and what for.
struct DataPage: SitePage {
    static let template = "data.html"

    static func pages(of site: Site) -> [DataPage] { [DataPage()] }

    func route(on site: Site) -> Route { Routes.data }

    func view(on site: Site) -> DataPageView {
        DataPageView(
            frame: site.frame(title: site.words[.data], description: nil, route: route(on: site), crumbs: []),
            files: site.dataFiles)
    }
}

/// The list of the open data.
struct DataPageView: PageView {
    let frame: FrameView
    let files: [DataFileView]

    static let shape = Shape<DataPageView>(
        page: "data",
        [.list("files", of: DataFileView.self, doc: "What can be had, each with what it is for.") { $0.files }])
}

/// One file of the open data, or one that is there for each record.
struct DataFileView: View {
    /// From the site's root: `data/claims.csv`, `articles/…/text.txt`.
    let name: String
    let address: Address?
    let summary: String

    static let shape = Shape<DataFileView>(
        "dataFile",
        [
            .text("name", doc: "Its path; `…` stands for an id.") { $0.name },
            .address("address", doc: "Absent for what is there for each record.") { $0.address },
            .text("summary", doc: "What it is and how to use it.") { $0.summary },
        ])
}

extension Site {
    /// Every file that the settings have written, with a sentence each.
    fileprivate var dataFiles: [DataFileView] {
        let settings = archive.settings
        var files: [DataFileView] = []
        func add(_ route: Route, _ summary: String) {
            files.append(DataFileView(name: route.path, address: routes.address(route), summary: summary))
        }
        if settings.writes(.csv) {
            for table in DataCatalog.all {
                add(table.route, words.phrase(.dataTable).filled(("table", words.summary(of: table))))
            }
            add(Routes.data("csvw.json"), words[.dataColumns])
        }
        if settings.writes(.jsonl) {
            add(Routes.data("archive.jsonl"), words[.dataLines])
        }
        if settings.writes(.annotations) {
            files.append(
                DataFileView(
                    name: "articles/…/annotations.json", address: nil,
                    summary: words[.dataAnnotations]))
            files.append(
                DataFileView(
                    name: "articles/…/text.txt", address: nil,
                    summary: words[.dataText]))
        }
        if settings.writes(.claimReviews) {
            add(Routes.claimReviews, words[.dataReviews])
        }
        if settings.writes(.atom) { add(Routes.reviewFeed("feed.xml"), words[.dataAtom]) }
        if settings.writes(.jsonFeed) {
            add(Routes.reviewFeed("feed.json"), words[.dataFeed])
        }
        if settings.writes(.json) {
            files.append(
                DataFileView(
                    name: "claims/…/index.json", address: nil,
                    summary: words[.dataRecord]))
            add(Routes.recordSchema, words[.dataSchema])
        }
        add(Routes.integrity, words[.dataIntegrity])
        return files
    }
}
