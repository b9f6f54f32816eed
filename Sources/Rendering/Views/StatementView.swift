import ArchiveModel
import Markup
import Mustache

/// An article with the statements in it that one page shows of an actor.
struct StatementGroupView: View {
    let article: ArticleSummaryView
    let statements: [StatementView]

    static let shape = Shape<StatementGroupView>(
        "statementGroup",
        [
            .view("article", of: ArticleSummaryView.self) { $0.article },
            .list("statements", of: StatementView.self) { $0.statements },
        ])
}

/// Words that an article attributes to an actor, with the claim that they make.
struct StatementView: View {
    let claim: ClaimSummaryView
    let citation: CitationView

    static let shape = Shape<StatementView>(
        "statement",
        [
            .view("claim", of: ClaimSummaryView.self) { $0.claim },
            .view("citation", of: CitationView.self) { $0.citation },
        ])
}

extension Site {
    /// Statements grouped by their articles, in the order they have.
    func statements(_ citations: ArraySlice<Citation>) -> [StatementGroupView] {
        citations.chunked { $0.article == $1.article }.map { group in
            StatementGroupView(
                article: summary(of: group[group.startIndex].article),
                statements: group.map { StatementView(claim: summary(of: $0.anchor.claim), citation: view(of: $0)) })
        }
    }
}
