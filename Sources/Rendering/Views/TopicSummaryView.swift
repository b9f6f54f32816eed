import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A topic in a line.
struct TopicSummaryView: View {
    let title: String
    let address: Address
    let language: String?
    let summary: String?
    let articles: Int
    let claims: Int

    static let shape = Shape<TopicSummaryView>(
        "topicSummary",
        [
            .text("title") { $0.title },
            .address("address") { $0.address },
            .text("language", doc: "The title's language where it is not the site's.") { $0.language },
            .text("summary") { $0.summary },
            .text("articleCount", doc: "«5 articles».") { ListWords.count($0.articles, of: .article) },
            .text("claimCount", doc: "«51 claims».") { ListWords.count($0.claims, of: .claim) },
        ])
}

extension Site {
    func summary(of handle: Handle<Topic>) -> TopicSummaryView {
        let topic = archive[handle]
        return TopicSummaryView(
            title: topic.title, address: addresses[handle], language: foreignLanguage(of: topic),
            summary: topic.summary, articles: archive.backReferences.articlesOnTopic[handle].count,
            claims: archive.backReferences.claimsOnTopic[handle].count)
    }
}
