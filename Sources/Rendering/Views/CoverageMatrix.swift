import ArchiveModel
import Hypertext
import Markup

/// Which article of a topic says what about which of its claims.
///
/// Where more would stand in it than a reader can take in, the claims with most citations and the articles that carry
/// most of those remain.
struct CoverageMatrix {
    static let maximalClaims = 200
    static let maximalArticles = 50

    /// By verdict, like the topic's list of claims.
    let claims: [Handle<Claim>]
    /// In order of time.
    let articles: [Handle<Article>]

    init(of appearances: TopicAppearances, on site: Site) {
        let citations = site.archive.backReferences.citations
        claims = Self.greatest(appearances.claims, atMost: Self.maximalClaims) { citations[$0].count }
        guard appearances.articles.count > Self.maximalArticles else {
            articles = Array(appearances.articles)
            return
        }
        var carried: [Handle<Article>: Int] = [:]
        for claim in claims {
            let cited = citations[claim].chunked(by: { $0.article == $1.article }).map { $0[$0.startIndex].article }
            let named = site.archive[claim].positions.compactMap { $0.article?.value }
            for article in Set(cited + named) { carried[article, default: 0] += 1 }
        }
        articles = Self.greatest(appearances.articles, atMost: Self.maximalArticles) { carried[$0] ?? 0 }
    }

    /// The entries with the greatest measure, in the order of the list; of equals the earlier ones.
    private static func greatest<Entry>(
        _ list: ArraySlice<Entry>, atMost limit: Int, by measure: (Entry) -> Int
    ) -> [Entry] {
        guard list.count > limit else { return Array(list) }
        let entries = Array(list)
        let measures = entries.map(measure)
        return entries.indices
            .sorted { measures[$0] == measures[$1] ? $0 < $1 : measures[$0] > measures[$1] }
            .prefix(limit)
            .sorted()
            .map { entries[$0] }
    }

    /// The rows, each with a cell for every article.
    func rows(on site: Site) -> [MatrixRowView] {
        var places: [Handle<Article>: Int] = [:]
        for (place, article) in articles.enumerated() { places[article] = place }
        let columns = articles.map { site.archive[$0] }
        return claims.map { handle in
            let claim = site.archive[handle]
            let citations = site.archive.backReferences.citations[handle]
            var cells = [ArraySlice<Citation>](repeating: [], count: columns.count)
            for group in citations.chunked(by: { $0.article == $1.article }) {
                if let place = places[group[group.startIndex].article] { cells[place] = group }
            }
            var positions = [[Int]](repeating: [], count: columns.count)
            for (number, position) in claim.positions.enumerated() {
                if let article = position.article?.value, let place = places[article] { positions[place].append(number) }
            }
            // An article that is evidence says something that bears on the claim, whether or not anybody takes a stance in it.
            let evidence = Set(claim.evidence.compactMap { ($0.article ?? $0.archivedAs).flatMap { places[$0] } })
            let known = Self.firstKnown(claim, cited: citations, on: site)
            return MatrixRowView(
                claim: site.summary(of: handle), words: site.words,
                cells: columns.indices.map { place in
                    var cell = MatrixCell(cells[place], in: columns[place])
                    for number in positions[place] { cell.add(PositionReference(claim: handle, position: number), of: claim) }
                    let isSilent = cell.isEmpty && !evidence.contains(place)
                    return MatrixCellView(
                        entries: cell.entries(on: site),
                        isSilent: isSilent && Self.couldCarry(columns[place], claimKnown: known))
                })
        }
    }

    /// When a claim was first made, else first taken a position on, else first reported; nothing where none is known.
    private static func firstKnown(
        _ claim: Claim, cited citations: ArraySlice<Citation>, on site: Site
    ) -> PartialDate? {
        if let made = claim.made?.value { return made }
        // Citations stand in order of publication.
        let reported = citations.first.map { site.archive[$0.article].published.value }
        return (claim.positions.compactMap { $0.on?.value } + [reported].compactMap { $0 }).min()
    }

    /// Whether an article's silence says something: all of its words are here, and it is not older than the claim.
    private static func couldCarry(_ article: Article, claimKnown known: PartialDate?) -> Bool {
        guard article.text == .full, let known else { return false }
        return !article.published.value.isBefore(known)
    }
}
