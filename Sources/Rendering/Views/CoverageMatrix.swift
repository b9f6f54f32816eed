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
            for group in citations[claim].chunked(by: { $0.article == $1.article }) {
                carried[group[group.startIndex].article, default: 0] += 1
            }
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
            let known = Self.firstKnown(claim, cited: citations, on: site)
            return MatrixRowView(
                claim: site.summary(of: handle), words: site.words,
                cells: zip(cells, columns).map { group, article in
                    MatrixCellView(
                        entries: Self.entries(group, in: article, on: site),
                        isSilent: group.isEmpty && Self.couldCarry(article, claimKnown: known))
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

    /// Each stance and wording once, with everybody who takes it, in the order of the text.
    private static func entries(
        _ citations: ArraySlice<Citation>, in article: Article, on site: Site
    ) -> [MatrixEntryView] {
        var groups: [(annotation: Annotation, speakers: [Handle<Actor>], isUnnamed: Bool, citations: [Citation])] = []
        for citation in citations {
            let annotation = article.body.annotations[Int(citation.annotation)]
            let speakers = article.annotations[Int(citation.annotation)].speakers
            let isUnnamed = speakers.isEmpty && !annotation.by.isEmpty
            // The article's own voice is a speaker too, and must not vanish behind others.
            let place = groups.firstIndex {
                $0.annotation.stance == annotation.stance
                    && $0.annotation.wording?.value == annotation.wording?.value
                    && $0.speakers.isEmpty == speakers.isEmpty && $0.isUnnamed == isUnnamed
            }
            if let place {
                groups[place].citations.append(citation)
                for speaker in speakers where !groups[place].speakers.contains(speaker) {
                    groups[place].speakers.append(speaker)
                }
            } else {
                groups.append((annotation, speakers, isUnnamed, [citation]))
            }
        }
        return groups.compactMap { group in
            guard let first = group.citations.first else { return nil }
            return MatrixEntryView(
                stance: group.annotation.stance, participle: site.words.participle(group.annotation.stance),
                speakers: group.isUnnamed
                    ? site.words[.unnamedSpeaker]
                    : site.words.list(group.speakers.map { site.archive[$0].name.value }, atMost: 3),
                wording: group.annotation.wording.map { WordingView($0.value, site.words) },
                drifts: site.drifts(of: group.citations, amongSpeakers: group.speakers.count),
                address: site.routes.address(
                    Routes.article(article.id),
                    fragment: ArticleAnchors.claim(
                        site.archive[first.anchor.claim].id, ordinal: first.anchor.ordinal)))
        }
    }
}
