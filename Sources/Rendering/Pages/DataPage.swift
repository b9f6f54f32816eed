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
            frame: site.frame(title: "Data", description: nil, route: route(on: site), crumbs: []),
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
            for table in DataCatalog.all { add(table.route, table.summary + " Comma-separated values, for any spreadsheet.") }
            add(Routes.data("csvw.json"), "What each column of these tables is (CSV on the Web).")
        }
        if settings.writes(.jsonl) {
            add(Routes.data("archive.jsonl"), "All tables in one file, a JSON object on each line, for programs.")
        }
        if settings.writes(.annotations) {
            files.append(
                DataFileView(
                    name: "articles/…/annotations.json", address: nil,
                    summary: "What the words of an article claim, as W3C Web Annotations, for annotation tools."))
            files.append(
                DataFileView(
                    name: "articles/…/text.txt", address: nil,
                    summary: "The archived text that their positions count in, where it may be published."))
        }
        if settings.writes(.claimReviews) {
            add(Routes.claimReviews, "All reviews as schema.org ClaimReviews in one feed, for fact-check aggregators.")
        }
        if settings.writes(.atom) { add(Routes.reviewFeed("feed.xml"), "New and changed reviews, for feed readers (Atom).") }
        if settings.writes(.jsonFeed) {
            add(Routes.reviewFeed("feed.json"), "The same for programs (JSON Feed).")
        }
        if settings.writes(.json) {
            files.append(
                DataFileView(
                    name: "claims/…/index.json", address: nil,
                    summary: "One record as data, beside the page of each claim, article, actor and topic."))
            add(Routes.recordSchema, "What the members of these are (JSON Schema).")
        }
        add(Routes.integrity, "SHA-256 of every text and the place of every quote, to check a copy of this site.")
        return files
    }
}
