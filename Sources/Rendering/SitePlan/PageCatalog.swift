/// Every kind of page, in the order in which a reader would meet them.
enum PageCatalog {
    static let all: [any SitePage.Type] = [
        ArticlePage.self,
        ArticleAppearancesPage.self,
        ClaimPage.self,
        ClaimAppearancesPage.self,
        FreePage.self,
        WithdrawnPage.self,
        RedirectPage.self,
        NotFoundPage.self,
    ]
}
