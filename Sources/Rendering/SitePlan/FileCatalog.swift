/// Every format of files that are no pages.
enum FileCatalog {
    static let all: [any SiteFile.Type] = [
        IntegrityFile.self,
        AnnotationFile.self,
        ArticleTextFile.self,
        TableFile.self,
        TableMetadataFile.self,
        ArchiveLinesFile.self,
        ClaimReviewFile.self,
        AtomFile.self,
        JSONFeedFile.self,
        SitemapFile.self,
        SitemapIndexFile.self,
        RobotsFile.self,
        RecordFile.self,
        RecordSchemaFile.self,
    ]
}
