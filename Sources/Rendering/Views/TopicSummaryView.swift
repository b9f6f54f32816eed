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
    let articles: String
    let claims: String

    static let shape = Shape<TopicSummaryView>(
        "topicSummary",
        [
            .text("title") { $0.title },
            .address("address") { $0.address },
            .text("language", doc: "The title's language where it is not the site's.") { $0.language },
            .text("summary") { $0.summary },
            .text("articleCount", doc: "«5 articles».") { $0.articles },
            .text("claimCount", doc: "«51 claims».") { $0.claims },
        ])
}

extension Site {
    func summary(of handle: Handle<Topic>) -> TopicSummaryView {
        let topic = archive[handle]
        return TopicSummaryView(
            title: topic.title, address: addresses[handle], language: foreignLanguage(of: topic),
            summary: topic.summary, articles: words.count(archive.backReferences.articlesOnTopic[handle].count, .articles),
            claims: words.count(archive.backReferences.claimsOnTopic[handle].count, .claims))
    }
}
