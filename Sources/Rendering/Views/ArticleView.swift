import ArchiveModel
import Hypertext
import Markup
import Mustache

/// An article's page.
struct ArticleView: PageView {
    let frame: FrameView
    let article: Article
    let outlet: NameView?
    let authors: [NameView]
    let published: DateView
    let updated: DateView?
    let accessed: DateView?
    let topics: [LinkView]
    let origin: ArticleSummaryView?
    let dependents: [ArticleSummaryView]
    let evidenceFor: [EvidenceUseView]
    let moreAppearances: Address?
    let media: [MediumView]
    let body: HTML
    let notes: [NoteView]
    let claims: [ClaimSummaryView]
    let actors: [LinkView]
    let history: [HistoryView]

    init(_ handle: Handle<Article>, on site: Site) {
        let article = site.archive[handle]
        let dependents = site.archive.backReferences.dependents[handle]
        let evidence = site.archive.backReferences.evidence[handle]
        self.article = article
        frame = site.frame(of: article, description: article.summary?.value, linkedData: { $0.page(handle) })
        outlet = article.outlet.map(site.view)
        authors = site.views(of: article.authors)
        published = site.view(of: article.published.value)
        updated = article.updated.map { site.view(of: $0.value) }
        accessed = article.accessed.map { site.view(of: $0.value) }
        topics = site.links(article.topics.map(\.value))
        origin = article.origin.map { site.summary(of: $0.value) }
        self.dependents = dependents.prefix(site.pageSize).map(site.summary)
        evidenceFor = evidence.prefix(site.pageSize).map(site.view)
        moreAppearances = site.moreAppearances(of: article, length: max(dependents.count, evidence.count))
        media = article.media.map(site.view)
        body = site.html(of: handle)
        notes = site.notes(of: article)
        let cast = ArticleCast(of: article)
        claims = cast.claims.filter { !site.archive[$0].isWithdrawn }.map(site.summary)
        actors = site.links(cast.actors.filter { !site.archive[$0].isWithdrawn })
        history = site.history(of: article)
    }

    static let shape = Shape<ArticleView>(
        page: "article",
        [
            .view("outlet", of: NameView.self) { $0.outlet },
            .flag("hasAuthors") { !$0.authors.isEmpty },
            .list("authors", of: NameView.self) { $0.authors },
            .view("published", of: DateView.self) { $0.published },
            .view("updated", of: DateView.self) { $0.updated },
            .view("accessed", of: DateView.self) { $0.accessed },
            .text("kind", doc: "«News report».") { $0.words.genre($0.article.genre) },
            .flag("isFull", doc: "The text is the original's words.") { $0.article.text == .full },
            .flag("isExcerpt", doc: "The text is passages of the original.") { $0.article.text == .excerpt },
            .flag("isDigest", doc: "The text is the editors' own words.") { $0.article.text == .digest },
            .flag("isTranslation", doc: "The text is a translation of the original.") {
                $0.article.text == .translation
            },
            .flag("showsExcerpts", doc: "Only the paragraphs with annotations are shown.") {
                $0.article.display == .excerpts
            },
            .address("original", doc: "Where it was published.") { $0.article.url?.value },
            .address("archived", doc: "An archived copy.") { $0.article.archived?.value },
            .text("summary") { $0.article.summary?.value },
            .flag("hasTopics") { !$0.topics.isEmpty },
            .list("topics", of: LinkView.self) { $0.topics },
            .view("origin", of: ArticleSummaryView.self, doc: "The article that this one reprints or rests on.") {
                $0.origin
            },
            .flag("hasDependents") { !$0.dependents.isEmpty },
            .list("dependents", of: ArticleSummaryView.self, doc: "The articles that rest on this one.") {
                $0.dependents
            },
            .flag("hasEvidenceFor") { !$0.evidenceFor.isEmpty },
            .list("evidenceFor", of: EvidenceUseView.self, doc: "The claims that it is evidence for or against.") {
                $0.evidenceFor
            },
            .address("moreAppearances", doc: "The page on which these lists go on.") { $0.moreAppearances },
            .flag("hasMedia") { !$0.media.isEmpty },
            .list("media", of: MediumView.self) { $0.media },
            .html("body") { $0.body },
            .flag("hasNotes") { !$0.notes.isEmpty },
            .list("notes", of: NoteView.self, doc: "One for each annotation, by number.") { $0.notes },
            .flag("hasClaims") { !$0.claims.isEmpty },
            .list("claims", of: ClaimSummaryView.self, doc: "The claims of the text, each once.") { $0.claims },
            .flag("hasActors") { !$0.actors.isEmpty },
            .list("actors", of: LinkView.self, doc: "Who speaks or is mentioned in the text, each once.") { $0.actors },
            .flag("hasHistory") { !$0.history.isEmpty },
            .list("history", of: HistoryView.self, doc: "Updates and corrections, in order of time.") { $0.history },
            .flag("hasExtra") { !$0.article.header.extra.isEmpty },
            .list("extra", of: ExtraView.self) { $0.article.header.extra.map(ExtraView.init) },
        ])
}
