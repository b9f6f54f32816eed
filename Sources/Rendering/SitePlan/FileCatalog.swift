/// Every format of files that are no pages.
enum FileCatalog {
    static let all: [any SiteFile.Type] = [
        IntegrityFile.self
    ]
}
