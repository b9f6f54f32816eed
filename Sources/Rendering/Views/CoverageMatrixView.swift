import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A table of claims × articles, with what it leaves out.
struct CoverageMatrixView: View {
    let articles: [MatrixColumnView]
    let rows: [MatrixRowView]
    let leftOut: String?

    static let shape = Shape<CoverageMatrixView>(
        "coverageMatrix",
        [
            .list("articles", of: MatrixColumnView.self, doc: "The columns, in order of time.") { $0.articles },
            .list("rows", of: MatrixRowView.self) { $0.rows },
            .text("leftOut", doc: "«180 of 380 claims and 12 of 62 articles»; absent where the table holds all.") {
                $0.leftOut
            },
        ])
}

/// The head of a column.
struct MatrixColumnView: View {
    let article: ArticleSummaryView
    let textWords: String

    static let shape = Shape<MatrixColumnView>(
        "matrixColumn",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .text("textWords", doc: "What the archive holds of it: «full text», «digest».") { $0.textWords },
        ])
}

/// One claim with its cells.
struct MatrixRowView: View {
    let claim: ClaimSummaryView
    let words: Words
    let cells: [MatrixCellView]

    static let shape = Shape<MatrixRowView>(
        "matrixRow",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .text("share", doc: "In how many of the table's articles it appears: «1 of 4».") {
                $0.words.share($0.cells.count { !$0.entries.isEmpty }, of: $0.cells.count)
            },
            .list("cells", of: MatrixCellView.self, doc: "One for each column.") { $0.cells },
        ])
}

/// What one article says about one claim.
struct MatrixCellView: View {
    let entries: [MatrixEntryView]
    let isSilent: Bool

    static let shape = Shape<MatrixCellView>(
        "matrixCell",
        [
            .flag("hasEntries") { !$0.entries.isEmpty },
            .list("entries", of: MatrixEntryView.self, doc: "Each stance and wording once.") { $0.entries },
            .flag("isSilent", doc: "The article could have carried the claim, and does not; nor is it evidence on it.") {
                $0.isSilent
            },
        ])
}

/// A stance that somebody takes in an article towards a claim, by its annotations or by a position that names it.
struct MatrixEntryView: View {
    /// An annotation's, or a position's.
    let stance: String
    let participle: String
    let speakers: String
    let wording: WordingView?
    let drifts: [DriftView]
    let address: Address

    static let shape = Shape<MatrixEntryView>(
        "matrixEntry",
        [
            .text("stance", doc: "`asserts`, `denies`, `questions`, `mentions` or `retracts`.") { $0.stance },
            .text("participle", doc: "The stance as it stands before «by»: «Denied».") { $0.participle },
            .text("speakers", doc: "«Ada Quill and 3 others»; absent for the article's own voice.") { $0.speakers },
            .view("wording", of: WordingView.self, doc: "How sure the speakers were, as reported.") { $0.wording },
            .list("drifts", of: DriftView.self, doc: "Where this is stronger than what a speaker says.") { $0.drifts },
            .address(
                "address", doc: "The first of the words in the article, or the article where it is not known which they are."
            ) { $0.address },
        ])
}

extension Site {
    /// Nothing where a topic has no claims or no articles to hold against each other.
    func coverage(of appearances: TopicAppearances) -> CoverageMatrixView? {
        let matrix = CoverageMatrix(of: appearances, on: self)
        guard !matrix.claims.isEmpty, !matrix.articles.isEmpty else { return nil }
        return CoverageMatrixView(
            articles: matrix.articles.map {
                MatrixColumnView(article: summary(of: $0), textWords: words.name(archive[$0].text))
            },
            rows: matrix.rows(on: self),
            leftOut: words.leftOut(
                claims: appearances.claims.count - matrix.claims.count, of: appearances.claims.count,
                articles: appearances.articles.count - matrix.articles.count, of: appearances.articles.count))
    }
}
