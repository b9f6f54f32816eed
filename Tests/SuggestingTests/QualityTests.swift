import Testing

@testable import Suggesting

/// How good the proposals are, on articles in varied styles with what an editor would annotate in them.
@Suite struct QualityTests {
    @Test("over all articles most claims are proposed, most proposals are worth keeping, and the speakers are right")
    func all() {
        let score = GoldArticle.all.map { $0.score() }.reduce(GoldArticle.Score()) { $0 + $1 }
        let report = Comment(rawValue: score.problems.joined(separator: "\n"))
        #expect(GoldArticle.all.count >= 6)
        #expect(score.recall >= 0.85, report)
        #expect(score.precision >= 0.8, report)
        #expect(score.attribution >= 0.9, report)
    }

    @Test("no style of article is a failure", arguments: GoldArticle.all)
    func each(_ article: GoldArticle) {
        let score = article.score()
        let report = Comment(rawValue: score.problems.joined(separator: "\n"))
        #expect(score.recall >= 0.6, report)
        #expect(score.precision >= 0.6, report)
    }

    @Test("the same article gets the same proposals", arguments: GoldArticle.all)
    func deterministic(_ article: GoldArticle) {
        #expect(article.proposals() == article.proposals())
    }
}
