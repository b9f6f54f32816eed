/// Every kind of page, in the order in which a reader would meet them.
enum PageCatalog {
    static let all: [any SitePage.Type] = [
        ArticlePage.self,
        ArticleAppearancesPage.self,
        ClaimPage.self,
        ClaimAppearancesPage.self,
        ActorPage.self,
        ActorAppearancesPage.self,
        TopicPage.self,
        TopicAppearancesPage.self,
        HomePage.self,
        ArticleListPage.self,
        ArticleYearPage.self,
        ClaimListPage.self,
        ClaimVerdictPage.self,
        ClaimYearPage.self,
        ActorListPage.self,
        ActorFacetPage.self,
        TopicListPage.self,
        CorrectionListPage.self,
        DataPage.self,
        FreePage.self,
        WithdrawnPage.self,
        RedirectPage.self,
        NotFoundPage.self,
    ]
}
