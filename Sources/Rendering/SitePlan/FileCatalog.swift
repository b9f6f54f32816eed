/// Every format of files that are no pages.
enum FileCatalog {
    static let all: [any SiteFile.Type] = [
        IntegrityFile.self,
        AnnotationFile.self,
        ArticleTextFile.self,
        TableFile.self,
        TableMetadataFile.self,
        ArchiveLinesFile.self,
    ]
}
